import { box } from '../values/float.ts';

export {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cbrt,
  cos,
  cosh,
  degrees,
  exp,
  exp2,
  expm1,
  fabs,
  log1p,
  pow,
  radians,
  sin,
  sinh,
  sqrt,
  tan,
  tanh,
} from './math/elementary.ts';
export { erf, erfc, gamma, lgamma } from './math/gamma.ts';
export { log, log2, log10 } from './math/logarithms.ts';
export { comb, factorial, gcd, isqrt, lcm, perm } from './math/integers.ts';
export { frexp, ldexp, modf, nextafter, ulp } from './math/representation.ts';
export {
  ceil,
  copysign,
  floor,
  fma,
  fmod,
  isclose,
  isfinite,
  isinf,
  isnan,
  remainder,
  trunc,
} from './math/rounding.ts';
export { dist, fsum, hypot, prod, sumprod } from './math/sums.ts';

export const __name__ = 'math';
export const pi = Math.PI;
export const e = Math.E;
export const tau = 2 * Math.PI;
export const inf = box(Infinity);
export const nan = box(NaN);
