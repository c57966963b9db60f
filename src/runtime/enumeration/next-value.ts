import { TypeError } from '../exceptions/builtin.ts';
import { max } from '../builtins/max.ts';
import { sorted } from '../builtins/sorted.ts';
import { repr } from '../format/repr.ts';
import { add } from '../operators/add.ts';
import { pow } from '../operators/pow.ts';
import { bitLength, isIntLike } from '../values/int.ts';
import { plain } from '../values/derived.ts';

/** Enum's choice: one more than the largest value so far. */
export function nextNumber(start: unknown, last: unknown[]): unknown {
  if (last.length === 0) return start;
  let largest: unknown;
  try {
    largest = sorted(last).at(-1);
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError('unable to sort non-numeric values');
    throw error;
  }
  try {
    return add(largest, 1);
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError(`unable to increment ${repr(largest)}`);
    throw error;
  }
}

/** Flag's choice: the next power of two. */
export function nextBit(start: unknown, count: unknown, last: unknown[]): unknown {
  if (count === 0) return start ?? 1;
  const largest: unknown = plain(max(last));
  if (!isIntLike(largest)) throw new TypeError(`invalid flag value ${repr(largest)}`);
  return pow(2, bitLength(Number.isInteger(largest) ? (largest as number) : Number(largest)));
}
