import { eq } from '../compare/eq.ts';

/** Are two keys of equal hash the same key: identical or equal? */
export function sameKey(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'string' || typeof b === 'string') {
    if (typeof a === typeof b) return false;
    if (typeof a !== 'object' && typeof b !== 'object') return false;
  }
  return eq(a, b) === true;
}
