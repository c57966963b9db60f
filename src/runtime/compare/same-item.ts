import { Float } from '../values/float.ts';
import { eq } from './eq.ts';

/** How containers compare their items: identical, or equal. */
export function sameItem(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  // A bare NaN has no identity of its own; a boxed one has.
  if (a instanceof Float && b instanceof Float && Number.isNaN(a.value)) return false;
  return eq(a, b);
}
