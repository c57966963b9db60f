import { binary, inPlace } from './binary.ts';
import type { BinaryOperator } from './binary.ts';

const operator: BinaryOperator = {
  symbol: '@',
  method: '__matmul__',
  reflected: '__rmatmul__',
  inPlace: '__imatmul__',
};

/** Python's `a @ b` (any operands, self-describing in and out). */
export function matMul(a: unknown, b: unknown): unknown {
  return binary(operator, a, b);
}

/** Python's `a @= b`: the new value of a. */
export function imatMul(a: unknown, b: unknown): unknown {
  return inPlace(operator, a, b);
}
