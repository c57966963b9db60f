/** What one top-level statement means for the note's namespace. */
export interface Facts {
  /** Names that are looked up when the statement runs. */
  readonly uses: Set<string>;
  /** Names that it binds, perhaps. */
  readonly binds: Set<string>;
  /** Names that it binds for sure, so that older values are gone. */
  readonly kills: Set<string>;
  /** Names whose values it changes. */
  readonly mutates: Set<string>;
  /** Calls of methods: the name that they start from, and the method. */
  readonly methods: MethodCall[];
  /** What the methods that it defines do to `self`. */
  readonly selfEffects: Map<string, SelfEffect>;
  /** Names that are handed to functions, which may change their values. */
  readonly handed: Set<string>;
  /** `a` is another name for what `b` names. */
  readonly aliases: (readonly [a: string, b: string])[];
  /** Modules and what was imported from them. */
  readonly imports: Set<string>;
  /** It calls something. */
  calls: boolean;
  /** It prints by itself. */
  prints: boolean;
  /** The bodies of functions that it defines: what happens when they are called. */
  readonly later: Later | null;
}

/** A call of a method. */
export interface MethodCall {
  /** The name that the object comes from; null for a parameter of the function around the call. */
  readonly base: string | null;
  readonly method: string;
  /** It counts only where the base was imported. */
  readonly imported: boolean;
}

export interface SelfEffect {
  changes: boolean;
  /** Methods of `self` that it calls. */
  readonly calls: Set<string>;
}

/** What the functions that a statement defines do once they run. */
export interface Later {
  readonly uses: Set<string>;
  readonly mutates: Set<string>;
  readonly methods: MethodCall[];
  /** A function changes what it was handed. */
  mutatesParameters: boolean;
  prints: boolean;
}

export function emptyLater(): Later {
  return {
    uses: new Set(),
    mutates: new Set(),
    methods: [],
    mutatesParameters: false,
    prints: false,
  };
}
