import { alignNumber } from '../../format/align.ts';
import { ValueError } from '../../exceptions/builtin.ts';
import { parseSpec } from '../../format/format-spec.ts';
import type { FormatSpec } from '../../format/format-spec.ts';
import { signText } from '../../format/align.ts';
import type { Context } from './context.ts';
import { digitsOf, finite, rescale, ten } from './number.ts';
import type { Finite, Value } from './number.ts';

interface Written {
  readonly whole: string;
  readonly fraction: string;
  readonly exponent: number;
}

/** Puts the point after `place` digits. */
function split(x: Finite, place: number): Written {
  const digits = x.coefficient.toString();
  const exponent = x.exponent + digits.length - place;
  if (place <= 0) return { whole: '0', fraction: '0'.repeat(-place) + digits, exponent };
  if (place > digits.length) {
    return { whole: digits + '0'.repeat(place - digits.length), fraction: '', exponent };
  }
  return { whole: digits.slice(0, place), fraction: digits.slice(place), exponent };
}

/** The text of a number that is none, or infinite. */
function special(x: Value): string {
  if (x.kind === 'infinite') return 'Infinity';
  return x.kind === 'snan' ? 'sNaN' : 'NaN';
}

/** str(Decimal): scientific only when the point would be far off. */
export function decimalText(x: Value, engineering = false): string {
  const sign = x.negative ? '-' : '';
  if (x.kind !== 'finite') return sign + special(x);
  const left = x.exponent + digitsOf(x.coefficient);
  let place = x.exponent <= 0 && left > -6 ? left : 1;
  if (engineering && !(x.exponent <= 0 && left > -6)) {
    place = x.coefficient === 0n ? mod(left + 1, 3) - 1 : mod(left - 1, 3) + 1;
  }
  const { whole, fraction, exponent } = split(x, place);
  const tail = exponent === 0 ? '' : `E${exponent < 0 ? '' : '+'}${exponent}`;
  return sign + whole + (fraction && `.${fraction}`) + tail;
}

const mod = (a: number, b: number): number => ((a % b) + b) % b;

/** format(Decimal, spec): Decimal.__format__ of CPython's Lib/_pydecimal.py. Raises ValueError. */
export function formatDecimal(x: Value, text: string, context: Context): string {
  const spec = decimalSpec(text);
  if (x.kind !== 'finite') {
    const padding = spec.fill === '0' && spec.align === '=' ? { ...spec, fill: ' ' } : spec;
    const whole = special(x) + (spec.type === '%' ? '%' : '');
    return alignNumber(
      { sign: signText(x.negative, spec), prefix: '', whole: '', rest: whole },
      padding,
    );
  }
  const type = spec.type === '' ? 'G' : spec.type;
  const rounded = toPrecision(
    type === '%' ? finite(x.negative, x.coefficient, x.exponent + 2) : x,
    type,
    spec,
    context,
  );
  const left = rounded.exponent + digitsOf(rounded.coefficient);
  const { whole, fraction, exponent } = split(rounded, pointPlace(rounded, left, type, spec));
  const shown = exponent !== 0 || /[eE]/.test(type);
  const letter = /[eg]/.test(type) ? 'e' : 'E';
  const tail = shown ? `${letter}${exponent < 0 ? '' : '+'}${exponent}` : '';
  const dot = fraction !== '' || spec.alternate ? '.' : '';
  const negative = rounded.negative && !(spec.noNegativeZero && rounded.coefficient === 0n);
  return alignNumber(
    {
      sign: signText(negative, spec),
      prefix: '',
      whole,
      rest: dot + fraction + tail + (type === '%' ? '%' : ''),
    },
    spec,
  );
}

function decimalSpec(text: string): FormatSpec {
  const invalid = (): Error => new ValueError('invalid format string');
  let spec: FormatSpec;
  try {
    spec = parseSpec(text, 'decimal.Decimal', '>');
  } catch {
    throw invalid();
  }
  if (!/^[eEfFgGn%]?$/.test(spec.type)) throw invalid();
  return spec;
}

function pointPlace(x: Finite, left: number, type: string, { precision }: FormatSpec): number {
  if (/[eE]/.test(type)) return x.coefficient === 0n && precision !== null ? 1 - precision : 1;
  if (/[fF%]/.test(type)) return left;
  return x.exponent <= 0 && left > -6 ? left : 1;
}

function toPrecision(x: Finite, type: string, { precision }: FormatSpec, context: Context): Finite {
  const { rounding } = context;
  if (precision === null) {
    return x.coefficient === 0n && x.exponent > 0 && /[fF%]/.test(type)
      ? rescale(x, 0, rounding)
      : x;
  }
  if (/[fF%]/.test(type)) return rescale(x, -precision, rounding);
  if (/[eE]/.test(type)) return toDigits(x, precision + 1, rounding);
  const most = Math.max(precision, 1);
  return digitsOf(x.coefficient) > most ? toDigits(x, most, rounding) : x;
}

/** Rounds, or fills up, to a number of digits. */
function toDigits(x: Finite, digits: number, rounding: Context['rounding']): Finite {
  if (x.coefficient === 0n) return x;
  const exponent = x.exponent + digitsOf(x.coefficient) - digits;
  const rounded = rescale(x, exponent, rounding);
  if (digitsOf(rounded.coefficient) <= digits) return rounded;
  return finite(x.negative, rounded.coefficient / ten(1), exponent + 1);
}
