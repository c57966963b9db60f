import { isFloat } from '../../values/float.ts';
import { floatMethods } from '../../values/float-methods.ts';
import { isIntLike } from '../../values/int.ts';

/** A ratio in lowest terms; the denominator is positive. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function rational(top: bigint, bottom: bigint): Rational {
  const shared = gcd(top, bottom);
  const unit = bottom < 0n ? -shared : shared;
  return unit === 0n ? { top: 0n, bottom: 1n } : { top: top / unit, bottom: bottom / unit };
}

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Rational, b: Rational): Rational =>
  rational(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const times = (a: Rational, b: Rational): Rational =>
  rational(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Rational, b: Rational): Rational =>
  rational(a.top * b.bottom, a.bottom * b.top);

export const floorOf = ({ top, bottom }: Rational): bigint => {
  const quotient = top / bottom;
  return top % bottom !== 0n && top < 0n ? quotient - 1n : quotient;
};

/** Half to even. */
export function nearest({ top, bottom }: Rational): bigint {
  const floor = floorOf({ top, bottom });
  const twice = (top - floor * bottom) * 2n;
  return twice > bottom || (twice === bottom && floor % 2n !== 0n) ? floor + 1n : floor;
}

/** The exact value of an int, a bool or a finite float. */
export function ratioOf(x: unknown): Rational | undefined {
  if (isIntLike(x)) return { top: BigInt(x), bottom: 1n };
  if (!isFloat(x) || !Number.isFinite(Number(x))) return undefined;
  const [top, bottom] = floatMethods.asIntegerRatio(x);
  return { top: BigInt(top), bottom: BigInt(bottom) };
}
