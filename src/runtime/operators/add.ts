import { special } from '../objects/special.ts';
import { isList } from '../values/tuple.ts';
import { ByteArray } from '../values/bytes.ts';
import { extendBytes } from './bytes-in-place.ts';
import { extend } from './list-in-place.ts';
import { binary, inPlace } from './binary.ts';
import type { CalendarDate } from '../modules/datetime/date.ts';
import type { TimeDelta } from '../modules/datetime/timedelta.ts';
import type { Decimal } from '../modules/decimal/decimal.ts';
import type { Fraction } from '../modules/fractions/fraction.ts';
import type { BinaryOperator } from './binary.ts';
import { complexAdd } from '../values/complex-arithmetic.ts';
import { intAdd } from '../values/int-arithmetic.ts';
import type { Int } from '../values/int.ts';
import { concatenate } from './sequence-operators.ts';

const operator: BinaryOperator = {
  symbol: '+',
  method: '__add__',
  reflected: '__radd__',
  inPlace: '__iadd__',
  ints: intAdd,
  floats: (a, b) => a + b,
  complexes: complexAdd,
  others: concatenate,
};

/** Python's `a + b` (any operands, self-describing in and out). */
export function add(a: Int, b: Int): Int;
export function add(a: string, b: string): string;
export function add<T>(a: T[], b: T[]): T[];
export function add<D extends CalendarDate>(a: D, b: TimeDelta): D;
export function add<D extends CalendarDate | TimeDelta>(a: TimeDelta, b: D): D;
export function add<N extends Decimal | Fraction>(a: N, b: N): N;
export function add(a: unknown, b: unknown): unknown;
export function add(a: unknown, b: unknown): unknown {
  if (Number.isInteger(a) && Number.isInteger(b)) {
    const fast = (a as number) + (b as number);
    if (Number.isSafeInteger(fast)) return fast;
  }
  return binary(operator, a, b);
}

/** Python's `a += b`: the new value of a. */
export function iadd(a: Int, b: Int): Int;
export function iadd(a: string, b: string): string;
export function iadd<T>(a: T[], b: T[]): T[];
export function iadd(a: ByteArray, b: unknown): ByteArray;
export function iadd<D extends CalendarDate | TimeDelta>(a: D, b: TimeDelta): D;
export function iadd<N extends Decimal | Fraction>(a: N, b: N): N;
export function iadd(a: unknown, b: unknown): unknown;
export function iadd(a: unknown, b: unknown): unknown {
  if (isList(a) && !special(a, '__iadd__')) return extend(a, b);
  if (a instanceof ByteArray && !special(a, '__iadd__')) return extendBytes(a, b);
  return inPlace(operator, a, b);
}
