/** A piece of a line that is compared as a whole: a quoted text, an address, a number, a word, a blank, a sign. */
export type Token = string;

const token =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|0x[0-9a-f]+|\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?|[\p{L}\p{M}_]+|\s+|./giu;

/** Cuts a line into tokens; together they are the line again. */
export function tokensOf(line: string): Token[] {
  return line.match(token) ?? [];
}

export type TokenKind = 'text' | 'address' | 'int' | 'float' | 'word' | 'blank' | 'sign';

/** What a token is. */
export function kindOf(text: Token): TokenKind {
  if (/^['"]./su.test(text)) return 'text';
  if (/^0x/iu.test(text)) return 'address';
  if (/^\d/u.test(text)) return /[.e]/iu.test(text) ? 'float' : 'int';
  if (/^[\p{L}\p{M}_]/u.test(text)) return 'word';
  return text.trim() === '' ? 'blank' : 'sign';
}
