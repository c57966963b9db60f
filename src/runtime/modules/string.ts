import { str } from '../builtins/str.ts';

export { Formatter } from './string/formatter.ts';
export { Template } from './string/template.ts';

export const __name__ = 'string';
export const asciiLowercase = 'abcdefghijklmnopqrstuvwxyz';
export const asciiUppercase = asciiLowercase.toUpperCase();
export const asciiLetters = asciiLowercase + asciiUppercase;
export const digits = '0123456789';
export const hexdigits = '0123456789abcdefABCDEF';
export const octdigits = '01234567';
export const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
export const whitespace = ' \t\n\r\u000b\u000c';
export const printable = digits + asciiLetters + punctuation + whitespace;

/** Every word with a capital first letter; without `sep` runs of white space become one space. */
export function capwords(text: string, sep: string | null = null): string {
  const words = sep === null ? str.split(text) : str.split(text, sep);
  return words.map((word) => str.capitalize(word)).join(sep ?? ' ');
}
