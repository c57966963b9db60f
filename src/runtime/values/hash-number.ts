import { normalise } from './int.ts';
import type { Int } from './int.ts';

// CPython's hashes of numbers on 64-bit machines: Python/pyhash.c, Objects/longobject.c.

const modulus = (1n << 61n) - 1n;

/** hash(None) since CPython 3.12. */
export const noneHash = 0xfca86420;

/** Hash of an int. */
export function hashNumber(n: Int): Int {
  if (typeof n === 'number') return n === -1 ? -2 : n + 0;
  const size = (n < 0n ? -n : n) % modulus;
  const hash = n < 0n ? -size : size;
  return normalise(hash === -1n ? -2n : hash);
}

/** Hash of a float by its raw value; a nan needs the identity of its object. */
export function hashFloat(x: number, identity: () => Int): Int {
  if (Number.isNaN(x)) return identity();
  if (x === Infinity) return 314159;
  if (x === -Infinity) return -314159;
  if (Number.isInteger(x)) return hashNumber(Number.isSafeInteger(x) ? x : BigInt(x));
  return hashFraction(x);
}

/** x = mantissa * 2**exponent with an integral mantissa; multiplying by 2**-1 mod 2**61-1 is rotating 61 bits. */
function hashFraction(x: number): Int {
  let mantissa = Math.abs(x);
  let exponent = 0;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent++;
  }
  const turn = BigInt((61 - (exponent % 61)) % 61);
  const whole = BigInt(mantissa) % modulus;
  const size = ((whole << turn) & modulus) | (whole >> (61n - turn));
  const hash = x < 0 ? -size : size;
  return normalise(hash === -1n ? -2n : hash);
}

/** The hash as a signed 64-bit value, with CPython's reserved -1 replaced. */
export function signed64(bits: bigint): Int {
  const hash = BigInt.asIntN(64, bits);
  return normalise(hash === -1n ? -2n : hash);
}
