import { asIndex } from '../values/as-index.ts';

/** Python's oct(n): the octal text of an int, with `0o`. Raises TypeError. */
export function oct(n: unknown): string {
  const value = asIndex(n);
  return value < 0 ? `-0o${(-value).toString(8)}` : `0o${value.toString(8)}`;
}
