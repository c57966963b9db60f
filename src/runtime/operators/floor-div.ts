import { binary, inPlace } from './binary.ts';
import type { BinaryOperator } from './binary.ts';
import { floatFloorDiv } from '../values/float-arithmetic.ts';
import { intFloorDiv } from '../values/int-arithmetic.ts';
import type { Int } from '../values/int.ts';

const operator: BinaryOperator = {
  symbol: '//',
  method: '__floordiv__',
  reflected: '__rfloordiv__',
  inPlace: '__ifloordiv__',
  ints: intFloorDiv,
  floats: floatFloorDiv,
};

/** Python's `a // b`: rounded towards minus infinity (any operands, self-describing in and out). */
export function floorDiv(a: number, b: number): number;
export function floorDiv(a: Int, b: Int): Int;
export function floorDiv(a: unknown, b: unknown): unknown;
export function floorDiv(a: unknown, b: unknown): unknown {
  return binary(operator, a, b);
}

/** Python's `a //= b`: the new value of a. */
export function ifloorDiv(a: number, b: number): number;
export function ifloorDiv(a: Int, b: Int): Int;
export function ifloorDiv(a: unknown, b: unknown): unknown;
export function ifloorDiv(a: unknown, b: unknown): unknown {
  return inPlace(operator, a, b);
}
