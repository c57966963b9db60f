import { NotImplemented } from './not-implemented.ts';
import { changeSet } from './set-operators.ts';
import { binary, inPlace } from './binary.ts';
import type { BinaryOperator } from './binary.ts';
import { intOr } from '../values/int-arithmetic.ts';
import type { Int } from '../values/int.ts';
import { union } from './set-operators.ts';

const operator: BinaryOperator = {
  symbol: '|',
  method: '__or__',
  reflected: '__ror__',
  inPlace: '__ior__',
  ints: intOr,
  others: union,
};

/** Python's `a | b` (any operands, self-describing in and out). */
export function bitOr(a: boolean, b: boolean): boolean;
export function bitOr(a: number, b: number): number;
export function bitOr(a: Int, b: Int): Int;
export function bitOr(a: unknown, b: unknown): unknown;
export function bitOr(a: unknown, b: unknown): unknown {
  if (typeof a === 'boolean' && typeof b === 'boolean') return a || b;
  return binary(operator, a, b);
}

/** Python's `a |= b`: the new value of a. */
export function ibitOr(a: boolean, b: boolean): boolean;
export function ibitOr(a: number, b: number): number;
export function ibitOr(a: Int, b: Int): Int;
export function ibitOr(a: unknown, b: unknown): unknown;
export function ibitOr(a: unknown, b: unknown): unknown {
  if (typeof a === 'boolean' && typeof b === 'boolean') return a || b;
  const changed = changeSet('bitOr', a, b);
  if (changed !== NotImplemented) return changed;
  return inPlace(operator, a, b);
}
