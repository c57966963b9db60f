import { binary, inPlace } from './binary.ts';
import type { BinaryOperator } from './binary.ts';
import { intRshift } from '../values/int-arithmetic.ts';
import type { Int } from '../values/int.ts';

const operator: BinaryOperator = {
  symbol: '>>',
  method: '__rshift__',
  reflected: '__rrshift__',
  inPlace: '__irshift__',
  ints: intRshift,
};

/** Python's `a >> b` (any operands, self-describing in and out). */
export function rshift(a: number, b: number): number;
export function rshift(a: Int, b: Int): Int;
export function rshift(a: unknown, b: unknown): unknown;
export function rshift(a: unknown, b: unknown): unknown {
  return binary(operator, a, b);
}

/** Python's `a >>= b`: the new value of a. */
export function irshift(a: number, b: number): number;
export function irshift(a: Int, b: Int): Int;
export function irshift(a: unknown, b: unknown): unknown;
export function irshift(a: unknown, b: unknown): unknown {
  return inPlace(operator, a, b);
}
