import { OverflowError } from '../exceptions/builtin.ts';
import type { Int } from './int.ts';
import { bitLength } from './int.ts';

/** The nearest raw number. Raises OverflowError beyond the floats. */
export function intToFloat(n: Int): number {
  const result = Number(n);
  if (Number.isFinite(result)) return result;
  throw new OverflowError('int too large to convert to float');
}

/** a / b of two ints, correctly rounded, as a raw number (b is not 0). Raises OverflowError. Objects/longobject.c. */
export function intTrueDiv(a: Int, b: Int): number {
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  const [x, y] = [BigInt(a), BigInt(b)];
  const negative = x < 0n !== y < 0n;
  const [n, d] = [x < 0n ? -x : x, y < 0n ? -y : y];
  // A quotient of at least 66 bits and a sticky bit round to the nearest double just once, in Number().
  const shift = Math.max(bitLength(d) - bitLength(n) + 66, 0);
  const scaled = (n << BigInt(shift)) / d;
  const sticky = (n << BigInt(shift)) % d === 0n ? 0n : 1n;
  const mantissa = Number((scaled << 1n) | sticky);
  const size =
    shift > 1000 ? (mantissa / 2 ** 1000) * 2 ** (999 - shift) : mantissa * 2 ** (-shift - 1);
  if (!Number.isFinite(size))
    throw new OverflowError('integer division result too large for a float');
  return negative ? -size : size;
}
