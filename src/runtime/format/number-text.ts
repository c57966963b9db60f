import { ValueError } from '../exceptions/builtin.ts';
import type { Int } from '../values/int.ts';

/** The most digits that CPython converts between int and str by default. */
export const longestInt = 4300;

const bound = 10n ** BigInt(longestInt);

/** Decimal text of an int. Raises ValueError beyond the limit of digits. */
export function intText(n: Int): string {
  if (typeof n === 'number') return String(n);
  if (n >= bound || n <= -bound) {
    throw new ValueError(
      `Exceeds the limit (${longestInt} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  return n.toString();
}
