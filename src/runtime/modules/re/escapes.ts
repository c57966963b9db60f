import type { Anchor, SetItem } from './node.ts';
import { length } from './tokenizer.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Escapes that mean the same in a set and outside. */
const controls: Readonly<Record<string, number>> = {
  '\\a': 7,
  '\\b': 8,
  '\\f': 12,
  '\\n': 10,
  '\\r': 13,
  '\\t': 9,
  '\\v': 11,
  '\\\\': 92,
};

export const anchors: Readonly<Record<string, Anchor>> = {
  '\\A': 'A',
  '\\b': 'b',
  '\\B': 'B',
  '\\Z': 'Z',
  '\\z': 'Z',
};

const octal = /^[0-7]$/;
const hex = /^[0-9a-fA-F]$/;

/** The character class of `\d` and its like. */
export function category(escape: string): SetItem | null {
  return /^\\[dDsSwW]$/.test(escape) ? { kind: 'category', letter: escape.charAt(1) } : null;
}

/** An escape inside a set (_class_escape of CPython's Lib/re/_parser.py). Raises PatternError. */
export function setEscape(source: Tokenizer, escape: string): SetItem {
  const control = controls[escape];
  if (control !== undefined) return { kind: 'literal', code: control };
  const known = category(escape);
  if (known) return known;
  const c = escape.slice(1);
  if (octal.test(c)) return { kind: 'literal', code: octalCode(source, escape) };
  return { kind: 'literal', code: codeEscape(source, escape) };
}

/** An escape that stands for one character, outside of sets: `\n`, `\x41`, `\.`. Raises PatternError. */
export function literalEscape(source: Tokenizer, escape: string): number {
  return controls[escape] ?? codeEscape(source, escape);
}

export function octalCode(source: Tokenizer, start: string): number {
  const escape = start + source.getWhile(2, octal);
  const code = Number.parseInt(escape.slice(1), 8);
  if (code <= 0o377) return code;
  throw source.error(`octal escape value ${escape} outside of range 0-0o377`, escape.length);
}

const digitsAfter: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function codeEscape(source: Tokenizer, start: string): number {
  const c = start.slice(1);
  const count = digitsAfter[c];
  if (count !== undefined) {
    const escape = start + source.getWhile(count, hex);
    if (escape.length !== count + 2)
      throw source.error(`incomplete escape ${escape}`, escape.length);
    const code = Number.parseInt(escape.slice(2), 16);
    if (code > 0x10ffff) throw source.error(`bad escape ${escape}`, escape.length);
    return code;
  }
  if (/^[a-zA-Z0-9]$/.test(c)) throw source.error(`bad escape ${start}`, length(start));
  return c.codePointAt(0) ?? 0;
}
