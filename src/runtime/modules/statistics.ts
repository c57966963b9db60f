import { named } from '../builtins/parameters.ts';
import { sorted } from '../builtins/sorted.ts';
import { float } from '../builtins/float.ts';
import { ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { iter } from '../iteration/iter.ts';
import { add } from '../operators/add.ts';
import { div } from '../operators/div.ts';
import { mul } from '../operators/mul.ts';
import { asSize } from '../values/as-index.ts';
import { Dict } from '../values/dict.ts';
import { lt } from '../compare/lt.ts';
import { eq } from '../compare/eq.ts';
import {
  converted,
  count,
  exact,
  exactRatio,
  rootOf,
  squares,
  StatisticsError,
  total,
} from './statistics/exact.ts';
import type { Exact } from './statistics/exact.ts';
import { exp } from './math/elementary.ts';
import { log } from './math/logarithms.ts';
import { fsum } from './math/sums.ts';
import { over, times } from './fractions/rational.ts';

/** Python's module statistics: sums are exact, results have the type of the data. */
export const __name__ = 'statistics';
export { StatisticsError };
export { NormalDist } from './statistics/normal-dist.ts';
export {
  correlation,
  covariance,
  LinearRegression,
  linearRegression,
} from './statistics/relations.ts';

export function mean(data: unknown): unknown {
  const { kind, values } = exact(data);
  if (values.length === 0) throw new StatisticsError('mean requires at least one data point');
  return converted(over(total(values), count(values.length)), kind);
}

/** The mean as a float. */
export function fmean(...args: unknown[]): number {
  const [data, weights] = named('fmean', ['data', 'weights'], args);
  const values = [...iter(data)].map((x) => exactRatio(float(x)));
  if (weights == null) {
    if (values.length === 0) throw new StatisticsError('fmean requires at least one data point');
    return div(converted(total(values), 'float') as number, values.length);
  }
  const shares = [...iter(weights)].map((x) => exactRatio(float(x)));
  if (shares.length !== values.length)
    throw new StatisticsError('data and weights must be the same length');
  const whole = total(shares);
  if (whole.top === 0n) throw new StatisticsError('sum of weights must be non-zero');
  const sum = total(values.map((x, i) => times(x, shares[i] ?? count(0))));
  return div(converted(sum, 'float') as number, converted(whole, 'float') as number);
}

function inOrder(data: unknown): unknown[] {
  const items: unknown[] = sorted(iter(data));
  if (items.length === 0) throw new StatisticsError('no median for empty data');
  return items;
}

/** The middle value, or the mean of the two in the middle. */
export function median(data: unknown): unknown {
  const items = inOrder(data);
  const half = items.length >> 1;
  return items.length % 2 === 1 ? items[half] : div(add(items[half - 1], items[half]), 2);
}

export function medianLow(data: unknown): unknown {
  const items = inOrder(data);
  return items[(items.length - 1) >> 1];
}

export function medianHigh(data: unknown): unknown {
  const items = inOrder(data);
  return items[items.length >> 1];
}

/** The median of data that are the midpoints of classes. */
export function medianGrouped(...args: unknown[]): number {
  const [data, interval = 1] = named('median_grouped', ['data', 'interval'], args);
  const items = inOrder(data);
  const middle = items[items.length >> 1];
  const below = items.filter((x) => lt(x, middle)).length;
  const same = items.filter((x) => eq(x, middle)).length;
  const width = Number(float(interval));
  const rest = (width * (items.length / 2 - below)) / same;
  return float(Number(float(middle)) - width / 2 + rest);
}

function counts(data: unknown): Dict<unknown, number> {
  const found = new Dict<unknown, number>();
  for (const x of iter(data)) found.set(x, (found.get(x) ?? 0) + 1);
  return found;
}

/** The commonest value; the first of several. */
export function mode(data: unknown): unknown {
  const found = [...counts(data)];
  const most = Math.max(...found.map(([, n]) => n));
  const first = found.find(([, n]) => n === most);
  if (!first) throw new StatisticsError('no mode for empty data');
  return first[0];
}

export function multimode(data: unknown): unknown[] {
  const found = [...counts(data)];
  const most = Math.max(...found.map(([, n]) => n));
  return found.filter(([, n]) => n === most).map(([value]) => value);
}

function spread(
  name: string,
  args: readonly unknown[],
  centre: string,
  least: number,
): { readonly data: Exact; readonly mean: ReturnType<typeof squares> } {
  const [given, middle] = named(name, ['data', centre], args);
  const data = exact(given);
  const n = data.values.length;
  if (n < least) {
    throw new StatisticsError(
      `${name} requires at least ${least === 1 ? 'one data point' : 'two data points'}`,
    );
  }
  const sum = squares(data.values, middle == null ? null : exactRatio(middle));
  return { data, mean: over(sum, count(n - least + 1)) };
}

/** The variance of a sample. */
export function variance(...args: unknown[]): unknown {
  const { data, mean: value } = spread('variance', args, 'xbar', 2);
  return converted(value, data.kind);
}

/** The variance of a whole population. */
export function pvariance(...args: unknown[]): unknown {
  const { data, mean: value } = spread('pvariance', args, 'mu', 1);
  return converted(value, data.kind);
}

export function stdev(...args: unknown[]): unknown {
  const { data, mean: value } = spread('stdev', args, 'xbar', 2);
  return rootOf(value, data.kind);
}

export function pstdev(...args: unknown[]): unknown {
  const { data, mean: value } = spread('pstdev', args, 'mu', 1);
  return rootOf(value, data.kind);
}

/** The mean of rates. Raises StatisticsError. */
export function harmonicMean(...args: unknown[]): unknown {
  const [data, weights = null] = named('harmonic_mean', ['data', 'weights'], args);
  const items = [...iter(data)];
  if (items.length === 0)
    throw new StatisticsError('harmonic_mean requires at least one data point');
  const shares = weights === null ? items.map(() => 1) : [...iter(weights)];
  if (shares.length !== items.length)
    throw new StatisticsError('Number of weights does not match data size');
  for (const x of [...items, ...shares])
    if (lt(x, 0)) throw new StatisticsError('harmonic mean does not support negative values');
  if (items.length === 1 && weights === null) return items[0];
  if (items.some((x, i) => eq(x, 0) && !eq(shares[i], 0))) return 0;
  const sum = exact(items.map((x, i) => (eq(shares[i], 0) ? 0 : div(shares[i], x))));
  const whole = total(sum.values);
  if (whole.top <= 0n) throw new StatisticsError('Weighted sum must be positive');
  return converted(over(total(exact(shares).values), whole), sum.kind);
}

/** The root of the product, as a float. Raises StatisticsError. */
export function geometricMean(data: unknown): number {
  const given = [...iter(data)];
  if (given.length === 0) throw new StatisticsError('Must have a non-empty dataset');
  for (const x of given) if (lt(x, 0)) throw new StatisticsError('No negative inputs allowed', x);
  const items = given.map((x) => Number(float(x)));
  const sum = Number(fsum(items.filter((x) => x !== 0).map((x) => log(float(x)))));
  if (items.includes(0)) return float(sum === Infinity || Number.isNaN(sum) ? NaN : 0);
  return Number.isNaN(sum) ? float(NaN) : exp(sum / items.length);
}

/** The cuts between n parts of the data of equal size. Raises StatisticsError, ValueError. */
export function quantiles(...args: unknown[]): unknown[] {
  const [data, parts = 4, way = 'exclusive'] = named('quantiles', ['data', 'n', 'method'], args);
  const n = asSize(parts);
  if (n < 1) throw new StatisticsError('n must be at least 1');
  const items: unknown[] = sorted(iter(data));
  if (items.length === 0) throw new StatisticsError('must have at least one data point');
  if (items.length === 1) return Array.from({ length: n - 1 }, () => items[0]);
  if (way !== 'inclusive' && way !== 'exclusive')
    throw new ValueError(`Unknown method: ${repr(way)}`);
  return Array.from({ length: n - 1 }, (_, i) => quantile(items, i + 1, n, way));
}

function quantile(items: readonly unknown[], i: number, n: number, way: string): unknown {
  const between = (low: number, delta: number): unknown =>
    div(add(mul(items[low], n - delta), mul(items[low + 1], delta)), n);
  if (way === 'inclusive') {
    const m = items.length - 1;
    return between(Math.floor((i * m) / n), (i * m) % n);
  }
  const m = items.length + 1;
  const j = Math.min(Math.max(Math.floor((i * m) / n), 1), items.length - 1);
  return between(j - 1, i * m - j * n);
}
