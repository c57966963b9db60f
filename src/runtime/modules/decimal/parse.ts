import { finite } from './number.ts';
import type { Value } from './number.ts';

const shape = /^([-+]?)(?:(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i;

/** The number that a text writes; null when it is none. */
export function parseDecimal(given: string): Value | null {
  const text = given
    .trim()
    .replaceAll('_', '')
    .replace(/\p{Nd}/gu, (digit) => asciiDigit(digit));
  const parts = shape.exec(text);
  if (!parts) return null;
  const [, sign, whole, fraction = '', exponent = '0', infinite, none] = parts;
  const negative = sign === '-';
  if (infinite !== undefined) return { kind: 'infinite', negative };
  if (none !== undefined) return { kind: none.length === 4 ? 'snan' : 'nan', negative };
  const digits = (whole ?? '') + fraction;
  if (digits === '') return null;
  return finite(negative, BigInt(digits), Number(exponent) - fraction.length);
}

/** Every script's digits come in runs of ten. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
