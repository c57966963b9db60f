import { exactDigits, roundDigits, shortestDigits } from './decimal-digits.ts';
import type { DecimalDigits } from './decimal-digits.ts';

/** How a float is to be written: `r` is repr's way. */
export interface FloatStyle {
  readonly type: 'e' | 'f' | 'g' | 'r';
  readonly precision: number;
  /** `#`: keep the point and the trailing zeros. */
  readonly alternate?: boolean;
  /** At least one digit after the point. */
  readonly addPoint?: boolean;
  /** `z`: -0 is 0. */
  readonly noNegativeZero?: boolean;
}

/** The text of a float, with `-` when negative: PyOS_double_to_string of CPython's Python/pystrtod.c. */
export function floatText(x: number, style: FloatStyle): string {
  if (Number.isNaN(x)) return 'nan';
  if (!Number.isFinite(x)) return x < 0 ? '-inf' : 'inf';
  const size = Math.abs(x);
  const quick =
    style.type === 'f' && !style.alternate ? quickFixed(size, style.precision) : undefined;
  const text = quick ?? decimalText(digitsFor(size, style), style);
  const negative = x < 0 || Object.is(x, -0);
  const hidden = style.noNegativeZero === true && /^[0.]*(e|$)/.test(text);
  return negative && !hidden ? `-${text}` : text;
}

/** toFixed is exact except that it rounds ties up: only a number of few binary places can be a tie. */
function quickFixed(size: number, precision: number): string | undefined {
  if (size >= 1e21 || precision > 40 || Number.isInteger(size * 2 ** (precision + 1)))
    return undefined;
  return size.toFixed(precision);
}

function digitsFor(size: number, style: FloatStyle): DecimalDigits {
  if (style.type === 'r') return shortestDigits(size);
  const exact = exactDigits(size);
  if (style.type === 'f') return roundDigits(exact, exact.point + style.precision);
  return roundDigits(
    exact,
    style.type === 'e' ? style.precision + 1 : Math.max(style.precision, 1),
  );
}

/** format_float_short: lays out digits by the rules of each type. Also for decimals of any length. */
export function decimalText(x: DecimalDigits, style: FloatStyle): string {
  const precision = style.type === 'g' ? Math.max(style.precision, 1) : style.precision;
  const point = x.digits === '' ? 1 : x.point;
  const exponential = usesExponent(point, precision, style);
  const at = exponential ? 1 : point;
  const least = exponential || !style.addPoint ? at : at + 1;
  const digits = padded(x, at, Math.max(places(style, precision, at), least));
  const whole = digits.slice(0, Math.max(at, 1));
  const fraction = digits.slice(Math.max(at, 1));
  const text = fraction !== '' || style.alternate ? `${whole}.${fraction}` : whole;
  return exponential ? text + exponentText(point - 1) : text;
}

function usesExponent(point: number, precision: number, style: FloatStyle): boolean {
  if (style.type === 'e') return true;
  if (style.type === 'g') return point <= -4 || point > precision - (style.addPoint ? 1 : 0);
  return style.type === 'r' && (point <= -4 || point > 16);
}

/** How many digits from the first on must be printed. */
function places(style: FloatStyle, precision: number, at: number): number {
  if (style.type === 'e') return precision + 1;
  if (style.type === 'f') return at + precision;
  return style.type === 'g' && style.alternate ? precision : 0;
}

/** The digits with the point after `at` of them (zeros in front for a number below 0.1), up to position `end`. */
function padded(x: DecimalDigits, at: number, end: number): string {
  const digits = x.digits.padEnd(end, '0');
  return at <= 0 ? '0'.repeat(1 - at) + digits : digits;
}

function exponentText(exponent: number): string {
  return `e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
