import { OverflowError } from '../../exceptions/builtin.ts';
import { domainError } from './elementary.ts';
import * as precise from './precise.ts';
import { float1 } from './real.ts';

const message = 'expected a noninteger or positive integer';

function isPole(x: number): boolean {
  return x === -Infinity || (x <= 0 && Number.isInteger(x));
}

/** sin(pi * x) without losing the fraction. */
function sinPi(x: number): number {
  return Math.sin(Math.PI * (x - 2 * Math.round(x / 2)));
}

/** The gamma function. Raises ValueError at its poles, OverflowError. */
export const gamma = float1('gamma', (x) => {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (isPole(x)) throw domainError(message, x);
  if (x > 171.7) throw new OverflowError('math range error');
  if (x > 0) return precise.gamma(x);
  return x < -184 ? 0 : Math.PI / (sinPi(x) * precise.gamma(1 - x));
});

/** The logarithm of the absolute value of gamma. Raises ValueError at its poles. */
export const lgamma = float1('lgamma', (x) => {
  if (Number.isNaN(x)) return x;
  if (!Number.isFinite(x)) return Infinity;
  if (isPole(x)) throw domainError(message, x);
  if (x === 1 || x === 2) return 0;
  if (x > 0) return precise.logGamma(x);
  return Math.log(Math.PI / Math.abs(sinPi(x))) - precise.logGamma(1 - x);
});

const bits = 256n;

/** x as an integer of 2**-256. */
function fixed(x: number): bigint {
  return BigInt(Math.round(x * 2 ** 52)) << (bits - 52n);
}

/** erf by its series, of 0 <= x < 6.5. */
function erfSeries(x: number): bigint {
  const value = fixed(x);
  const square = (value * value) >> bits;
  let [term, total, n] = [value, value, 0n];
  while (term !== 0n) {
    n += 1n;
    term = -((term * square) >> bits) / n;
    total += term / (2n * n + 1n);
  }
  return (2n * total * rootOfPi.inverse) >> bits;
}

/** 1 / sqrt(pi), by Machin's formula for pi. */
const rootOfPi = ((): { readonly inverse: bigint } => {
  const arctan = (n: bigint): bigint => {
    let [power, total, k] = [(1n << (bits + 64n)) / n, 0n, 1n];
    for (let sign = 1n; power !== 0n; sign = -sign, k += 2n, power /= n * n)
      total += (sign * power) / k;
    return total;
  };
  const pi = (4n * (4n * arctan(5n) - arctan(239n))) >> 64n;
  let root = 1n << bits;
  for (let i = 0; i < 20; i++) root = (root + (pi << bits) / root) / 2n;
  return { inverse: (1n << (2n * bits)) / root };
})();

const toNumber = (x: bigint): number => Number(x >> (bits - 192n)) / 2 ** 192;

/** The error function. */
export const erf = float1('erf', (x) => {
  const size = Math.abs(x);
  if (Number.isNaN(x) || x === 0) return x;
  const result =
    size >= 6.5 ? 1 : size < 1e-8 ? size * (2 / Math.sqrt(Math.PI)) : toNumber(erfSeries(size));
  return x < 0 ? -result : result;
});

/** 1 - erf(x), exact where that is small: a continued fraction beyond the series. */
export const erfc = float1('erfc', (x) => {
  if (Number.isNaN(x)) return x;
  if (x <= -6.5) return 2;
  const size = Math.abs(x);
  if (size < 6.5) {
    const series = size < 1e-15 ? 0n : erfSeries(size);
    return toNumber((1n << bits) + (x < 0 ? series : -series));
  }
  if (x > 27.3) return 0;
  let fraction = 0;
  for (let k = 60; k > 0; k--) fraction = k / 2 / (x + fraction);
  return precise.exp(-x * x) / ((x + fraction) * Math.sqrt(Math.PI));
});
