import { isPrintable } from '../text/printable.ts';

/** repr of a str: quotes, escapes and what is printable as in CPython's unicode_repr. */
export function strRepr(s: string): string {
  return quoted(s);
}

function quoted(s: string): string {
  const quote = s.includes("'") && !s.includes('"') ? '"' : "'";
  if (/^[ !#-&(-[\]-~]*$/.test(s)) return quote + s + quote;
  let body = '';
  for (const c of s) {
    if (c === quote || c === '\\') body += `\\${c}`;
    else {
      const code = c.codePointAt(0) ?? 0;
      body += isPrintable(code) ? c : escaped(code);
    }
  }
  return quote + body + quote;
}

/** `\n`, `\x1b`, `\u200b`, `\U000e0001`. */
export function escaped(code: number): string {
  if (code === 0x0a) return '\\n';
  if (code === 0x0d) return '\\r';
  if (code === 0x09) return '\\t';
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
