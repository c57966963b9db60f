import { OverflowError, ZeroDivisionError } from '../exceptions/builtin.ts';
import { complexOf } from './complex.ts';
import type { Complex } from './complex.ts';
import { complexPow } from './complex-arithmetic.ts';

// Raw numbers in, raw numbers out: the caller boxes. The rules are those of Objects/floatobject.c.

/** a / b. Raises ZeroDivisionError. */
export function floatDiv(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError('division by zero');
  return a / b;
}

/** a % b, with the sign of b. Raises ZeroDivisionError. */
export function floatMod(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError('division by zero');
  const rest = a % b;
  if (rest === 0) return b < 0 ? -0 : 0;
  return rest < 0 !== b < 0 ? rest + b : rest;
}

/** a // b, rounded down. Raises ZeroDivisionError. */
export function floatFloorDiv(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError('division by zero');
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0 && rest < 0 !== b < 0) {
    rest += b;
    quotient -= 1;
  }
  if (quotient === 0) return a / b < 0 || Object.is(a / b, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

/** a ** b where the result is a float. Raises ZeroDivisionError, OverflowError. */
export function floatPow(a: number, b: number): number {
  if (b === 0 || a === 1) return 1;
  if (Number.isNaN(a) || Number.isNaN(b)) return NaN;
  if (!Number.isFinite(b)) {
    if (a === -1) return 1;
    return b > 0 === Math.abs(a) > 1 ? Infinity : 0;
  }
  if (a === 0 && b < 0) throw new ZeroDivisionError('zero to a negative power');
  const power = a ** b;
  if (!Number.isFinite(power) && Number.isFinite(a) && Number.isFinite(b) && !Number.isNaN(power)) {
    throw new OverflowError(34, 'Numerical result out of range');
  }
  return power;
}

/** a ** b: complex for a negative base and a fractional exponent. */
export function floatPowAny(a: number, b: number): number | Complex {
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) {
    return complexPow(complexOf(a, 0), complexOf(b, 0));
  }
  return floatPow(a, b);
}
