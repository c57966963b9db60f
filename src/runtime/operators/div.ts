import { binary, inPlace } from './binary.ts';
import type { Decimal } from '../modules/decimal/decimal.ts';
import type { Fraction } from '../modules/fractions/fraction.ts';
import type { BinaryOperator } from './binary.ts';
import { complexDiv } from '../values/complex-arithmetic.ts';
import { floatDiv as divideFloats } from '../values/float-arithmetic.ts';
import { divideInts } from './divide-ints.ts';
import { box } from '../values/float.ts';

const operator: BinaryOperator = {
  symbol: '/',
  method: '__truediv__',
  reflected: '__rtruediv__',
  inPlace: '__itruediv__',
  ints: divideInts,
  floats: divideFloats,
  complexes: complexDiv,
};

/** Python's `a / b` of numbers that may be raw floats; the result is raw. Raises ZeroDivisionError. */
export function floatDiv(a: number, b: number): number {
  return divideFloats(Number(a), Number(b));
}

/** Python's `a / b` (any operands, self-describing in and out). */
export function div(a: number | bigint, b: number | bigint): number;
export function div<N extends Decimal | Fraction>(a: N, b: N): N;
export function div(a: unknown, b: unknown): unknown;
export function div(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0) return box(a / b);
  return binary(operator, a, b);
}

/** Python's `a /= b`: the new value of a. */
export function idiv(a: number | bigint, b: number | bigint): number;
export function idiv(a: unknown, b: unknown): unknown;
export function idiv(a: unknown, b: unknown): unknown {
  return inPlace(operator, a, b);
}
