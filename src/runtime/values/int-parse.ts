import { ValueError } from '../exceptions/builtin.ts';
import { longestInt } from '../format/number-text.ts';
import { repr } from '../format/repr.ts';
import { asciiDigits } from '../text/ascii-digits.ts';
import { normalise } from './int.ts';
import type { Int } from './int.ts';

/** int(text, base): signs, blanks, underscores, prefixes, any script's digits. Raises ValueError. */
export function parseInt10(text: string): Int {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  return parseIntText(text, 10, text);
}

/** The same in any base 2 to 36; 0 takes the base from the prefix. `shown` is what the message quotes. */
export function parseIntText(text: string, base: number, shown: unknown): Int {
  const fail = (): never => {
    throw new ValueError(`invalid literal for int() with base ${base}: ${repr(shown)}`);
  };
  const [, sign = '', body = ''] =
    /^([-+]?)([^]*)$/.exec(asciiDigits(text).trim().toLowerCase()) ?? fail();
  const { digits, radix } = withoutPrefix(body, base) ?? fail();
  if (!/^[0-9a-z]+(?:_[0-9a-z]+)*$/.test(digits)) fail();
  const plain = digits.replaceAll('_', '');
  if (base === 0 && radix === 10 && /^0+[1-9]/.test(plain)) fail();
  for (const c of plain) if (digitValue(c) >= radix) fail();
  const size = magnitude(plain, radix);
  return sign === '-' ? normalise(-size) : normalise(size);
}

function digitValue(c: string): number {
  return Number.parseInt(c, 36);
}

const prefixes: Readonly<Record<string, number>> = { '0b': 2, '0o': 8, '0x': 16 };

function withoutPrefix(body: string, base: number): { digits: string; radix: number } | undefined {
  const radix = prefixes[body.slice(0, 2)];
  if (radix !== undefined && (base === 0 || base === radix)) {
    return { digits: body.slice(2).replace(/^_/, ''), radix };
  }
  return { digits: body, radix: base === 0 ? 10 : base };
}

function magnitude(digits: string, radix: number): bigint {
  if (radix === 10) {
    if (digits.length > longestInt) throw tooLong(digits.length);
    return BigInt(digits);
  }
  if (radix === 2 || radix === 8 || radix === 16) {
    return BigInt({ 2: '0b', 8: '0o', 16: '0x' }[radix] + digits);
  }
  let value = 0n;
  for (const c of digits) value = value * BigInt(radix) + BigInt(digitValue(c));
  return value;
}

function tooLong(length: number): Error {
  return new ValueError(
    `Exceeds the limit (${longestInt} digits) for integer string conversion: value has ${length} digits; ` +
      'use sys.set_int_max_str_digits() to increase the limit',
  );
}
