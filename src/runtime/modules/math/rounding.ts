import { TypeError, ValueError } from '../../exceptions/builtin.ts';
import { truncated } from '../../builtins/int.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { special } from '../../objects/special.ts';
import { typeName } from '../../objects/type-name.ts';
import { box, Float } from '../../values/float.ts';
import { isIntLike } from '../../values/int.ts';
import type { Int } from '../../values/int.ts';
import { counted, float2, real } from './real.ts';

function rounder(name: string, method: string, round: (x: number) => number): (x: unknown) => Int {
  return counted(name, 1, (x: unknown): Int => {
    if (isIntLike(x)) return typeof x === 'boolean' ? Number(x) : x;
    const own = x instanceof Float ? undefined : special(x, method);
    return own ? (own.call(x) as Int) : truncated(round(real(x)));
  });
}

/** The largest int at most x. Raises ValueError, OverflowError for what is no number. */
export const floor = rounder('floor', '__floor__', Math.floor);
/** The smallest int at least x. */
export const ceil = rounder('ceil', '__ceil__', Math.ceil);

/** x without its fraction. Raises TypeError for what has no `__trunc__`. */
export const trunc = counted('trunc', 1, (x: unknown): Int => {
  if (isIntLike(x)) return typeof x === 'boolean' ? Number(x) : x;
  if (typeof x === 'number') return truncated(x);
  if (x instanceof Float) return truncated(x.value);
  const own = special(x, '__trunc__');
  if (own) return own.call(x) as Int;
  throw new TypeError(`type ${typeName(x)} doesn't define __trunc__ method`);
});

export const isnan = counted('isnan', 1, (x: unknown): boolean => Number.isNaN(real(x)));
export const isinf = counted('isinf', 1, (x: unknown): boolean => Math.abs(real(x)) === Infinity);
export const isfinite = counted('isfinite', 1, (x: unknown): boolean => Number.isFinite(real(x)));

const negative = (x: number): boolean => x < 0 || Object.is(x, -0);

export const copysign = float2('copysign', (x, y) => (negative(x) === negative(y) ? x : -x));

/** C's fmod: the sign of x. Raises ValueError. */
export const fmod = float2('fmod', (x, y) => {
  const rest = x % y;
  if (Number.isNaN(rest) && !Number.isNaN(x) && !Number.isNaN(y)) {
    throw new ValueError('math domain error');
  }
  return rest;
});

/** IEEE 754 remainder: x minus the nearest multiple of y (ties to even). Raises ValueError. */
export const remainder = float2('remainder', (x, y) => {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (!Number.isFinite(x) || y === 0) throw new ValueError('math domain error');
  if (!Number.isFinite(y)) return x;
  const [sizeX, sizeY] = [Math.abs(x), Math.abs(y)];
  const m = sizeX % sizeY;
  const other = sizeY - m;
  const r = m < other ? m : m > other ? -other : m - 2 * ((0.5 * (sizeX - m)) % sizeY);
  return negative(x) ? -r : r;
});

/** math.isclose(a, b, rel_tol=1e-09, abs_tol=0.0). Raises ValueError for a negative tolerance. */
export function isclose(
  a: unknown,
  b: unknown,
  options: { readonly relTol?: unknown; readonly absTol?: unknown } = {},
): boolean {
  if (!isKeywords(options))
    throw new TypeError('isclose() takes exactly 2 positional arguments (3 given)');
  const [x, y] = [real(a), real(b)];
  const relative = real(options.relTol ?? 1e-9);
  const absolute = real(options.absTol ?? 0);
  if (relative < 0 || absolute < 0) throw new ValueError('tolerances must be non-negative');
  if (x === y) return true;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  const apart = Math.abs(y - x);
  return apart <= Math.abs(relative * y) || apart <= Math.abs(relative * x) || apart <= absolute;
}

/** x * y + z; rounded once where the product is exact. */
export function fma(x: unknown, y: unknown, z: unknown): number {
  const [a, b, c] = [real(x), real(y), real(z)];
  const result = fused(a, b, c);
  if (Number.isNaN(result) && ![a, b, c].some(Number.isNaN))
    throw new ValueError('invalid operation in fma');
  return box(result);
}

function fused(a: number, b: number, c: number): number {
  const [hi, lo] = twoProduct(a, b);
  if (!Number.isFinite(hi)) return a * b + c;
  const sum = hi + c;
  const part = sum - hi;
  return sum + (hi - (sum - part) + (c - part) + lo);
}

/** a * b as the rounded product and what it lacks (Dekker). */
export function twoProduct(a: number, b: number): readonly [hi: number, lo: number] {
  const hi = a * b;
  const [aHigh, aLow] = split(a);
  const [bHigh, bLow] = split(b);
  return [hi, aLow * bLow - (hi - aHigh * bHigh - aLow * bHigh - aHigh * bLow)];
}

function split(x: number): readonly [number, number] {
  const t = 134217729 * x;
  const high = t - (t - x);
  return [high, x - high];
}
