import { declared } from '../../calls/declared.ts';
import { truthy } from '../../compare/truthy.ts';
import { eq } from '../../compare/eq.ts';
import { ValueError } from '../../exceptions/builtin.ts';
import { repr } from '../../format/repr.ts';
import { iter } from '../../iteration/iter.ts';
import { sorted } from '../../builtins/sorted.ts';
import { box } from '../../values/float.ts';
import type { Tuple } from '../../values/tuple.ts';
import { namedtuple } from '../collections-namedtuple.ts';
import { real } from '../math/real.ts';
import { fsum, sumprod } from '../math/sums.ts';
import { StatisticsError } from './exact.ts';

// How two rows of numbers belong together: Lib/statistics.py.

type Row = readonly number[];

const product = (x: Row, y: Row): number => Number(sumprod([...x].map(box), [...y].map(box)));
const meanOf = (x: Row): number => Number(fsum(x)) / x.length;
const around = (x: Row, middle: number): number[] => x.map((one) => one - middle);

/** Both rows as raw numbers. Raises StatisticsError. */
function rows(name: string, x: unknown, y: unknown): readonly [Row, Row] {
  const [a, b] = [[...iter(x)].map(real), [...iter(y)].map(real)];
  if (a.length !== b.length)
    throw new StatisticsError(`${name} requires that both inputs have same number of data points`);
  if (a.length < 2) throw new StatisticsError(`${name} requires at least two data points`);
  return [a, b];
}

/** The square root of x * y, with a correction. */
function rootOfProduct(x: number, y: number): number {
  const h = Math.sqrt(x * y);
  if (!Number.isFinite(h) || h === 0) return h;
  return h + Number(sumprod([box(x), box(h)], [box(y), box(-h)])) / (2 * h);
}

/** Ranks from `start` on; equal numbers share the mean of theirs. */
function ranks(x: Row, start: number): number[] {
  const order: number[] = sorted([...x.keys()], { key: (i: number) => box(x[i] ?? 0) });
  const result = x.map(() => 0);
  let place = start - 1;
  for (let at = 0; at < order.length;) {
    let end = at;
    while (end < order.length && eq(x[order[end] ?? 0], x[order[at] ?? 0])) end += 1;
    const size = end - at;
    for (const i of order.slice(at, end)) result[i] = place + (size + 1) / 2;
    place += size;
    at = end;
  }
  return result;
}

export const covariance = declared('covariance(x, y, /)', (x: unknown, y: unknown): number => {
  const [a, b] = rows('covariance', x, y);
  return box(product(around(a, meanOf(a)), around(b, meanOf(b))) / (a.length - 1));
});

export const correlation = declared(
  'correlation(x, y, /, *, method=)',
  (x: unknown, y: unknown, method: unknown = 'linear'): number => {
    const [a, b] = rows('correlation', x, y);
    if (method !== 'linear' && method !== 'ranked')
      throw new ValueError(`Unknown method: ${repr(method)}`);
    const start = (a.length - 1) / -2;
    const centred = (row: Row): number[] =>
      method === 'ranked' ? ranks(row, start) : around(row, meanOf(row));
    const [p, q] = [centred(a), centred(b)];
    const root = rootOfProduct(product(p, p), product(q, q));
    if (root === 0) throw new StatisticsError('at least one of the inputs is constant');
    return box(product(p, q) / root);
  },
);

export const LinearRegression = namedtuple<{ slope: number; intercept: number }>(
  'LinearRegression',
  ['slope', 'intercept'],
  { module: 'statistics' },
);

export const linearRegression = declared(
  'linear_regression(x, y, /, *, proportional=)',
  (x: unknown, y: unknown, proportional: unknown = false): Tuple => {
    const [a, b] = rows('linear regression', x, y);
    const through = truthy(proportional);
    const [xbar, ybar] = through ? [0, 0] : [meanOf(a), meanOf(b)];
    const [p, q] = through ? [a, b] : [around(a, xbar), around(b, ybar)];
    const square = product(p, p);
    if (square === 0) throw new StatisticsError('x is constant');
    const slope = product(p, q) / square;
    return new LinearRegression(box(slope), box(through ? 0 : ybar - slope * xbar));
  },
);
