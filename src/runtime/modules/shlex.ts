import { declared } from '../calls/declared.ts';
import { truthy } from '../compare/truthy.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { typeName } from '../objects/type-name.ts';

/** Python's module shlex: words as a shell reads them. */
export const __name__ = 'shlex';

/** One word at a time, in the way of Lib/shlex.py with posix=True and whitespace_split=True. */
function words(text: string, comments: boolean): string[] {
  const found: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < text.length; at++) {
    const c = text[at] ?? '';
    if (/[ \t\r\n]/.test(c)) {
      if (word !== null) found.push(word);
      word = null;
    } else if (c === '#' && comments) {
      at = text.indexOf('\n', at);
      if (at < 0) break;
      if (word !== null) found.push(word);
      word = null;
    } else if (c === "'" || c === '"') {
      const [inside, end] = quoted(text, at, c);
      word = (word ?? '') + inside;
      at = end;
    } else if (c === '\\') {
      at += 1;
      if (at >= text.length) throw new ValueError('No escaped character');
      word = (word ?? '') + (text[at] ?? '');
    } else word = (word ?? '') + c;
  }
  if (word !== null) found.push(word);
  return found;
}

/** What stands in quotes that open at `from`, and where they close. */
function quoted(text: string, from: number, quote: string): readonly [string, number] {
  let inside = '';
  for (let at = from + 1; at < text.length; at++) {
    const c = text[at] ?? '';
    if (c === quote) return [inside, at];
    const next = text[at + 1];
    if (c === '\\' && quote === '"' && next !== undefined) {
      inside += next === '"' || next === '\\' ? next : c + next;
      at += 1;
    } else inside += c;
  }
  throw new ValueError('No closing quotation');
}

export const split = declared(
  'split(s, comments=, posix=)',
  (s: unknown, comments: unknown = false): string[] => {
    if (s === null) throw new ValueError('s argument must not be None');
    return words(String(s), truthy(comments));
  },
);

/** A word that a shell reads as this text. */
export function quote(s: unknown): string {
  if (typeof s !== 'string') throw new TypeError(`expected string object, got ${typeName(s)}`);
  if (s === '') return "''";
  return /^[\w@%+=:,./-]+$/.test(s) ? s : `'${s.replaceAll("'", `'"'"'`)}'`;
}

export const join = (parts: unknown): string => [...iter(parts)].map(quote).join(' ');
