import { binary, inPlace } from './binary.ts';
import type { BinaryOperator } from './binary.ts';
import { intLshift } from '../values/int-arithmetic.ts';
import type { Int } from '../values/int.ts';

const operator: BinaryOperator = {
  symbol: '<<',
  method: '__lshift__',
  reflected: '__rlshift__',
  inPlace: '__ilshift__',
  ints: intLshift,
};

/** Python's `a << b` (any operands, self-describing in and out). */
export function lshift(a: Int, b: Int): Int;
export function lshift(a: unknown, b: unknown): unknown;
export function lshift(a: unknown, b: unknown): unknown {
  return binary(operator, a, b);
}

/** Python's `a <<= b`: the new value of a. */
export function ilshift(a: Int, b: Int): Int;
export function ilshift(a: unknown, b: unknown): unknown;
export function ilshift(a: unknown, b: unknown): unknown {
  return inPlace(operator, a, b);
}
