import { NotImplemented } from './not-implemented.ts';
import { changeSet } from './set-operators.ts';
import { binary, inPlace } from './binary.ts';
import type { BinaryOperator } from './binary.ts';
import { intXor } from '../values/int-arithmetic.ts';
import type { Int } from '../values/int.ts';
import { symmetricDifference } from './set-operators.ts';

const operator: BinaryOperator = {
  symbol: '^',
  method: '__xor__',
  reflected: '__rxor__',
  inPlace: '__ixor__',
  ints: intXor,
  others: symmetricDifference,
};

/** Python's `a ^ b` (any operands, self-describing in and out). */
export function bitXor(a: boolean, b: boolean): boolean;
export function bitXor(a: number, b: number): number;
export function bitXor(a: Int, b: Int): Int;
export function bitXor(a: unknown, b: unknown): unknown;
export function bitXor(a: unknown, b: unknown): unknown {
  if (typeof a === 'boolean' && typeof b === 'boolean') return a !== b;
  return binary(operator, a, b);
}

/** Python's `a ^= b`: the new value of a. */
export function ibitXor(a: boolean, b: boolean): boolean;
export function ibitXor(a: number, b: number): number;
export function ibitXor(a: Int, b: Int): Int;
export function ibitXor(a: unknown, b: unknown): unknown;
export function ibitXor(a: unknown, b: unknown): unknown {
  if (typeof a === 'boolean' && typeof b === 'boolean') return a !== b;
  const changed = changeSet('bitXor', a, b);
  if (changed !== NotImplemented) return changed;
  return inPlace(operator, a, b);
}
