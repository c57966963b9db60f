import { isKeywords } from '../calls/keywords.ts';
import { OverflowError, TypeError, ValueError, ZeroDivisionError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { Complex } from '../values/complex.ts';
import { complexDiv } from '../values/complex-arithmetic.ts';
import { box } from '../values/float.ts';
import { asTuple } from '../values/tuple.ts';
import type { Tuple } from '../values/tuple.ts';
import * as f from './cmath/functions.ts';
import { real } from './math/real.ts';

/** Python's module cmath. */
export const __name__ = 'cmath';
export const pi = Math.PI;
export const e = Math.E;
export const tau = 2 * Math.PI;
export const inf = box(Infinity);
export const nan = box(NaN);
export const infj = new Complex(0, Infinity);
export const nanj = new Complex(0, NaN);

/** Any number as a complex one. Raises TypeError. */
function complexOf(x: unknown): Complex {
  if (x instanceof Complex) return x;
  const own = special(x, '__complex__');
  if (!own) return new Complex(real(x), 0);
  const made = own.call(x);
  if (made instanceof Complex) return made;
  throw new TypeError(`__complex__() should return a complex object, not ${typeName(made)}`);
}

type Function1 = (z: unknown) => Complex;

const function1 = (formula: (z: Complex) => Complex): Function1 => {
  return (z) => formula(complexOf(z));
};

export const sqrt = function1(f.sqrt);
export const exp = function1(f.exp);
export const sin = function1(f.sin);
export const cos = function1(f.cos);
export const tan = function1(f.tan);
export const asin = function1(f.asin);
export const acos = function1(f.acos);
export const atan = function1(f.atan);
export const sinh = function1(f.sinh);
export const cosh = function1(f.cosh);
export const tanh = function1(f.tanh);
export const asinh = function1(f.asinh);
export const acosh = function1(f.acosh);
export const atanh = function1(f.atanh);

/** The natural logarithm, or that to a base. Raises ValueError, ZeroDivisionError. */
export function log(x: unknown, base?: unknown): Complex {
  const top = f.log(complexOf(x));
  if (base === undefined) return top;
  const bottom = f.log(complexOf(base));
  if (bottom.re === 0 && bottom.im === 0) throw new ZeroDivisionError('division by zero');
  return complexDiv(top, bottom);
}

export function log10(x: unknown): Complex {
  const { re, im } = f.log(complexOf(x));
  return new Complex(re / Math.LN10, im / Math.LN10);
}

/** The angle. */
export function phase(x: unknown): number {
  const { re, im } = complexOf(x);
  return box(Math.atan2(im, re));
}

/** The length and the angle. Raises OverflowError. */
export function polar(x: unknown): Tuple<number> {
  const { re, im } = complexOf(x);
  const size = f.hypot(re, im);
  if (size === Infinity && Number.isFinite(re) && Number.isFinite(im))
    throw new OverflowError('math range error');
  return asTuple([box(size), box(Math.atan2(im, re))]) as Tuple<number>;
}

/** The number of a length and an angle. Raises ValueError. */
export function rect(r: unknown, phi: unknown): Complex {
  const [size, angle] = [real(r), real(phi)];
  if (!Number.isFinite(angle) && !Number.isNaN(angle) && size !== 0 && !Number.isNaN(size))
    throw new ValueError('math domain error');
  if (size === 0 && !Number.isFinite(angle)) return new Complex(0, 0);
  if (angle === 0) return new Complex(size, size * angle);
  if (!Number.isFinite(size) && !Number.isNaN(size))
    return new Complex(size * Math.cos(angle), size * Math.sin(angle));
  return new Complex(size * Math.cos(angle), size * Math.sin(angle));
}

export function isnan(x: unknown): boolean {
  const { re, im } = complexOf(x);
  return Number.isNaN(re) || Number.isNaN(im);
}

export function isinf(x: unknown): boolean {
  const { re, im } = complexOf(x);
  return Math.abs(re) === Infinity || Math.abs(im) === Infinity;
}

export function isfinite(x: unknown): boolean {
  const { re, im } = complexOf(x);
  return Number.isFinite(re) && Number.isFinite(im);
}

/** Are both numbers close to each other? Raises ValueError for a negative tolerance. */
export function isclose(a: unknown, b: unknown, options: unknown = {}): boolean {
  const keywords = isKeywords(options) ? options : {};
  const [x, y] = [complexOf(a), complexOf(b)];
  const relative = real(keywords['relTol'] ?? 1e-9);
  const absolute = real(keywords['absTol'] ?? 0);
  if (relative < 0 || absolute < 0) throw new ValueError('tolerances must be non-negative');
  if (x.equals(y)) return true;
  if (isinf(x) || isinf(y)) return false;
  const size = ({ re, im }: Complex): number => f.hypot(re, im);
  const apart = size(new Complex(x.re - y.re, x.im - y.im));
  return apart <= relative * size(y) || apart <= relative * size(x) || apart <= absolute;
}
