import { AttributeError, TypeError, ValueError } from '../../exceptions/builtin.ts';
import { registerType } from '../../objects/class-info.ts';
import { method } from '../../calls/method.ts';
import { shortName } from '../json/short-name.ts';
import { iter } from '../../iteration/iter.ts';
import { div } from '../../operators/div.ts';
import { divideInts } from '../../operators/divide-ints.ts';
import { isFloat } from '../../values/float.ts';
import { bitLength, isIntLike, normalise } from '../../values/int.ts';
import type { Int } from '../../values/int.ts';
import { Decimal } from '../decimal/decimal.ts';
import { Fraction } from '../fractions/fraction.ts';
import { minus, over, plus, ratioOf, times } from '../fractions/rational.ts';
import type { Rational } from '../fractions/rational.ts';

/** statistics.StatisticsError. */
export class StatisticsError extends ValueError {}

registerType(StatisticsError, 'StatisticsError', { module: 'statistics', builtin: false });

/** The kind of number that a result is turned back into. */
export type Kind = 'int' | 'float' | 'Fraction' | 'Decimal';

/** Data as exact numbers. */
export interface Exact {
  readonly kind: Kind;
  readonly values: readonly Rational[];
}

function kindOf(x: unknown): Kind {
  if (isIntLike(x)) return 'int';
  if (isFloat(x)) return 'float';
  if (x instanceof Fraction) return 'Fraction';
  if (x instanceof Decimal) return 'Decimal';
  throw new TypeError(`can't convert type '${shortName(x)}' to numerator/denominator`);
}

/** What two kinds come to: _coerce of CPython's Lib/statistics.py. Raises TypeError. */
function coerced(a: Kind, b: Kind): Kind {
  if (a === b || b === 'int') return a;
  if (a === 'int') return b;
  if (a !== 'Decimal' && b !== 'Decimal') return 'float';
  throw new TypeError(`don't know how to coerce ${a} and ${b}`);
}

/** Reads data exactly. Raises TypeError for what is no number. */
export function exact(data: unknown): Exact {
  let kind: Kind = 'int';
  const values: Rational[] = [];
  for (const x of iter(data)) {
    kind = coerced(kind, kindOf(x));
    values.push(exactRatio(x));
  }
  return { kind, values };
}

export function exactRatio(x: unknown): Rational {
  const simple = ratioOf(x);
  if (simple) return simple;
  if (x instanceof Fraction) return x.ratio;
  if (!(x instanceof Decimal))
    throw new AttributeError('numbers beyond all bounds have no exact ratio');
  const [top, bottom] = method(x, 'as_integer_ratio', []) as readonly [Int, Int];
  return { top: BigInt(top), bottom: BigInt(bottom) };
}

const zero: Rational = { top: 0n, bottom: 1n };

export function total(values: readonly Rational[]): Rational {
  return values.reduce(plus, zero);
}

/** The sum of squared distances from the mean, or from `centre`. */
export function squares(values: readonly Rational[], centre: Rational | null): Rational {
  if (values.length === 0) return zero;
  const mean = centre ?? over(total(values), count(values.length));
  return total(
    values.map((x) => {
      const distance = minus(x, mean);
      return times(distance, distance);
    }),
  );
}

export const count = (n: number): Rational => ({ top: BigInt(n), bottom: 1n });

/** An exact number as one of the data's kind; an int that is not whole becomes a float. */
export function converted(x: Rational, kind: Kind): unknown {
  const [top, bottom] = [normalise(x.top), normalise(x.bottom)];
  if (kind === 'Fraction') return Fraction.of(x);
  if (kind === 'Decimal') return div(new Decimal(top), new Decimal(bottom));
  return kind === 'int' && x.bottom === 1n ? top : divideInts(top, bottom);
}

/** The square root of an exact number, correctly rounded. */
export function rootOf(x: Rational, kind: Kind): unknown {
  if (kind === 'Decimal') {
    return (converted(x, kind) as Decimal).sqrt();
  }
  const shift = Math.floor((bits(x.top) - bits(x.bottom) - 109) / 2);
  if (shift >= 0) {
    const top = rootToOdd(x.top, x.bottom << BigInt(2 * shift)) << BigInt(shift);
    return divideInts(normalise(top), 1);
  }
  const top = rootToOdd(x.top << BigInt(-2 * shift), x.bottom);
  const bottom = 1n << BigInt(-shift);
  return divideInts(normalise(top), normalise(bottom));
}

const bits = (n: bigint): number => (n === 0n ? 0 : bitLength(n));

/** The root of n/m, rounded to odd: the last bit tells that something is missing. */
function rootToOdd(n: bigint, m: bigint): bigint {
  const root = integerRoot(n / m);
  return root * root * m === n ? root : root | 1n;
}

function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}
