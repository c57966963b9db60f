/** How one field of a dataclass is declared: `field(default=…, repr=False)`. */
export interface FieldOptions {
  readonly default?: unknown;
  readonly defaultFactory?: unknown;
  readonly init?: boolean;
  readonly repr?: boolean;
  readonly hash?: boolean | null;
  readonly compare?: boolean;
  readonly kwOnly?: boolean;
  readonly metadata?: unknown;
  readonly type?: unknown;
  /** An `InitVar`: it goes to `__post_init__` and is not stored. */
  readonly initVar?: boolean;
  /** The JavaScript property, when it is not the name itself. */
  readonly key?: string;
}

/** A field of a dataclass, as `fields()` gives it. */
export class Field {
  readonly name: string;
  readonly key: string;
  readonly type: unknown;
  readonly default: unknown;
  readonly defaultFactory: unknown;
  readonly init: boolean;
  readonly repr: boolean;
  readonly hash: boolean | null;
  readonly compare: boolean;
  readonly kwOnly: boolean;
  readonly initVar: boolean;
  readonly metadata: unknown;

  constructor(name: string, options: FieldOptions, kwOnly: boolean) {
    this.name = name;
    this.key = options.key ?? name;
    this.type = options.type ?? null;
    this.default = options.default;
    this.defaultFactory = options.defaultFactory;
    this.init = options.init ?? true;
    this.repr = options.repr ?? true;
    this.hash = options.hash ?? null;
    this.compare = options.compare ?? true;
    this.kwOnly = options.kwOnly ?? kwOnly;
    this.initVar = options.initVar ?? false;
    this.metadata = options.metadata ?? new Map();
  }

  get hasDefault(): boolean {
    return this.default !== undefined || this.defaultFactory !== undefined;
  }
}
