import type { Callable } from './bound-method.ts';
import { classInfo, isType } from './class-info.ts';

/**
 * The special method `name` of x's class, or undefined; call it with `.call(x, …)`. As in Python it is looked up on
 * the class, not on the object. A class that sets it to None (`__hash__ = None`) has none: see `refuses`.
 */
export function special(x: unknown, name: string): Callable | undefined {
  const found = specialValue(x, name);
  return typeof found === 'function' ? (found as Callable) : undefined;
}

/** Does x's class say `name = None`? */
export function refuses(x: unknown, name: string): boolean {
  return specialValue(x, name) === null;
}

function specialValue(x: unknown, name: string): unknown {
  if (typeof x === 'object' && x !== null) {
    const prototype: unknown = Object.getPrototypeOf(x);
    return (prototype as Record<string, unknown> | null)?.[name];
  }
  if (isType(x)) {
    const meta = classInfo(x).metaclass;
    return meta && (meta.prototype as Record<string, unknown>)[name];
  }
  return undefined;
}
