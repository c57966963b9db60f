import { binary, inPlace } from './binary.ts';
import type { BinaryOperator } from './binary.ts';
import { complexPow } from '../values/complex-arithmetic.ts';
import { floatPowAny } from '../values/float-arithmetic.ts';
import { intPow } from '../values/int-arithmetic.ts';
import type { Int } from '../values/int.ts';

const operator: BinaryOperator = {
  symbol: '** or pow()',
  method: '__pow__',
  reflected: '__rpow__',
  inPlace: '__ipow__',
  ints: intPow,
  floats: floatPowAny,
  complexes: complexPow,
};

/** Python's `a ** b` (any operands, self-describing in and out). */
export function pow(a: Int, b: Int): Int;
export function pow(a: unknown, b: unknown): unknown;
export function pow(a: unknown, b: unknown): unknown {
  return binary(operator, a, b);
}

/** Python's `a **= b`: the new value of a. */
export function ipow(a: Int, b: Int): Int;
export function ipow(a: unknown, b: unknown): unknown;
export function ipow(a: unknown, b: unknown): unknown {
  return inPlace(operator, a, b);
}
