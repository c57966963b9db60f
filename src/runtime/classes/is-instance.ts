import { TypeError } from '../exceptions/builtin.ts';
import { asPythonType, classInfo, isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import type { dict } from '../builtins/dict.ts';
import type { float } from '../builtins/float.ts';
import type { int } from '../builtins/int.ts';
import type { list } from '../builtins/list.ts';
import type { set } from '../builtins/set.ts';
import type { str } from '../builtins/str.ts';
import type { Callable } from '../objects/bound-method.ts';
import { special } from '../objects/special.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { callMethod } from '../calls/call-function.ts';
import { truthy } from '../compare/truthy.ts';
import { typeOf } from '../objects/type-of.ts';
import type { Int } from '../values/int.ts';
import type { HashSet } from '../values/set.ts';
import { Tuple } from '../values/tuple.ts';
import { classOrder } from './class-order.ts';
import { UnionType } from './union-type.ts';

/** Asked of a class and of each of its bases; `derived` is the class itself. */
type Test = (type: PythonType, derived: PythonType) => boolean;

const virtual = new WeakMap<PythonType, Test[]>();

/** Lets `type` have subclasses that do not derive from it (abstract base classes: `register`, `Iterable`). */
export function addVirtualSubclasses(type: PythonType, test: Test): void {
  virtual.set(type, [...(virtual.get(type) ?? []), test]);
}

/** isinstance(x, what): a class, a tuple of them, a union. */
export function isInstance(x: unknown, what: typeof str): x is string;
export function isInstance(x: unknown, what: typeof int): x is Int;
export function isInstance(x: unknown, what: typeof float): x is number;
export function isInstance(x: unknown, what: typeof list): x is unknown[];
export function isInstance(x: unknown, what: typeof dict): x is Map<unknown, unknown>;
export function isInstance(x: unknown, what: typeof set): x is HashSet;
export function isInstance(x: unknown, what: readonly (typeof int | typeof float)[]): x is Int;
export function isInstance(x: unknown, what: unknown): boolean;
export function isInstance(x: unknown, what: unknown): boolean {
  if (isType(what)) {
    const check = metaHook(what, '__instancecheck__');
    return check ? truthy(check.call(what, x)) : isSubtype(typeOf(x), what);
  }
  const several = members(what, 'isinstance() arg 2 must be a type, a tuple of types, or a union');
  return several.some((one) => (one === null ? x === null : isInstance(x, one)));
}

/** issubclass(type, what). */
export function isSubclass(type: unknown, what: unknown): boolean {
  if (!isType(type)) throw new TypeError('issubclass() arg 1 must be a class');
  if (isType(what)) {
    const check = metaHook(what, '__subclasscheck__');
    return check ? truthy(check.call(what, type)) : isSubtype(asPythonType(type), what);
  }
  const several = members(
    what,
    'issubclass() arg 2 must be a class, a tuple of classes, or a union',
  );
  return several.some((one) => one !== null && isSubclass(type, one));
}

function members(what: unknown, message: string): readonly unknown[] {
  if (what instanceof Tuple) return what;
  if (what instanceof UnionType) return what.members;
  const own = special(what, '__instancecheck__');
  if (own) return [];
  throw new TypeError(message);
}

function metaHook(type: PythonType, name: string): Callable | undefined {
  return classInfo(type).metaclass ? special(type, name) : undefined;
}

/** What the `__subclasshook__` of an abstract base class says, if it says anything. */
function subclassHook(type: PythonType, base: PythonType): boolean | undefined {
  const { __subclasshook__: hook } = base as { readonly __subclasshook__?: unknown };
  if (typeof hook !== 'function') return undefined;
  const isAbstract = classOrder(base).some(
    (one) => classInfo(one).module === 'abc' || classInfo(one).metaclass?.name === 'ABCMeta',
  );
  if (!isAbstract) return undefined;
  const said = callMethod(hook as Callable, base, [type], {});
  return said === NotImplemented ? undefined : truthy(said);
}

function isSubtype(type: PythonType, base: PythonType): boolean {
  const wanted = asPythonType(base);
  const said = subclassHook(type, wanted);
  if (said !== undefined) return said;
  if (type === wanted) return true;
  const order = classOrder(type);
  if (order.includes(wanted)) return true;
  return (virtual.get(wanted) ?? []).some((test) => order.some((one) => test(one, type)));
}
