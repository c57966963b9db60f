import { invalid, isZero, passNan } from './arithmetic.ts';
import { divide } from './arithmetic.ts';
import { Context } from './context.ts';
import { adjusted, digitsOf, finite, fix, ten } from './number.ts';
import type { Finite, Value } from './number.ts';
import { DivisionByZero } from './signals.ts';

// Square root, exponential, logarithms and powers, on bigints with digits to spare.

export function squareRoot(x: Value, context: Context): Value {
  const none = passNan(context, x);
  if (none) return none;
  if (isZero(x)) {
    const zero = x as Finite;
    return fix(finite(zero.negative, 0n, Math.floor(zero.exponent / 2)), context);
  }
  if (x.negative) return invalid(context);
  if (x.kind !== 'finite') return x;
  const odd = (x.exponent & 1) !== 0;
  let c = odd ? x.coefficient * 10n : x.coefficient;
  const length = digitsOf(x.coefficient);
  const half = odd ? (length >> 1) + 1 : (length + 1) >> 1;
  const shift = context.prec + 1 - half;
  let exact = true;
  if (shift >= 0) c *= ten(2 * shift);
  else {
    exact = c % ten(-2 * shift) === 0n;
    c /= ten(-2 * shift);
  }
  const exponent = Math.floor(x.exponent / 2) - shift;
  const root = integerRoot(c);
  if (!exact || root * root !== c) {
    return fix(
      finite(false, root % 5n === 0n ? root + 1n : root, exponent),
      context,
      'ROUND_HALF_EVEN',
    );
  }
  const plain = shift >= 0 ? root / ten(shift) : root * ten(-shift);
  return fix(finite(false, plain, exponent + shift), context, 'ROUND_HALF_EVEN');
}

