import { special } from '../objects/special.ts';
import { isList } from '../values/tuple.ts';
import { ByteArray } from '../values/bytes.ts';
import { repeatBytes } from './bytes-in-place.ts';
import { repeatInPlace } from './list-in-place.ts';
import { binary, inPlace } from './binary.ts';
import type { Decimal } from '../modules/decimal/decimal.ts';
import type { Fraction } from '../modules/fractions/fraction.ts';
import type { BinaryOperator } from './binary.ts';
import { complexMul } from '../values/complex-arithmetic.ts';
import { intMul } from '../values/int-arithmetic.ts';
import type { Int } from '../values/int.ts';
import { repeat } from './sequence-operators.ts';

const operator: BinaryOperator = {
  symbol: '*',
  method: '__mul__',
  reflected: '__rmul__',
  inPlace: '__imul__',
  ints: intMul,
  floats: (a, b) => a * b,
  complexes: complexMul,
  others: repeat,
};

/** Python's `a * b` (any operands, self-describing in and out). */
export function mul(a: Int, b: Int): Int;
export function mul(a: string, b: Int): string;
export function mul(a: Int, b: string): string;
export function mul<T>(a: T[], b: Int): T[];
export function mul<T>(a: Int, b: T[]): T[];
export function mul<N extends Decimal | Fraction>(a: N, b: N): N;
export function mul(a: unknown, b: unknown): unknown;
export function mul(a: unknown, b: unknown): unknown {
  if (Number.isInteger(a) && Number.isInteger(b)) {
    const fast = (a as number) * (b as number) + 0;
    if (Number.isSafeInteger(fast)) return fast;
  }
  return binary(operator, a, b);
}

/** Python's `a *= b`: the new value of a. */
export function imul(a: Int, b: Int): Int;
export function imul(a: string, b: Int): string;
export function imul(a: Int, b: string): string;
export function imul<T>(a: T[], b: Int): T[];
export function imul<T>(a: Int, b: T[]): T[];
export function imul(a: ByteArray, b: Int): ByteArray;
export function imul(a: unknown, b: unknown): unknown;
export function imul(a: unknown, b: unknown): unknown {
  if (isList(a) && !special(a, '__imul__')) return repeatInPlace(a, b);
  if (a instanceof ByteArray && !special(a, '__imul__')) return repeatBytes(a, b);
  return inPlace(operator, a, b);
}
