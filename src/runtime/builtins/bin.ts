import { asIndex } from '../values/as-index.ts';

/** Python's bin(n): the binary text of an int, with `0b`. Raises TypeError. */
export function bin(n: unknown): string {
  const value = asIndex(n);
  return value < 0 ? `-0b${(-value).toString(2)}` : `0b${value.toString(2)}`;
}
