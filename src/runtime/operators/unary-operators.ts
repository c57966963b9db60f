import { TypeError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { isComplex } from '../values/complex.ts';
import { complexOf } from '../values/complex.ts';
import { box, isFloat } from '../values/float.ts';
import { intInvert, intNeg } from '../values/int-arithmetic.ts';
import { isIntLike } from '../values/int.ts';
import type { Int } from '../values/int.ts';

const asInt = (x: Int | boolean): Int => (typeof x === 'boolean' ? Number(x) : x);

function viaMethod(symbol: string, method: string, x: unknown): unknown {
  const own = special(x, method);
  if (own) return own.call(x);
  throw new TypeError(`bad operand type for unary ${symbol}: '${typeName(x)}'`);
}

/** Python's `-x`. */
export function neg(x: number): number;
export function neg(x: Int): Int;
export function neg(x: unknown): unknown;
export function neg(x: unknown): unknown {
  if (isIntLike(x)) return intNeg(asInt(x));
  if (isFloat(x)) return box(-x);
  if (isComplex(x)) return complexOf(-x.real, -x.imag);
  return viaMethod('-', '__neg__', x);
}

/** Python's `+x`. */
export function pos(x: number): number;
export function pos(x: Int): Int;
export function pos(x: unknown): unknown;
export function pos(x: unknown): unknown {
  if (isIntLike(x)) return asInt(x);
  if (isFloat(x) || isComplex(x)) return x;
  return viaMethod('+', '__pos__', x);
}

/** Python's `~x`. */
export function invert(x: number): number;
export function invert(x: Int): Int;
export function invert(x: unknown): unknown;
export function invert(x: unknown): unknown {
  if (isIntLike(x)) return intInvert(asInt(x));
  return viaMethod('~', '__invert__', x);
}
