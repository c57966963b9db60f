import { IndexError } from '../exceptions/builtin.ts';
import { hasPairs } from '../text/code-points.ts';
import { Tuple } from '../values/tuple.ts';

/** `xs[i]` of a list, tuple or str whose index is an int; negative counts from the end. Raises IndexError. */
export function at<T extends readonly unknown[], const I extends number>(
  xs: T,
  i: I,
): number extends T['length'] ? T[number] : T[I] extends undefined ? T[number] : T[I];
export function at(s: string, i: number): string;
export function at<T>(xs: readonly T[] | string, i: number): T | string;
export function at(xs: readonly unknown[] | string, i: number): unknown {
  if (typeof xs === 'string') return charAt(xs, i);
  const position = i < 0 ? i + xs.length : i;
  if (position >= 0 && position < xs.length) return xs[position];
  throw new IndexError(`${xs instanceof Tuple ? 'tuple' : 'list'} index out of range`);
}

/** The code point at index `i` of a string. Raises IndexError. */
export function charAt(s: string, i: number): string {
  const units: string | string[] = hasPairs(s) ? Array.from(s) : s;
  const c = units[i < 0 ? i + units.length : i];
  if (c === undefined) throw new IndexError('string index out of range');
  return c;
}
