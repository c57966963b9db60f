import { NotImplemented } from './not-implemented.ts';
import { changeSet } from './set-operators.ts';
import { binary, inPlace } from './binary.ts';
import type { BinaryOperator } from './binary.ts';
import { intAnd } from '../values/int-arithmetic.ts';
import type { Int } from '../values/int.ts';
import { intersection } from './set-operators.ts';

const operator: BinaryOperator = {
  symbol: '&',
  method: '__and__',
  reflected: '__rand__',
  inPlace: '__iand__',
  ints: intAnd,
  others: intersection,
};

/** Python's `a & b` (any operands, self-describing in and out). */
export function bitAnd(a: boolean, b: boolean): boolean;
export function bitAnd(a: number, b: number): number;
export function bitAnd(a: Int, b: Int): Int;
export function bitAnd(a: unknown, b: unknown): unknown;
export function bitAnd(a: unknown, b: unknown): unknown {
  if (typeof a === 'boolean' && typeof b === 'boolean') return a && b;
  return binary(operator, a, b);
}

/** Python's `a &= b`: the new value of a. */
export function ibitAnd(a: boolean, b: boolean): boolean;
export function ibitAnd(a: number, b: number): number;
export function ibitAnd(a: Int, b: Int): Int;
export function ibitAnd(a: unknown, b: unknown): unknown;
export function ibitAnd(a: unknown, b: unknown): unknown {
  if (typeof a === 'boolean' && typeof b === 'boolean') return a && b;
  const changed = changeSet('bitAnd', a, b);
  if (changed !== NotImplemented) return changed;
  return inPlace(operator, a, b);
}
