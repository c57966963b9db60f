import { scaled } from './representation.ts';
import { twoProduct } from './rounding.ts';

// JavaScript's exp and log may be one unit off in the last place; C's libraries are so nearly never. Here they are
// computed with about a hundred bits, as unevaluated sums of two floats, and rounded once.
type Double = readonly [hi: number, lo: number];

const ln2 = [0.6931471805599453, 2.3190468138462996e-17, 5.707708438416212e-34] as const;

function sum(a: number, b: number): Double {
  const s = a + b;
  const part = s - a;
  return [s, a - (s - part) + (b - part)];
}

function ordered(a: number, b: number): Double {
  const s = a + b;
  return [s, b - (s - a)];
}

function add(a: Double, b: Double): Double {
  const [s, e] = sum(a[0], b[0]);
  const [t, f] = sum(a[1], b[1]);
  const [high, low] = ordered(s, e + t);
  return ordered(high, low + f);
}

function mul(a: Double, b: Double): Double {
  const [p, e] = twoProduct(a[0], b[0]);
  return ordered(p, e + a[0] * b[1] + a[1] * b[0]);
}

/** x / n for a small whole n. */
function over(x: Double, n: number): Double {
  const q = x[0] / n;
  const [p, e] = twoProduct(q, n);
  return ordered(q, (x[0] - p - e + x[1]) / n);
}

/** 1/1!, 1/2!, … as far as they matter below 2**-6. */
const coefficients: readonly Double[] = Array.from({ length: 12 }).reduce<Double[]>(
  (all, _, i) => [...all, over(all[i - 1] ?? [1, 0], i + 1)],
  [],
);

interface Scaled {
  readonly value: Double;
  readonly exponent: number;
}

/** e**x as value * 2**exponent: Taylor's series of a 32nd part, squared five times. */
function expOf(x: Double): Scaled {
  const k = Math.round(x[0] / ln2[0]);
  const [p, e] = twoProduct(k, ln2[0]);
  const rest = add(add(x, [-p, -e]), [-k * ln2[1], 0]);
  const small: Double = [rest[0] / 32, rest[1] / 32 - (k * ln2[2]) / 32];
  let total: Double = [0, 0];
  for (let i = coefficients.length - 1; i >= 0; i--)
    total = mul(small, add(coefficients[i] ?? [0, 0], total));
  for (let i = 0; i < 5; i++) total = add([2 * total[0], 2 * total[1]], mul(total, total));
  return { value: add([1, 0], total), exponent: k };
}

/** The natural logarithm of a positive finite x. */
function logOf(x: number): Double {
  const near = Math.log(x);
  const { value, exponent } = expOf([-near, 0]);
  const [error, rest] = add(mul([scaled(x, exponent), 0], value), [-1, 0]);
  return sum(near, error + (rest - (error * error) / 2));
}

export function exp(x: number): number {
  const native = Math.exp(x);
  if (!Number.isFinite(native) || native < 1e-300 || x === 0) return native;
  const { value, exponent } = expOf([x, 0]);
  return scaled(value[0] + value[1], exponent);
}

export function log(x: number): number {
  return x > 0 && Number.isFinite(x) && x !== 1 ? logOf(x)[0] : Math.log(x);
}

/** log10 of a positive finite x. */
export function log10(x: number): number {
  if (x === Infinity) return x;
  const whole = Math.round(Math.log10(x));
  if (whole >= 0 && whole <= 22 && 10 ** whole === x) return whole;
  const [high, low] = mul(logOf(x), reciprocalOfLn10);
  return high + low;
}

const reciprocalOfLn10: Double = [0.4342944819032518, 1.098319650216765e-17];

/** log(2 * pi) / 2 */
const stirling: Double = [0.9189385332046728, -3.8782941580672414e-17];

/** B(2k) / (2k * (2k - 1)) of Stirling's series. */
const corrections = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** log(gamma(x)) of x >= 25. */
function stirlingLog(x: Double): Double {
  const logarithm = add(logOf(x[0]), [x[1] / x[0], 0]);
  const main = add(mul(logarithm, add(x, [-0.5, 0])), add([-x[0], -x[1]], stirling));
  const rest = corrections.reduceRight((total, c) => total / (x[0] * x[0]) + c, 0) / x[0];
  return add(main, [rest, 0]);
}

/** x * (x + 1) * … up to 25: what gamma(x) is short of gamma there. */
function shift(x: number): { readonly from: Double; readonly product: Double } {
  let product: Double = [1, 0];
  let steps = 0;
  for (; x + steps < 25; steps++) product = mul(product, sum(x, steps));
  return { from: sum(x, steps), product };
}

/** a / b. */
function quotient(a: Double, b: Double): number {
  const q = a[0] / b[0];
  const [p, e] = twoProduct(q, b[0]);
  return q + (a[0] - p - e + a[1] - q * b[1]) / b[0];
}

/** The gamma function of x > 0. */
export function gamma(x: number): number {
  const { from, product } = shift(x);
  const { value, exponent } = expOf(stirlingLog(from));
  return scaled(quotient(value, product), exponent);
}

/** log(gamma(x)) of x > 0. */
export function logGamma(x: number): number {
  const { from, product } = shift(x);
  const [high, low] = logOf(product[0]);
  const result = add(stirlingLog(from), [-high, -low - product[1] / product[0]]);
  return result[0] + result[1];
}
