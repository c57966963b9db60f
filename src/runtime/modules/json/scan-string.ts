import type { Scanner } from './scanner.ts';

const plain = /[^"\\]*/y;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** A string from after its quote, and the place after its end (scanstring_unicode of CPython's Modules/_json.c). */
export function scanString(
  scanner: Scanner,
  start: number,
  strict: boolean,
): { text: string; end: number } {
  const source = scanner.text;
  let text = '';
  let at = start;
  for (;;) {
    plain.lastIndex = at;
    const piece = plain.exec(source)?.[0] ?? '';
    const control = strict ? /[\0-\x1f]/.exec(piece) : null;
    if (control) throw scanner.fail('Invalid control character at', at + control.index);
    text += piece;
    at += piece.length;
    if (source[at] === '"') return { text, end: at + 1 };
    const letter = source[at + 1];
    if (source[at] === undefined || letter === undefined)
      throw scanner.fail('Unterminated string starting at', start - 1);
    if (letter === 'u') {
      text += String.fromCharCode(unicodeEscape(scanner, at + 2));
      at += 6;
      continue;
    }
    const escape = escapes[letter];
    if (escape === undefined) throw scanner.fail('Invalid \\escape', at);
    text += escape;
    at += 2;
  }
}

/** Four hex digits; halves of a pair come together by themselves. */
function unicodeEscape(scanner: Scanner, at: number): number {
  const digits = scanner.text.slice(at, at + 4);
  if (/^[0-9a-fA-F]{4}$/.test(digits)) return Number.parseInt(digits, 16);
  throw scanner.fail('Invalid \\uXXXX escape', at - 1);
}
