import type { Context, Rounding } from './context.ts';
import { Inexact, Overflow, Rounded } from './signals.ts';

/** A decimal number: coefficient * 10**exponent, infinite, or none. */
export interface Finite {
  readonly kind: 'finite';
  readonly negative: boolean;
  readonly coefficient: bigint;
  readonly exponent: number;
}

export type Value =
  | Finite
  | { readonly kind: 'infinite'; readonly negative: boolean }
  | { readonly kind: 'nan' | 'snan'; readonly negative: boolean };

export const finite = (negative: boolean, coefficient: bigint, exponent: number): Finite => ({
  kind: 'finite',
  negative,
  coefficient,
  exponent,
});

export const ten = (n: number): bigint => 10n ** BigInt(n);

/** The number of digits; one for zero. */
export const digitsOf = (coefficient: bigint): number => coefficient.toString().length;

/** The exponent of the first digit. */
export const adjusted = (x: Finite): number => x.exponent + digitsOf(x.coefficient) - 1;

/** The coefficient without its last `count` digits, rounded. */
export function dropDigits(
  coefficient: bigint,
  count: number,
  rounding: Rounding,
  negative: boolean,
): bigint {
  const unit = ten(count);
  const quotient = coefficient / unit;
  const rest = coefficient % unit;
  if (rest === 0n) return quotient;
  return roundsUp(quotient, rest * 2n, unit, rounding, negative) ? quotient + 1n : quotient;
}

function roundsUp(
  quotient: bigint,
  twice: bigint,
  unit: bigint,
  rounding: Rounding,
  negative: boolean,
): boolean {
  switch (rounding) {
    case 'ROUND_DOWN':
      return false;
    case 'ROUND_UP':
      return true;
    case 'ROUND_CEILING':
      return !negative;
    case 'ROUND_FLOOR':
      return negative;
    case 'ROUND_HALF_UP':
      return twice >= unit;
    case 'ROUND_HALF_DOWN':
      return twice > unit;
    case 'ROUND_HALF_EVEN':
      return twice > unit || (twice === unit && quotient % 2n === 1n);
    case 'ROUND_05UP':
      return quotient % 5n === 0n;
  }
}

/** The same number with another exponent; digits that do not fit are rounded off. */
export function rescale(x: Finite, exponent: number, rounding: Rounding): Finite {
  if (x.coefficient === 0n) return finite(x.negative, 0n, exponent);
  if (exponent <= x.exponent) {
    return finite(x.negative, x.coefficient * ten(x.exponent - exponent), exponent);
  }
  const drop = exponent - x.exponent;
  const most = digitsOf(x.coefficient) + 1;
  const coefficient =
    drop > most
      ? dropDigits(1n, 2, rounding, x.negative)
      : dropDigits(x.coefficient, drop, rounding, x.negative);
  return finite(x.negative, coefficient, exponent);
}

/** Rounds a result to the precision of the context: Decimal._fix of CPython's Lib/_pydecimal.py. */
export function fix(x: Finite, context: Context, rounding = context.rounding): Value {
  const tiny = context.Emin - context.prec + 1;
  if (x.coefficient === 0n) {
    const exponent = Math.min(Math.max(x.exponent, tiny), context.Emax);
    return exponent === x.exponent ? x : finite(x.negative, 0n, exponent);
  }
  const least = Math.max(x.exponent + digitsOf(x.coefficient) - context.prec, tiny);
  if (least > context.Emax - context.prec + 1) return overflow(x, context);
  if (x.exponent >= least) return x;
  const rounded = rescale(x, least, rounding);
  const fits = digitsOf(rounded.coefficient) <= context.prec;
  const result = fits ? rounded : finite(x.negative, rounded.coefficient / 10n, least + 1);
  if (adjusted(result) > context.Emax) return overflow(x, context);
  context.signal(Rounded);
  if (result.coefficient * ten(result.exponent - x.exponent) !== x.coefficient)
    context.signal(Inexact);
  return result;
}

function overflow(x: Finite, context: Context): Value {
  context.signal(Overflow);
  return { kind: 'infinite', negative: x.negative };
}
