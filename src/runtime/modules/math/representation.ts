import { OverflowError, ValueError } from '../../exceptions/builtin.ts';
import { box } from '../../values/float.ts';
import { asIndex } from '../../values/as-index.ts';
import { asTuple } from '../../values/tuple.ts';
import { exponentOf } from './integers.ts';
import { counted, float1, real } from './real.ts';

const words = new DataView(new ArrayBuffer(8));

/** x as m * 2**e with 0.5 <= |m| < 1, raw. */
export function splitFloat(x: number): readonly [m: number, e: number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  words.setFloat64(0, x);
  const exponent = (words.getUint16(0) >> 4) & 0x7ff;
  if (exponent === 0) {
    const [m, e] = splitFloat(x * 2 ** 64);
    return [m, e - 64];
  }
  words.setUint16(0, (words.getUint16(0) & 0x800f) | (1022 << 4));
  return [words.getFloat64(0), exponent - 1022];
}

/** m * 2**e, rounded once. */
export function scaled(m: number, e: number): number {
  if (e > 1023) return m * 2 ** 1023 * 2 ** Math.min(e - 1023, 1023);
  if (e >= -1021) return m * 2 ** e;
  const [fraction, exponent] = splitFloat(m);
  const total = exponent + e;
  if (total >= -1021) return fraction * 2 ** (total - 1) * 2;
  if (total < -1080) return m < 0 ? -0 : 0;
  return fraction * 2 ** (total + 1074) * 2 ** -1074;
}

/** math.frexp(x): (m, e) with x == m * 2**e. */
export const frexp = counted('frexp', 1, (x: unknown): readonly [number, number] => {
  const [m, e] = splitFloat(real(x));
  return pair(box(m), e);
});

/** math.modf(x): fractional and integral part, both with the sign of x. */
export const modf = counted('modf', 1, (x: unknown): readonly [number, number] => {
  const value = real(x);
  const whole = Math.trunc(value);
  const rest = Number.isFinite(value) ? value - whole : Number.isNaN(value) ? NaN : 0;
  const signed = value < 0 || Object.is(value, -0) ? -Math.abs(rest) : rest;
  return pair(box(signed), box(whole));
});

function pair(a: number, b: number): readonly [number, number] {
  return asTuple([a, b]) as unknown as readonly [number, number];
}

/** math.ldexp(x, i): x * 2**i. Raises OverflowError. */
export function ldexp(x: unknown, i: unknown): number {
  const value = real(x);
  const exponent = exponentOf(i);
  if (value === 0 || !Number.isFinite(value)) return box(value);
  const bounded = exponent > 5000 ? 5000 : exponent < -5000 ? -5000 : Number(exponent);
  const result = scaled(value, bounded);
  if (!Number.isFinite(result)) throw new OverflowError('math range error');
  return box(result);
}

/** The float `steps` floats from x towards y. */
export function nextafter(
  x: unknown,
  y: unknown,
  options: { readonly steps?: unknown } = {},
): number {
  const [from, to] = [real(x), real(y)];
  const steps = options.steps === undefined || options.steps === null ? 1 : asIndex(options.steps);
  if (steps < 0) throw new ValueError('steps must be a non-negative integer');
  if (Number.isNaN(from) || Number.isNaN(to)) return box(NaN);
  if (from === to || steps === 0) return box(steps === 0 ? from : to);
  const [start, end] = [position(from), position(to)];
  const moved = start < end ? start + BigInt(steps) : start - BigInt(steps);
  const beyond = start < end ? moved > end : moved < end;
  return box(beyond ? to : floatAt(moved));
}

/** Floats in order as integers: neighbours differ by one. */
function position(x: number): bigint {
  words.setFloat64(0, x);
  const bits = words.getBigInt64(0);
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}

function floatAt(position: bigint): number {
  words.setBigInt64(0, position < 0n ? -position : position);
  const size = words.getFloat64(0);
  return position < 0n ? -size : size;
}

/** math.ulp(x): the value of the last bit of x. */
export const ulp = float1('ulp', (x) => {
  const size = Math.abs(x);
  if (!Number.isFinite(size)) return size;
  const at = position(size);
  return size === Number.MAX_VALUE ? size - floatAt(at - 1n) : floatAt(at + 1n) - size;
});
