import { ValueError } from '../../exceptions/builtin.ts';
import { asIndex } from '../../values/as-index.ts';
import type { Int } from '../../values/int.ts';
import { exp, log } from '../math/precise.ts';
import type { Generator } from './generator.ts';

// Lib/random.py: the same draws in the same order. Raw floats in and out.

const log4 = log(4);
const kindermanMonahan = (4 * exp(-0.5)) / Math.sqrt(2);
const gammaConstant = 1 + log(4.5);

export function triangular(
  from: Generator,
  low: number,
  high: number,
  mode: number | null,
): number {
  const u = from.float();
  if (high === low) return low;
  const c = mode === null ? 0.5 : (mode - low) / (high - low);
  if (u <= c) return low + (high - low) * Math.sqrt(u * c);
  return high + (low - high) * Math.sqrt((1 - u) * (1 - c));
}

export function normalvariate(from: Generator, mu: number, sigma: number): number {
  for (;;) {
    const u1 = from.float();
    const u2 = 1 - from.float();
    const z = (kindermanMonahan * (u1 - 0.5)) / u2;
    if ((z * z) / 4 <= -log(u2)) return mu + z * sigma;
  }
}

export function gauss(from: Generator, mu: number, sigma: number): number {
  let z = from.spare;
  from.spare = null;
  if (z === null) {
    const angle = from.float() * 2 * Math.PI;
    const radius = Math.sqrt(-2 * log(1 - from.float()));
    z = Math.cos(angle) * radius;
    from.spare = Math.sin(angle) * radius;
  }
  return mu + z * sigma;
}

export function expovariate(from: Generator, lambda: number): number {
  return -log(1 - from.float()) / lambda;
}

export function vonmisesvariate(from: Generator, mu: number, kappa: number): number {
  if (kappa <= 1e-6) return 2 * Math.PI * from.float();
  const s = 0.5 / kappa;
  const r = s + Math.sqrt(1 + s * s);
  let z = 0;
  for (;;) {
    z = Math.cos(Math.PI * from.float());
    const d = z / (r + z);
    const u = from.float();
    if (u < 1 - d * d || u <= (1 - d) * exp(d)) break;
  }
  const q = 1 / r;
  const f = (q + z) / (1 + q * z);
  const turn = 2 * Math.PI;
  const angle = from.float() > 0.5 ? mu + Math.acos(f) : mu - Math.acos(f);
  return ((angle % turn) + turn) % turn;
}

export function gammavariate(from: Generator, alpha: number, beta: number): number {
  if (alpha <= 0 || beta <= 0) throw new ValueError('gammavariate: alpha and beta must be > 0.0');
  if (alpha > 1) return largeGamma(from, alpha, beta);
  return alpha === 1 ? -log(1 - from.float()) * beta : smallGamma(from, alpha, beta);
}

/** R.C.H. Cheng, "The generation of Gamma variables with non-integral shape parameters". */
function largeGamma(from: Generator, alpha: number, beta: number): number {
  const ainv = Math.sqrt(2 * alpha - 1);
  const bbb = alpha - log4;
  const ccc = alpha + ainv;
  for (;;) {
    const u1 = from.float();
    if (u1 <= 1e-7 || u1 >= 0.9999999) continue;
    const u2 = 1 - from.float();
    const v = log(u1 / (1 - u1)) / ainv;
    const x = alpha * exp(v);
    const z = u1 * u1 * u2;
    const r = bbb + ccc * v - x;
    if (r + gammaConstant - 4.5 * z >= 0 || r >= log(z)) return x * beta;
  }
}

/** Ahrens and Dieter's algorithm GS, for alpha below 1. */
function smallGamma(from: Generator, alpha: number, beta: number): number {
  for (;;) {
    const b = (Math.E + alpha) / Math.E;
    const p = b * from.float();
    const x = p <= 1 ? p ** (1 / alpha) : -log((b - p) / alpha);
    const u = from.float();
    if (p > 1 ? u <= x ** (alpha - 1) : u <= exp(-x)) return x * beta;
  }
}

export function betavariate(from: Generator, alpha: number, beta: number): number {
  const y = gammavariate(from, alpha, 1);
  return y === 0 ? 0 : y / (y + gammavariate(from, beta, 1));
}

export function paretovariate(from: Generator, alpha: number): number {
  return (1 - from.float()) ** (-1 / alpha);
}

export function weibullvariate(from: Generator, alpha: number, beta: number): number {
  return alpha * (-log(1 - from.float())) ** (1 / beta);
}

/** How many of n trials succeed; with few expected successes as CPython counts them (geometric method). */
export function binomialvariate(from: Generator, n: unknown, p: number): Int {
  const trials = Number(asIndex(n));
  if (trials < 0) throw new ValueError('n must be non-negative');
  if (p <= 0 || p >= 1) {
    if (p === 0) return 0;
    if (p === 1) return trials;
    throw new ValueError('p must be in the range 0.0 <= p <= 1.0');
  }
  if (trials === 1) return from.float() < p ? 1 : 0;
  if (p > 0.5) return trials - Number(binomialvariate(from, trials, 1 - p));
  if (trials * p < 10) return geometricCount(from, trials, p);
  return rejectedCount(from, trials, p);
}

function geometricCount(from: Generator, trials: number, p: number): number {
  const c = Math.log2(1 - p);
  if (c === 0) return 0;
  let [count, at] = [0, 0];
  for (;;) {
    at += Math.floor(Math.log2(from.float()) / c) + 1;
    if (at > trials) return count;
    count += 1;
  }
}

const logFactorial = (n: number): number => {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += log(i);
  return sum;
};

/** W. Hörmann, "The generation of binomial random variates": BTRS, for n * p >= 10 and p <= 0.5. */
function rejectedCount(from: Generator, n: number, p: number): number {
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const m = Math.floor((n + 1) * p);
  for (;;) {
    const u = from.float() - 0.5;
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + n * p + 0.5);
    if (k < 0 || k > n) continue;
    const v = from.float();
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    const scaled = (v * (2.83 + 5.1 / b) * deviation) / (a / (us * us) + b);
    const top = logFactorial(m) + logFactorial(n - m) - logFactorial(k) - logFactorial(n - k);
    if (log(scaled) <= top + (k - m) * log(p / (1 - p))) return k;
  }
}
