import { OverflowError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { floatText } from '../format/float-text.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { asIndex } from '../values/as-index.ts';
import { box, isFloat } from '../values/float.ts';
import { isIntLike, normalise } from '../values/int.ts';
import type { Int } from '../values/int.ts';
import { intFloorDiv, intMod, intMul, intPow, intSub, intAdd } from '../values/int-arithmetic.ts';
import { isKeywords } from '../calls/keywords.ts';

/** Python's round(x[, digits]): half to even, exactly. Raises TypeError, ValueError, OverflowError. */
export function round(x: number, digits?: null): number;
export function round(x: number, digits: number): number;
export function round(x: unknown, digits?: unknown): unknown;
export function round(x: unknown, given?: unknown): unknown {
  const digits = (isKeywords(given) ? given['ndigits'] : given) ?? null;
  if (isFloat(x))
    return digits === null ? roundToInt(Number(x)) : roundTo(Number(x), asIndex(digits));
  if (isIntLike(x)) return digits === null ? asIndex(x) : roundInt(asIndex(x), asIndex(digits));
  const own = special(x, '__round__');
  if (own) return digits === null ? own.call(x) : own.call(x, digits);
  throw new TypeError(`type ${typeName(x)} doesn't define __round__ method`);
}

function roundToInt(x: number): Int {
  if (Number.isNaN(x)) throw new ValueError('cannot convert float NaN to integer');
  if (!Number.isFinite(x)) throw new OverflowError('cannot convert float infinity to integer');
  const floor = Math.floor(x);
  const rest = x - floor;
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0);
  const whole = up ? floor + 1 : floor;
  return Number.isSafeInteger(whole) ? whole + 0 : normalise(BigInt(whole));
}

/** double_round of CPython's Objects/floatobject.c: by the exact decimal value. */
function roundTo(x: number, digits: Int): number {
  if (!Number.isFinite(x) || x === 0 || digits > 323) return box(x);
  if (digits < -308) return box(x < 0 ? -0 : 0);
  const places = Number(digits);
  const rounded =
    places >= 0 ? Number(floatText(x, { type: 'f', precision: places })) : roundLeft(x, -places);
  if (!Number.isFinite(rounded)) throw new OverflowError('rounded value too large to represent');
  return box(rounded);
}

/** Rounds to a multiple of 10**places; -0.0 for a negative number that vanishes. */
function roundLeft(x: number, places: number): number {
  const whole = BigInt(Math.trunc(x));
  const unit = 10n ** BigInt(places);
  const size = whole < 0n ? -whole : whole;
  const rest = size % unit;
  const exactHalf = rest * 2n === unit && Number.isInteger(x);
  const up = exactHalf ? (size / unit) % 2n === 1n : rest * 2n >= unit;
  const rounded = Number((size / unit + (up ? 1n : 0n)) * unit);
  return x < 0 ? -rounded : rounded;
}

/** Half to even at a power of ten. */
function roundInt(n: Int, digits: Int): Int {
  if (digits >= 0) return n;
  const unit = intPow(10, intSub(0, digits));
  const rest = intMod(n, unit);
  const floor = intFloorDiv(n, unit);
  const twice = intMul(rest, 2);
  const up = twice > unit || (twice === unit && intMod(floor, 2) === 1);
  return intMul(up ? intAdd(floor, 1) : floor, unit);
}
