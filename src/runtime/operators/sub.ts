import { NotImplemented } from './not-implemented.ts';
import { changeSet } from './set-operators.ts';
import { binary, inPlace } from './binary.ts';
import type { CalendarDate } from '../modules/datetime/date.ts';
import type { TimeDelta } from '../modules/datetime/timedelta.ts';
import type { Decimal } from '../modules/decimal/decimal.ts';
import type { Fraction } from '../modules/fractions/fraction.ts';
import type { BinaryOperator } from './binary.ts';
import { complexSub } from '../values/complex-arithmetic.ts';
import { intSub } from '../values/int-arithmetic.ts';
import type { Int } from '../values/int.ts';
import { setDifference } from './set-operators.ts';

const operator: BinaryOperator = {
  symbol: '-',
  method: '__sub__',
  reflected: '__rsub__',
  inPlace: '__isub__',
  ints: intSub,
  floats: (a, b) => a - b,
  complexes: complexSub,
  others: setDifference,
};

/** Python's `a - b` (any operands, self-describing in and out). */
export function sub(a: Int, b: Int): Int;
export function sub<D extends CalendarDate | TimeDelta>(a: D, b: TimeDelta): D;
export function sub(a: CalendarDate, b: CalendarDate): TimeDelta;
export function sub<N extends Decimal | Fraction>(a: N, b: N): N;
export function sub(a: unknown, b: unknown): unknown;
export function sub(a: unknown, b: unknown): unknown {
  if (Number.isInteger(a) && Number.isInteger(b)) {
    const fast = (a as number) - (b as number);
    if (Number.isSafeInteger(fast)) return fast;
  }
  return binary(operator, a, b);
}

/** Python's `a -= b`: the new value of a. */
export function isub(a: Int, b: Int): Int;
export function isub<D extends CalendarDate | TimeDelta>(a: D, b: TimeDelta): D;
export function isub<N extends Decimal | Fraction>(a: N, b: N): N;
export function isub(a: unknown, b: unknown): unknown;
export function isub(a: unknown, b: unknown): unknown {
  const changed = changeSet('sub', a, b);
  if (changed !== NotImplemented) return changed;
  return inPlace(operator, a, b);
}
