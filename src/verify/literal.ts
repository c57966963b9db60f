/** Kinds of Python literals that differ in type. */
export type LiteralKind =
  | 'int'
  | 'float'
  | 'complex'
  | 'bool'
  | 'none'
  | 'text'
  | 'bytes'
  | 'list'
  | 'tuple'
  | 'dict'
  | 'set';

const kinds: readonly (readonly [LiteralKind, RegExp])[] = [
  ['int', /^-?(?:\d[\d_]*|0[xob][\da-f_]+)$/iu],
  ['float', /^-?(?:(?:\d[\d_]*)?\.\d+|\d+\.|\d[\d_]*(?:\.\d*)?e[-+]?\d+|inf|nan)$/iu],
  ['complex', /^\(?-?[\d.]*[+-]?[\d.]+j\)?$/u],
  ['bool', /^(?:True|False)$/u],
  ['none', /^None$/u],
  ['text', /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")$/u],
  ['bytes', /^b(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")$/u],
  ['list', /^\[.*\]$/su],
  ['tuple', /^\((?:\)|.*,.*\))$/su],
  ['dict', /^\{(?:\}|\s*(?:'[^']*'|"[^"]*"|[^'":{]+)\s*:.*\})$/su],
  ['set', /^(?:set\(\)|\{.*\})$/su],
];

/** What kind of Python literal a text reads as, or null. */
export function literalKind(text: string): LiteralKind | null {
  return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The text that a quoted literal without escapes stands for, or null. */
export function literalText(text: string): string | null {
  return /^(['"])([^'"\\]*)\1$/u.exec(text)?.[2] ?? null;
}
