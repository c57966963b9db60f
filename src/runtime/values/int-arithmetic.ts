import { MemoryError, ValueError, ZeroDivisionError } from '../exceptions/builtin.ts';
import { bitLength, normalise } from './int.ts';
import type { Int } from './int.ts';
import { box } from './float.ts';
import { floatPow } from './float-arithmetic.ts';
import { intToFloat } from './int-to-float.ts';

/** a + b. */
export function intAdd(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return normalise(BigInt(a) + BigInt(b));
}

/** a - b. */
export function intSub(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return normalise(BigInt(a) - BigInt(b));
}

/** a * b. */
export function intMul(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // `+ 0` turns -0 into 0.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return normalise(BigInt(a) * BigInt(b));
}

/** -a. */
export function intNeg(a: Int): Int {
  return typeof a === 'number' ? 0 - a : normalise(-a);
}

/** |a|. */
export function intAbs(a: Int): Int {
  return a < 0 ? intNeg(a) : a;
}

/** a // b, rounded down. Raises ZeroDivisionError. */
export function intFloorDiv(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b === 0) throw new ZeroDivisionError('division by zero');
    // Exact, unlike Math.floor(a / b), whose quotient may round up to the next integer.
    const rest = a % b;
    const quotient = (a - rest) / b;
    return (rest !== 0 && rest < 0 !== b < 0 ? quotient - 1 : quotient) + 0;
  }
  return normalise(bigFloorDiv(BigInt(a), BigInt(b)));
}

/** a % b, with the sign of b. Raises ZeroDivisionError. */
export function intMod(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b === 0) throw new ZeroDivisionError('division by zero');
    const rest = a % b;
    return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
  }
  const divisor = BigInt(b);
  if (divisor === 0n) throw new ZeroDivisionError('division by zero');
  return normalise(bigMod(BigInt(a), divisor));
}

function bigMod(a: bigint, b: bigint): bigint {
  const rest = a % b;
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
}

function bigFloorDiv(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new ZeroDivisionError('division by zero');
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** pow(a, b) and pow(a, b, modulus): a float for a negative b without modulus. Raises ZeroDivisionError, ValueError. */
export function intPow(a: Int, b: Int, modulus?: Int): Int {
  if (modulus !== undefined) return modPow(BigInt(a), BigInt(b), BigInt(modulus));
  if (b < 0) {
    if (a === 0) throw new ZeroDivisionError('zero to a negative power');
    return box(floatPow(intToFloat(a), intToFloat(b)));
  }
  if (typeof a === 'number' && typeof b === 'number') {
    const power = a ** b;
    if (Number.isSafeInteger(power)) return power + 0;
  }
  guardSize(bitLength(a) * Number(b));
  return normalise(BigInt(a) ** BigInt(b));
}

function modPow(base: bigint, exponent: bigint, modulus: bigint): Int {
  if (modulus === 0n) throw new ValueError('pow() 3rd argument cannot be 0');
  let square = bigMod(exponent < 0n ? inverse(base, modulus) : base, modulus);
  let left = exponent < 0n ? -exponent : exponent;
  let result = bigMod(1n, modulus);
  while (left > 0n) {
    if (left & 1n) result = bigMod(result * square, modulus);
    square = bigMod(square * square, modulus);
    left >>= 1n;
  }
  return normalise(result);
}

function inverse(a: bigint, modulus: bigint): bigint {
  const size = modulus < 0n ? -modulus : modulus;
  let [r0, r1, s0, s1] = [bigMod(a, size), size, 1n, 0n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - quotient * r1, s1, s0 - quotient * s1];
  }
  if (r0 !== 1n) throw new ValueError('base is not invertible for the given modulus');
  return s0;
}

/** A number of bits that no machine holds ends a run as it does in CPython, not by exhausting the process. */
function guardSize(bits: number): void {
  if (bits > 2 ** 30) throw new MemoryError();
}

/** a << b. Raises ValueError for a negative count. */
export function intLshift(a: Int, b: Int): Int {
  if (b < 0) throw new ValueError('negative shift count');
  if (a === 0) return 0;
  if (typeof a === 'number' && typeof b === 'number' && b < 53) return intMul(a, 2 ** b);
  guardSize(Number(b));
  return normalise(BigInt(a) << BigInt(b));
}

/** a >> b. Raises ValueError for a negative count. */
export function intRshift(a: Int, b: Int): Int {
  if (b < 0) throw new ValueError('negative shift count');
  if (typeof a === 'number') return b > 53 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** Number(b));
  return normalise(a >> BigInt(b));
}

const fits = (a: number, b: number): boolean => a === a >> 0 && b === b >> 0;

/** a & b. */
export function intAnd(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number' && fits(a, b)) return a & b;
  return normalise(BigInt(a) & BigInt(b));
}

/** a | b. */
export function intOr(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number' && fits(a, b)) return a | b;
  return normalise(BigInt(a) | BigInt(b));
}

/** a ^ b. */
export function intXor(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number' && fits(a, b)) return a ^ b;
  return normalise(BigInt(a) ^ BigInt(b));
}

/** ~a. */
export function intInvert(a: Int): Int {
  return intSub(-1, a);
}
