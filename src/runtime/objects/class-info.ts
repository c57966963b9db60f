import type { Callable } from './bound-method.ts';

/** What Python knows about a class and JavaScript does not. */
export interface ClassInfo {
  readonly name: string;
  readonly qualname: string;
  readonly module: string;
  /** What CPython's messages call a type that is written in C, when not its name: `datetime.date`. */
  readonly cName?: string;
  readonly doc: string | null;
  /** The bases as written. Empty: `object` is the only base (or it is `object` itself). */
  readonly bases: readonly PythonType[];
  /** Methods of a builtin type as functions that take `self` first, under camelCase names. */
  readonly methods: Readonly<Record<string, unknown>>;
  /** Class order, the class itself first; absent: follows from the bases. */
  readonly mro?: readonly PythonType[];
  readonly metaclass?: PythonType;
  /** Python names of attributes that are stored under another JavaScript name. */
  readonly names: Readonly<Record<string, string>>;
  readonly signature?: string;
  /** Special methods of a builtin type, as functions of the object. */
  readonly specials?: () => Readonly<Record<string, Callable>>;
  /** Makes an object of a class derived from a builtin type: the type's `__new__`. */
  readonly create?: (type: PythonType, args: readonly unknown[]) => unknown;
  /** Made by `bases()`: what derives from it has its bases. */
  readonly joined: boolean;
  /** `int`, `list` and such are functions; their instances are recognised by `typeOf`. */
  readonly builtin: boolean;
  readonly annotations: Readonly<Record<string, unknown>>;
}

/** A class or a builtin type: whatever `type(x)` can return. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
export type PythonType = Function;

const infos = new WeakMap<PythonType, ClassInfo>();
const builtins = new Map<string, PythonType>();
const aliases = new Map<unknown, PythonType>();

const empty: Readonly<Record<string, never>> = Object.freeze({});

/** Adds to what is known about a class. */
export function describeClass(type: PythonType, more: Partial<ClassInfo>): void {
  const known = infos.get(type) ?? derived(type);
  const name = more.name ?? known.name;
  infos.set(type, {
    ...known,
    qualname: more.qualname ?? (more.name ? name : known.qualname),
    ...more,
  });
}

/** What is known about a class; for one that nobody described, what its JavaScript class tells. */
export function classInfo(type: PythonType): ClassInfo {
  const known = infos.get(type);
  if (known) return known;
  const info = derived(type);
  infos.set(type, info);
  return info;
}

/**
 * Makes `type` the Python type `name` of module `builtins` (or `module`). `instances` is the JavaScript class whose
 * instances have this type, when that is not `type` itself; a type of primitive values has none.
 */
export function registerType<T extends PythonType>(
  type: T,
  name: string,
  more: Partial<ClassInfo> & { instances?: readonly PythonType[] } = {},
): T {
  const { instances, ...info } = more;
  describeClass(type, { module: 'builtins', builtin: true, ...info, name, qualname: name });
  if ((info.module ?? 'builtins') === 'builtins') builtins.set(name, type);
  for (const own of instances ?? []) aliases.set(own, type);
  return type;
}

/** The builtin type of that name. A type that its own file has not registered yet gets a stand-in. */
export function builtinType(name: string): PythonType {
  const known = builtins.get(name);
  if (known) return known;
  const standIn = { [name]: () => null }[name] as PythonType;
  return registerType(standIn, name);
}

/** The Python type that the JavaScript class `own` stands for: `Array` -> `list`. */
export function asPythonType(own: PythonType): PythonType {
  return aliases.get(own) ?? own;
}

/** The JavaScript class behind a Python type: `list` -> `Array`; itself for an ordinary class. */
export function asJavaScriptClass(type: PythonType): PythonType {
  for (const [own, python] of aliases) if (python === type) return own as PythonType;
  return type;
}

/** Is it a class (or a builtin type), not a function? */
export function isType(x: unknown): x is PythonType {
  if (typeof x !== 'function') return false;
  const known = infos.get(x);
  if (known) return true;
  // A class's `prototype` cannot be assigned, a function's can.
  return Object.getOwnPropertyDescriptor(x, 'prototype')?.writable === false;
}

function basesFrom(base: PythonType | undefined): readonly PythonType[] {
  if (!base) return [];
  const known = classInfo(base);
  return known.joined ? known.bases : [base];
}

function derived(type: PythonType): ClassInfo {
  const parent = Object.getPrototypeOf(type) as PythonType | null;
  const base = parent === null || parent === Function.prototype ? undefined : asPythonType(parent);
  const inherited = base && classInfo(base).metaclass;
  return {
    name: type.name.replace(/\$$/, ''),
    qualname: type.name.replace(/\$$/, ''),
    module: '__main__',
    doc: null,
    bases: basesFrom(base),
    joined: false,
    methods: empty,
    names: empty,
    builtin: false,
    annotations: empty,
    ...(inherited ? { metaclass: inherited } : {}),
  };
}
