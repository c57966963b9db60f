import { named } from '../../builtins/parameters.ts';
import { float } from '../../builtins/float.ts';
import { TypeError } from '../../exceptions/builtin.ts';
import { repr } from '../../format/repr.ts';
import { registerType } from '../../objects/class-info.ts';
import { typeName } from '../../objects/type-name.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { asSize } from '../../values/as-index.ts';
import { box } from '../../values/float.ts';
import { hash } from '../../values/hash.ts';
import type { Int } from '../../values/int.ts';
import { asTuple } from '../../values/tuple.ts';
import { erfc } from '../math/gamma.ts';
import * as precise from '../math/precise.ts';
import { hypot } from '../math/sums.ts';
import { random, Random } from '../random.ts';
import { over } from '../fractions/rational.ts';
import { converted, count, exact, rootOf, squares, StatisticsError, total } from './exact.ts';
import { normalQuantile } from './normal-quantile.ts';

const raw = (x: unknown): number => Number(float(x));

/** statistics.NormalDist. Lib/statistics.py. */
export class NormalDist {
  readonly #mu: number;
  readonly #sigma: number;

  constructor(...args: unknown[]) {
    const [mu = 0, sigma = 1] = named('NormalDist.__init__', ['mu', 'sigma'], args);
    this.#mu = raw(mu);
    this.#sigma = raw(sigma);
    if (this.#sigma < 0) throw new StatisticsError('sigma must be non-negative');
  }

  /** The distribution that a sample speaks for. Raises StatisticsError. */
  static fromSamples(data: unknown): NormalDist {
    const { values } = exact(data);
    if (values.length < 2) throw new StatisticsError('stdev requires at least two data points');
    const spread = over(squares(values, null), count(values.length - 1));
    return new NormalDist(
      converted(over(total(values), count(values.length)), 'float'),
      rootOf(spread, 'float'),
    );
  }

  #check(what: string): void {
    if (this.#sigma === 0) throw new StatisticsError(`${what}() not defined when sigma is zero`);
  }

  samples(...args: unknown[]): number[] {
    const [n, seed = null] = named('samples', ['n', 'seed'], args);
    const own = seed === null ? null : new Random(seed);
    const next = (): number => Number(own ? own.random() : random());
    return Array.from({ length: asSize(n) }, () =>
      box(normalQuantile(next(), this.#mu, this.#sigma)),
    );
  }

  pdf(x: unknown): number {
    this.#check('pdf');
    const variance = this.#sigma * this.#sigma;
    const difference = raw(x) - this.#mu;
    const exponent = (difference * difference) / (-2 * variance);
    return box(precise.exp(exponent) / Math.sqrt(2 * Math.PI * variance));
  }

  cdf(x: unknown): number {
    this.#check('cdf');
    return box(0.5 * Number(erfc((this.#mu - raw(x)) / (this.#sigma * Math.SQRT2))));
  }

  invCdf(p: unknown): number {
    const share = raw(p);
    if (share <= 0 || share >= 1) throw new StatisticsError('p must be in the range 0.0 < p < 1.0');
    return box(normalQuantile(share, this.#mu, this.#sigma));
  }

  quantiles(...args: unknown[]): number[] {
    const [n = 4] = named('quantiles', ['n'], args);
    const count = asSize(n);
    return Array.from({ length: Math.max(count - 1, 0) }, (_, i) => this.invCdf((i + 1) / count));
  }

  /** How much of the areas below two distributions is shared. */
  overlap(other: unknown): number {
    if (!(other instanceof NormalDist)) throw new TypeError('Expected another NormalDist instance');
    const swap =
      other.#sigma < this.#sigma || (other.#sigma === this.#sigma && other.#mu < this.#mu);
    const [x, y] = swap ? [other, this] : [this, other];
    x.#check('overlap');
    y.#check('overlap');
    const [xVariance, yVariance] = [x.#sigma * x.#sigma, y.#sigma * y.#sigma];
    const dv = yVariance - xVariance;
    const dm = Math.abs(y.#mu - x.#mu);
    if (dv === 0) return box(Number(erfc(dm / (2 * x.#sigma * Math.SQRT2))));
    const a = x.#mu * yVariance - y.#mu * xVariance;
    const b = x.#sigma * y.#sigma * Math.sqrt(dm * dm + dv * precise.log(yVariance / xVariance));
    const apart = (at: number): number => Math.abs(Number(y.cdf(at)) - Number(x.cdf(at)));
    return box(1 - (apart((a + b) / dv) + apart((a - b) / dv)));
  }

  zscore(x: unknown): number {
    this.#check('zscore');
    return box((raw(x) - this.#mu) / this.#sigma);
  }

  get mean(): number {
    return box(this.#mu);
  }

  get median(): number {
    return this.mean;
  }

  get mode(): number {
    return this.mean;
  }

  get stdev(): number {
    return box(this.#sigma);
  }

  get variance(): number {
    return box(this.#sigma * this.#sigma);
  }

  __add__(other: unknown): NormalDist {
    if (!(other instanceof NormalDist)) return new NormalDist(this.#mu + raw(other), this.#sigma);
    return new NormalDist(this.#mu + other.#mu, hypot(this.#sigma, other.#sigma));
  }

  __sub__(other: unknown): NormalDist {
    if (!(other instanceof NormalDist)) return new NormalDist(this.#mu - raw(other), this.#sigma);
    return new NormalDist(this.#mu - other.#mu, hypot(this.#sigma, other.#sigma));
  }

  __mul__(factor: unknown): NormalDist {
    return new NormalDist(this.#mu * raw(factor), this.#sigma * Math.abs(raw(factor)));
  }

  __truediv__(divisor: unknown): NormalDist {
    return new NormalDist(this.#mu / raw(divisor), this.#sigma / Math.abs(raw(divisor)));
  }

  __pos__(): NormalDist {
    return new NormalDist(this.#mu, this.#sigma);
  }

  __neg__(): NormalDist {
    return new NormalDist(-this.#mu, this.#sigma);
  }

  __radd__(other: unknown): NormalDist {
    return this.__add__(other);
  }

  __rsub__(other: unknown): NormalDist {
    return this.__sub__(other).__neg__();
  }

  __rmul__(factor: unknown): NormalDist {
    return this.__mul__(factor);
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof NormalDist)) return NotImplemented;
    return this.#mu === other.#mu && this.#sigma === other.#sigma;
  }

  __hash__(): Int {
    return hash(asTuple([this.mean, this.stdev]));
  }

  __repr__(): string {
    return `${typeName(this)}(mu=${repr(this.mean)}, sigma=${repr(this.stdev)})`;
  }
}

registerType(NormalDist, 'NormalDist', { module: 'statistics', builtin: false });
