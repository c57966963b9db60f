import { asPythonType, isType } from '../objects/class-info.ts';

/**
 * Python's `a is b`. Equal small values (ints, strings, floats without a box) count as one object, as CPython's
 * constants and caches mostly make them.
 */
export function is(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return (a ?? null) === (b ?? null);
  if (isType(a) && isType(b)) return asPythonType(a) === asPythonType(b);
  return typeof a === 'number' && Number.isNaN(a) && typeof b === 'number' && Number.isNaN(b);
}