function integerRoot(n: bigint): bigint {
  let x = ten(Math.ceil(digitsOf(n) / 2));
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

/** A fixed-point number with `places` decimals. */
function toFixed(x: Finite, places: number): bigint {
  const shift = x.exponent + places;
  const size = shift >= 0 ? x.coefficient * ten(shift) : x.coefficient / ten(-shift);
  return x.negative ? -size : size;
}

function atanhSeries(z: bigint, one: bigint): bigint {
  const square = (z * z) / one;
  let [power, sum] = [z, z];
  for (let n = 3n; power !== 0n; n += 2n) {
    power = (power * square) / one;
    sum += power / n;
  }
  return sum;
}

/** ln of a positive number, fixed-point. */
function lnFixed(x: Finite, places: number): bigint {
  const one = ten(places);
  const ln2 = 2n * atanhSeries(one / 3n, one);
  const ln10 = 3n * ln2 + 2n * atanhSeries(one / 9n, one);
  const digits = digitsOf(x.coefficient);
  let m = toFixed(finite(false, x.coefficient, 1 - digits), places);
  let result = BigInt(x.exponent + digits - 1) * ln10;
  for (; m >= 2n * one; m /= 2n) result += ln2;
  return result + 2n * atanhSeries(((m - one) * one) / (m + one), one);
}

/** e**x, fixed-point. */
function expFixed(x: bigint, places: number): bigint {
  const one = ten(places);
  const halvings = 12n;
  const small = x >> halvings;
  let [term, sum] = [one, one];
  for (let n = 1n; term !== 0n && n < 10_000n; n += 1n) {
    term = (term * small) / (one * n);
    sum += term;
  }
  for (let i = 0n; i < halvings; i += 1n) sum = (sum * sum) / one;
  return sum;
}

export function exponential(x: Value, context: Context): Value {
  const none = passNan(context, x);
  if (none) return none;
  if (x.kind === 'infinite') return x.negative ? finite(false, 0n, 0) : x;
  if (isZero(x)) return finite(false, 1n, 0);
  return expOf(x as Finite, context);
}

function expOf(x: Finite, context: Context): Value {
  const places = context.prec + 30 + Math.max(adjusted(x), 0) * 2;
  const one = ten(places);
  const ln10 = lnFixed(finite(false, 10n, 0), places);
  const fixed = toFixed(x, places);
  let tens = fixed / ln10;
  if (fixed < 0n) tens -= 1n;
  const rest = expFixed(fixed - tens * ln10, places);
  const sticky = rest % 10n === 0n || rest % 10n === 5n ? rest + 1n : rest;
  return fix(finite(false, sticky, Number(tens) - digitsOf(one) + 1), context, 'ROUND_HALF_EVEN');
}

export function logarithm(x: Value, context: Context, base10: boolean): Value {
  const none = passNan(context, x);
  if (none) return none;
  if (isZero(x)) return { kind: 'infinite', negative: true };
  if (x.negative) return invalid(context);
  if (x.kind !== 'finite') return x;
  const power = /^10*$/.exec(x.coefficient.toString());
  if (power && adjusted(x) === 0) return finite(false, 0n, 0);
  if (base10 && power) return fix(ofNumber(adjusted(x)), context, 'ROUND_HALF_EVEN');
  const places = context.prec + 30 + digitsOf(x.coefficient);
  let fixed = lnFixed(x, places);
  if (base10) fixed = (fixed * ten(places)) / lnFixed(finite(false, 10n, 0), places);
  const size = fixed < 0n ? -fixed : fixed;
  const sticky = size % 5n === 0n ? size + 1n : size;
  return fix(finite(fixed < 0n, sticky, -places), context, 'ROUND_HALF_EVEN');
}

const ofNumber = (n: number): Finite => finite(n < 0, BigInt(Math.abs(n)), 0);

/** a ** b. */
export function power(a: Value, b: Value, context: Context): Value {
  const none = passNan(context, a, b);
  if (none) return none;
  if (isZero(b)) return isZero(a) ? invalid(context) : finite(false, 1n, 0);
  if (a.kind !== 'finite' || b.kind !== 'finite') return powerOfInfinite(a, b, context);
  const whole = wholeOf(b);
  const negative = a.negative && whole !== null && whole % 2n !== 0n;
  if (a.coefficient === 0n) return powerOfZero(b.negative, negative, context);
  if (whole !== null) return integerPower(a, whole, negative, context);
  if (a.negative) return invalid(context);
  return realPower(a, b, context);
}

function powerOfInfinite(a: Value, b: Value, context: Context): Value {
  const oneToAny = a.kind === 'finite' && a.exponent === 0 && a.coefficient === 1n;
  if (oneToAny) return a;
  const grows = a.kind === 'infinite' || (a.kind === 'finite' && adjusted(a) >= 0);
  if (a.negative && b.kind === 'infinite') return invalid(context);
  return grows !== b.negative ? { kind: 'infinite', negative: false } : finite(false, 0n, 0);
}

function powerOfZero(negativeExponent: boolean, negative: boolean, context: Context): Value {
  if (!negativeExponent) return finite(negative, 0n, 0);
  context.signal(DivisionByZero);
  return { kind: 'infinite', negative };
}

/** The integer that a number is, or null. */
function wholeOf(x: Finite): bigint | null {
  const size =
    x.exponent >= 0
      ? x.coefficient * ten(x.exponent)
      : x.coefficient % ten(-x.exponent) === 0n
        ? x.coefficient / ten(-x.exponent)
        : null;
  return size === null ? null : x.negative ? -size : size;
}

/** Exact while the number of digits is sensible, rounded once. */
function integerPower(a: Finite, n: bigint, negative: boolean, context: Context): Value {
  const size = n < 0n ? -n : n;
  if (digitsOf(a.coefficient) * Number(size) > 100_000) {
    const real = realPower(finite(false, a.coefficient, a.exponent), ofBig(n), context);
    return { ...real, negative };
  }
  const value = finite(negative, a.coefficient ** size, a.exponent * Number(size));
  return n > 0n ? fix(value, context) : divide(finite(false, 1n, 0), value, context);
}

const ofBig = (n: bigint): Finite => finite(n < 0n, n < 0n ? -n : n, 0);

function realPower(a: Finite, b: Finite, context: Context): Value {
  const work = new Context(context.prec + 20 + Math.max(adjusted(b), 0), { traps: [] });
  const log = logarithm(a, work, false);
  if (log.kind !== 'finite') return log;
  const negative = log.negative !== b.negative;
  const product = finite(negative, log.coefficient * b.coefficient, log.exponent + b.exponent);
  const result = isZero(product) ? finite(false, 1n, 0) : expOf(product, work);
  if (result.kind !== 'finite') return fix(finite(false, 1n, context.Emax + 1), context);
  return padded(result, context);
}

/** A root that comes out even is shown with all its digits, as libmpdec does. */
function padded(x: Finite, context: Context): Value {
  const fixed = fix(x, context, 'ROUND_HALF_EVEN');
  if (fixed.kind !== 'finite') return fixed;
  const missing = context.prec - digitsOf(fixed.coefficient);
  if (missing <= 0) return fixed;
  return finite(fixed.negative, fixed.coefficient * ten(missing), fixed.exponent - missing);
}
