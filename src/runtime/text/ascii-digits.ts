import { decimalValue } from './numeric.ts';

/** Any script's decimal digits as ASCII digits, any blank as a space: what int() and float() read. */
export function asciiDigits(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (c) => String(decimalValue(c))).replace(/[\x1c-\x1f\x85]/g, ' ');
}
