import type * as S from '../../python/syntax.ts';
import type { Scope } from '../1-resolve/scope.ts';
import type { Slot } from './slot.ts';

/**
 * The abstract values of the inference: a type is a set of atoms, at most one of each key. The empty set means
 * "no value has come here yet"; `unknown` absorbs everything.
 */
export type Type = readonly Atom[];

export type Atom =
  | { readonly kind: 'unknown' }
  /** No value: the variable may not be bound on some path. Only in flow environments. */
  | { readonly kind: 'unbound' }
  | { readonly kind: 'none' }
  | { readonly kind: 'bool' }
  /** Bounds inclusive; infinite when nothing is known. */
  | { readonly kind: 'int'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'float' }
  | { readonly kind: 'str' }
  | { readonly kind: 'bytes' }
  | { readonly kind: 'complex' }
  | { readonly kind: 'ellipsis' }
  | { readonly kind: 'notImplemented' }
  | { readonly kind: 'range'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'slice' }
  | { readonly kind: 'list'; readonly element: Slot }
  | { readonly kind: 'set'; readonly element: Slot }
  | { readonly kind: 'frozenset'; readonly element: Slot }
  | { readonly kind: 'dict'; readonly key: Slot; readonly value: Slot }
  | { readonly kind: 'tuple'; readonly elements: readonly Type[] }
  /** A tuple of unknown length. */
  | { readonly kind: 'tupleOf'; readonly element: Type }
  /** Something that yields: generators, iterators, views. `name` tells which. */
  | { readonly kind: 'iterator'; readonly name: string; readonly element: Slot }
  | { readonly kind: 'coroutine'; readonly result: Slot }
  /** An instance of a class of the runtime: exceptions, tasks, counters, dates. */
  | { readonly kind: 'object'; readonly name: string; readonly args: readonly Slot[] }
  | { readonly kind: 'function'; readonly info: FunctionInfo }
  | { readonly kind: 'method'; readonly info: FunctionInfo; readonly self: Type }
  | { readonly kind: 'class'; readonly info: ClassInfo }
  | { readonly kind: 'instance'; readonly info: ClassInfo }
  | { readonly kind: 'module'; readonly name: string }
  /** A function of the runtime: `len`, `math.sqrt`. */
  | { readonly kind: 'builtin'; readonly name: string }
  /** A class of the runtime: `int`, `ValueError`, `asyncio.Queue`. */
  | { readonly kind: 'type'; readonly name: string };

export type FunctionNode = S.FunctionDef | S.AsyncFunctionDef | S.Lambda;

/** What is known about one function of the program. */
export interface FunctionInfo {
  readonly id: number;
  readonly name: string;
  readonly node: FunctionNode;
  readonly scope: Scope;
  readonly owner: ClassInfo | null;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly decorator: 'none' | 'static' | 'class' | 'property' | 'setter' | 'abstract' | 'other';
  readonly returns: Slot;
  /** What a generator yields. */
  readonly yields: Slot;
  /** Called somewhere that the inference sees. */
  called: boolean;
  /** Used as a value where the callee is not known when it is called. */
  escapes: boolean;
  /** Somebody looks at the function itself: prints it, asks for its type or attributes, stores it on a class. */
  reflected: boolean;
  /** Never returns normally, as far as seen. */
  falls: boolean;
  /** Somebody looks at what a call of it gives. */
  isRead: boolean;
  /** Functions that return what this one gives, or whose results this one returns. */
  readonly givesOn: Set<FunctionInfo>;
}

/** What is known about one class of the program. */
export interface ClassInfo {
  readonly id: number;
  readonly name: string;
  readonly node: S.ClassDef;
  readonly scope: Scope;
  /** Bases of the program, resolved; bases of the runtime by name; anything else makes the class dynamic. */
  bases: readonly ClassInfo[];
  runtimeBases: readonly string[];
  /** Linearised: itself first. */
  mro: readonly ClassInfo[];
  subclasses: Set<ClassInfo>;
  readonly methods: Map<string, FunctionInfo>;
  /** Attributes set on the class. */
  readonly statics: Map<string, Slot>;
  /** Attributes set on instances. */
  readonly attributes: Map<string, Slot>;
  /** Decorators, metaclass, computed bases, __slots__, descriptors…: left to the runtime's object model. */
  dynamic: boolean;
  dataclass: boolean;
  /** A class of the enum module: its plain assignments are members. */
  enumeration: boolean;
  /** An enum class that the object model builds from what its body gives. */
  enumBody: boolean;
  instantiated: boolean;
}

export const nothing: Type = [];
export const unknown: Type = [{ kind: 'unknown' }];
export const none: Type = [{ kind: 'none' }];
export const bool: Type = [{ kind: 'bool' }];
export const float: Type = [{ kind: 'float' }];
export const str: Type = [{ kind: 'str' }];
export const bytes: Type = [{ kind: 'bytes' }];
export const bigInt: Type = [{ kind: 'int', lo: -Infinity, hi: Infinity }];

export function int(lo: number, hi: number): Type {
  return [{ kind: 'int', lo, hi }];
}

/** A count of things in memory: never near 2**53. */
export const natural: Type = int(0, 2 ** 32);

export function object(name: string, ...args: Slot[]): Type {
  return [{ kind: 'object', name, args }];
}

export function tuple(...elements: Type[]): Type {
  return [{ kind: 'tuple', elements }];
}

/** What distinguishes two atoms of a type. */
export function atomKey(atom: Atom): string {
  switch (atom.kind) {
    case 'function':
      return `function ${atom.info.id}`;
    case 'method':
      return `method ${atom.info.id}`;
    case 'class':
      return `class ${atom.info.id}`;
    case 'instance':
      return `instance ${atom.info.id}`;
    case 'module':
    case 'builtin':
    case 'type':
    case 'object':
    case 'iterator':
      return `${atom.kind} ${atom.name}`;
    case 'tupleOf':
      return 'tuple';
    default:
      return atom.kind;
  }
}

/** The one atom of a type, if it is exactly one of this kind. */
export function only<Kind extends Atom['kind']>(
  type: Type,
  kind: Kind,
): Extract<Atom, { kind: Kind }> | null {
  const [first] = type;
  return type.length === 1 && first?.kind === kind
    ? (first as Extract<Atom, { kind: Kind }>)
    : null;
}

export function isOnly(type: Type, ...kinds: readonly Atom['kind'][]): boolean {
  return type.length > 0 && type.every((atom) => kinds.includes(atom.kind));
}

export function has(type: Type, kind: Atom['kind']): boolean {
  return type.some((atom) => atom.kind === kind);
}

export function isUnknown(type: Type): boolean {
  return has(type, 'unknown');
}

export function without(type: Type, ...kinds: readonly Atom['kind'][]): Type {
  return type.filter((atom) => !kinds.includes(atom.kind));
}

/** An int whose every value is a safe JavaScript integer. */
export function isSmall(type: Type): boolean {
  const atom = only(type, 'int');
  return atom !== null && atom.lo >= -Number.MAX_SAFE_INTEGER && atom.hi <= Number.MAX_SAFE_INTEGER;
}
