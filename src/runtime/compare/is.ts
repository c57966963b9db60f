import { Tuple } from '../values/tuple.ts';
import { asPythonType, isType } from '../objects/class-info.ts';

/** There is one empty tuple. */
function isEmptyTuple(x: object): boolean {
  return (x as { length: number }).length === 0 && Object.getPrototypeOf(x) === Tuple.prototype;
}

/**
 * Python's `a is b`. Equal small values (ints, strings, floats without a box) count as one object, as CPython's
 * constants and caches mostly make them.
 */
export function is(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return (a ?? null) === (b ?? null);
  if (a instanceof Tuple && b instanceof Tuple) return isEmptyTuple(a) && isEmptyTuple(b);
  if (isType(a) && isType(b)) return asPythonType(a) === asPythonType(b);
  return typeof a === 'number' && Number.isNaN(a) && typeof b === 'number' && Number.isNaN(b);
}
