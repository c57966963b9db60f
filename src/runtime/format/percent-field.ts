import { OverflowError, TypeError } from '../exceptions/builtin.ts';
import { float } from '../builtins/float.ts';
import { truncated } from '../builtins/int.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { codePointLength, takeCodePoints } from '../text/code-points.ts';
import { asIndex } from '../values/as-index.ts';
import { isFloat, Float } from '../values/float.ts';
import type { Int } from '../values/int.ts';
import { isIntLike } from '../values/int.ts';
import { ascii } from './ascii.ts';
import { floatText } from './float-text.ts';
import type { FloatStyle } from './float-text.ts';
import { intText } from './number-text.ts';
import { repr } from './repr.ts';
import { str } from './str.ts';

/** One `%` directive. */
export interface PercentField {
  readonly left: boolean;
  readonly plus: boolean;
  readonly blank: boolean;
  readonly alternate: boolean;
  readonly zero: boolean;
  readonly width: number;
  readonly precision: number | null;
  readonly type: string;
}

/** The text of one value: unicode_format_arg of CPython's Objects/unicodeobject.c. Raises TypeError, OverflowError. */
export function percentField(field: PercentField, value: unknown): string {
  switch (field.type) {
    case 's':
      return padText(cut(str(value), field), field);
    case 'r':
      return padText(cut(repr(value), field), field);
    case 'a':
      return padText(cut(ascii(value), field), field);
    case 'c':
      return padText(charOf(value), field);
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
      return intField(field, intOf(value, field.type));
    default:
      return floatField(field, Number(asFloat(value)));
  }
}

function cut(text: string, { precision }: PercentField): string {
  return precision === null ? text : takeCodePoints(text, precision);
}

function padText(text: string, { width, left }: PercentField): string {
  const missing = ' '.repeat(Math.max(width - codePointLength(text), 0));
  return left ? text + missing : missing + text;
}

/** Sign and prefix come before the zeros. */
function padNumber(head: string, digits: string, field: PercentField): string {
  const missing = Math.max(field.width - head.length - digits.length, 0);
  if (field.left) return head + digits + ' '.repeat(missing);
  return field.zero ? head + '0'.repeat(missing) + digits : ' '.repeat(missing) + head + digits;
}

function signOf(negative: boolean, { plus, blank }: PercentField): string {
  if (negative) return '-';
  if (plus) return '+';
  return blank ? ' ' : '';
}

const bases: Readonly<Record<string, number>> = { o: 8, x: 16, X: 16 };

function intField(field: PercentField, n: Int): string {
  const size = n < 0 ? -n : n;
  const base = bases[field.type];
  const digits = base === undefined ? intText(size) : size.toString(base);
  const prefix = field.alternate && base !== undefined ? `0${field.type}` : '';
  const cased = field.type === 'X' ? digits.toUpperCase() : digits;
  return padNumber(signOf(n < 0, field) + prefix, cased.padStart(field.precision ?? 0, '0'), field);
}

function floatField(field: PercentField, x: number): string {
  const style: FloatStyle = {
    type: field.type.toLowerCase() as FloatStyle['type'],
    precision: field.precision ?? 6,
    alternate: field.alternate,
  };
  const text = floatText(x, style);
  const negative = text.startsWith('-');
  const digits = negative ? text.slice(1) : text;
  const cased = /[EFG]/.test(field.type) ? digits.toUpperCase() : digits;
  return padNumber(signOf(negative, field), cased, field);
}

function asFloat(x: unknown): number {
  if (typeof x === 'number') return x;
  if (isIntLike(x) || x instanceof Float || special(x, '__float__') || special(x, '__index__'))
    return float(x);
  throw new TypeError(`must be real number, not ${typeName(x)}`);
}

function intOf(x: unknown, type: string): Int {
  if (isIntLike(x)) return asIndex(x);
  if (/[oxX]/.test(type)) {
    return asIndex(
      x,
      () => new TypeError(`%${type} format: an integer is required, not ${typeName(x)}`),
    );
  }
  if (isFloat(x)) return truncated(Number(x));
  const own = special(x, '__int__') ?? special(x, '__index__');
  if (own) return asIndex(own.call(x));
  throw new TypeError(`%${type} format: a real number is required, not ${typeName(x)}`);
}

function charOf(x: unknown): string {
  const wrong = 'requires an int or a unicode character, not';
  if (typeof x === 'string') {
    const length = codePointLength(x);
    if (length === 1) return x;
    throw new TypeError(`%c ${wrong} a string of length ${length}`);
  }
  const n = asIndex(x, () => new TypeError(`%c ${wrong} ${typeName(x)}`));
  if (n < 0 || n > 0x10ffff) throw new OverflowError('%c arg not in range(0x110000)');
  return String.fromCodePoint(Number(n));
}
