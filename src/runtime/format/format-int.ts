import { OverflowError, ValueError } from '../exceptions/builtin.ts';
import type { Int } from '../values/int.ts';
import { intToFloat } from '../values/int-to-float.ts';
import { alignNumber, alignText, signText } from './align.ts';
import { formatFloatBy } from './format-float.ts';
import { parseSpec, unknownCode } from './format-spec.ts';
import type { FormatSpec } from './format-spec.ts';
import { intText } from './number-text.ts';

/** format(n, spec) of an int (or of a bool, by its number). Raises ValueError, OverflowError. */
export function formatInt(n: Int, text: string, typeName: string): string {
  const spec = parseSpec(text, typeName, '>');
  if (/^[eEfFgG%]$/.test(spec.type)) return formatFloatBy(intToFloat(n), spec);
  if (!/^[bcdoxXn]?$/.test(spec.type)) throw unknownCode(spec.type, typeName);
  if (spec.precision !== null)
    throw new ValueError('Precision not allowed in integer format specifier');
  if (spec.noNegativeZero) {
    throw new ValueError('Negative zero coercion (z) not allowed in integer format specifier');
  }
  return spec.type === 'c' ? formatChar(n, spec) : alignNumber(intParts(n, spec), spec);
}

function intParts(n: Int, spec: FormatSpec) {
  const digits = digitsIn(n < 0 ? -n : n, spec.type);
  const prefix = spec.alternate && /^[boxX]$/.test(spec.type) ? `0${spec.type}` : '';
  return { sign: signText(n < 0, spec), prefix, whole: digits, rest: '' };
}

function digitsIn(size: Int, type: string): string {
  if (type === 'b') return size.toString(2);
  if (type === 'o') return size.toString(8);
  if (type === 'x') return size.toString(16);
  return type === 'X' ? size.toString(16).toUpperCase() : intText(size);
}

function formatChar(n: Int, spec: FormatSpec): string {
  if (spec.sign !== '') throw new ValueError("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) {
    throw new ValueError("Alternate form (#) not allowed with integer format specifier 'c'");
  }
  if (BigInt.asIntN(64, BigInt(n)) !== BigInt(n)) {
    throw new OverflowError('Python int too large to convert to C long');
  }
  if (n < 0 || n > 0x10ffff) throw new OverflowError('%c arg not in range(0x110000)');
  return alignText(String.fromCodePoint(Number(n)), {
    ...spec,
    align: spec.align === '=' ? '>' : spec.align,
  });
}
