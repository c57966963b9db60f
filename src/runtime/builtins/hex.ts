import { asIndex } from '../values/as-index.ts';

/** Python's hex(n): the hexadecimal text of an int, with `0x`. Raises TypeError. */
export function hex(n: unknown): string {
  const value = asIndex(n);
  return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}
