import { alignNumber, signText } from './align.ts';
import type { NumberParts } from './align.ts';
import { floatText } from './float-text.ts';
import type { FloatStyle } from './float-text.ts';
import { parseSpec, unknownCode } from './format-spec.ts';
import type { FormatSpec } from './format-spec.ts';

/** format(x, spec) of a float by its raw value. Raises ValueError. */
export function formatFloat(x: number, text: string): string {
  if (text === '.2f' && x < 1e9 && x > -1e9) return floatText(x, { type: 'f', precision: 2 });
  const spec = parseSpec(text, 'float', '>');
  if (!/^[eEfFgGn%]?$/.test(spec.type)) throw unknownCode(spec.type, 'float');
  return formatFloatBy(x, spec);
}

/** format_float_internal: the same by a parsed specification. */
export function formatFloatBy(x: number, spec: FormatSpec): string {
  const percent = spec.type === '%';
  const text = floatText(percent ? x * 100 : x, floatStyle(spec));
  return alignNumber(numberParts(percent ? `${text}%` : text, spec), spec);
}

/** The way of writing that the type and precision of a specification ask for. */
export function floatStyle(spec: FormatSpec): FloatStyle {
  const shared = { alternate: spec.alternate, noNegativeZero: spec.noNegativeZero };
  const { precision } = spec;
  switch (spec.type.toLowerCase()) {
    case 'e':
      return { ...shared, type: 'e', precision: precision ?? 6 };
    case 'f':
    case '%':
      return { ...shared, type: 'f', precision: precision ?? 6 };
    case 'g':
    case 'n':
      return { ...shared, type: 'g', precision: precision ?? 6 };
    default:
      if (precision === null) return { ...shared, type: 'r', precision: 0, addPoint: true };
      return { ...shared, type: 'g', precision, addPoint: true };
  }
}

/** Splits the text of a number for filling and grouping; also used for decimals. */
export function numberParts(text: string, spec: FormatSpec): NumberParts {
  const negative = text.startsWith('-');
  const unsigned = negative ? text.slice(1) : text;
  const cased = /[EFG]/.test(spec.type) ? unsigned.toUpperCase() : unsigned;
  const digits = /^[0-9]*/.exec(cased)?.[0] ?? '';
  const rest = groupedFraction(cased.slice(digits.length), spec.fractionGrouping);
  return { sign: signText(negative, spec), prefix: '', whole: digits, rest };
}

function groupedFraction(rest: string, separator: string): string {
  if (separator === '') return rest;
  return rest.replace(
    /^\.([0-9]+)/,
    (_, digits: string) => `.${digits.replace(/(...)(?=.)/g, `$1${separator}`)}`,
  );
}
