import { blank } from './blank.ts';
import { decimalValue } from './numeric.ts';

const blanks = new RegExp(blank, 'g');

/** Any script's decimal digits as ASCII digits, any blank as a space: what int() and float() read. */
export function asciiDigits(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (c) => String(decimalValue(c))).replace(blanks, ' ');
}
