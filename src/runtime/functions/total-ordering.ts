import { ValueError } from '../exceptions/builtin.ts';
import type { Callable } from '../objects/bound-method.ts';
import type { PythonType } from '../objects/class-info.ts';
import { eq } from '../compare/eq.ts';
import { truthy } from '../compare/truthy.ts';
import { NotImplemented } from '../operators/not-implemented.ts';

type Combine = (result: boolean, equal: () => boolean) => boolean;

const not: Combine = (result) => !result;
const orEqual: Combine = (result, equal) => result || equal();
const andNotEqual: Combine = (result, equal) => result && !equal();
const notOrEqual: Combine = (result, equal) => !result || equal();
const neither: Combine = (result, equal) => !result && !equal();

/** Which method follows from which (Lib/functools.py, `_convert`). */
const derived: Readonly<Record<string, Readonly<Record<string, Combine>>>> = {
  __lt__: { __gt__: neither, __le__: orEqual, __ge__: not },
  __le__: { __ge__: notOrEqual, __lt__: andNotEqual, __gt__: not },
  __gt__: { __lt__: neither, __ge__: orEqual, __le__: not },
  __ge__: { __le__: notOrEqual, __gt__: andNotEqual, __lt__: not },
};

/** total_ordering(cls): adds the orders that the class lacks. */
export function totalOrdering<T extends PythonType>(type: T): T {
  const prototype = type.prototype as Record<string, unknown>;
  const root = Object.keys(derived).find((name) => typeof prototype[name] === 'function');
  if (root === undefined) {
    throw new ValueError('must define at least one ordering operation: < > <= >=');
  }
  const own = prototype[root] as Callable;
  for (const [name, combine] of Object.entries(derived[root] ?? {})) {
    if (typeof prototype[name] === 'function') continue;
    const value: Callable = function (this: unknown, other) {
      const result = own.call(this, other);
      return result === NotImplemented ? result : combine(truthy(result), () => eq(this, other));
    };
    Object.defineProperty(prototype, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
  return type;
}
