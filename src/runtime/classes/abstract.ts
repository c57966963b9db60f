import { TypeError } from '../exceptions/builtin.ts';
import { classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { classOrder } from './class-order.ts';
import { ClassMethod, Property, StaticMethod } from './property.ts';

const abstractNames = new WeakMap<PythonType, ReadonlySet<string>>();

/** Declares names of the class itself as abstract. */
export function declareAbstract(type: PythonType, names: readonly string[]): void {
  abstractNames.set(type, new Set(names));
}

const marked = new WeakSet<object>();

/** What `@abstractmethod` does to a function: a class built with it has it abstract. */
export function markAbstract<T extends object>(f: T): T {
  marked.add(f);
  return f;
}

/** Is it abstract, or a property, a static or a class method of which a function is? */
export function isMarkedAbstract(x: unknown): boolean {
  if ((typeof x !== 'object' || x === null) && typeof x !== 'function') return false;
  if (marked.has(x)) return true;
  if (x instanceof StaticMethod || x instanceof ClassMethod) return isMarkedAbstract(x.f);
  return x instanceof Property && [x.fget, x.fset, x.fdel].some(isMarkedAbstract);
}

/** Names that some base declares abstract and nothing nearer in the class order implements, sorted. */
export function abstractMethods(type: PythonType): string[] {
  const order = classOrder(type);
  const declared = new Set(order.flatMap((one) => [...(abstractNames.get(one) ?? [])]));
  return [...declared].filter((name) => isAbstractIn(order, name)).sort();
}

function isAbstractIn(order: readonly PythonType[], name: string): boolean {
  for (const one of order) {
    if (abstractNames.get(one)?.has(name)) return true;
    const prototype = one.prototype as object | undefined;
    if ((prototype && Object.hasOwn(prototype, name)) || Object.hasOwn(one, name)) return false;
  }
  return false;
}

/** TypeError when the class still has abstract methods. */
export function refuseAbstract(type: PythonType): void {
  const missing = abstractMethods(type);
  if (missing.length === 0) return;
  const names = missing.map((name) => `'${name}'`).join(', ');
  throw new TypeError(
    `Can't instantiate abstract class ${classInfo(type).name} without an implementation ` +
      `for abstract method${missing.length === 1 ? '' : 's'} ${names}`,
  );
}
