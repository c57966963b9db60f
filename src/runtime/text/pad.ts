import { isText } from './argument.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { named } from '../builtins/parameters.ts';
import { asIndex } from '../values/as-index.ts';
import { codePointLength, codePoints } from './code-points.ts';
import { blank } from './blank.ts';

function fillArgument(fill: unknown): string {
  if (isText(fill)) {
    if (codePointLength(fill) === 1) return fill;
    throw new TypeError('The fill character must be exactly one character long');
  }
  throw new TypeError(`The fill character must be a unicode character, not ${typeName(fill)}`);
}

const missing = (s: string, width: unknown): number =>
  Math.max(Number(asIndex(width)) - codePointLength(s), 0);

type Chars = string | null;

function strip(s: string, chars: Chars, method: string, sides: 'left' | 'right' | 'both'): string {
  if (chars !== null && !isText(chars)) throw new TypeError(`${method} arg must be None or str`);
  const set = chars === null ? undefined : new Set(chars);
  const units = codePoints(s);
  const goes = (c: string | undefined): boolean =>
    c !== undefined && (set ? set.has(c) : isBlank(c));
  let [from, to] = [0, units.length];
  if (sides !== 'right') while (from < to && goes(units[from])) from++;
  if (sides !== 'left') while (to > from && goes(units[to - 1])) to--;
  return units.length === s.length ? s.slice(from, to) : units.slice(from, to).join('');
}

const blankOnly = new RegExp(`^${blank}$`);
const isBlank = (c: string): boolean => blankOnly.test(c);

/** The methods of str that add or take away at its ends. */
export const padMethods = {
  /** The odd one of the fill goes left when the width is odd: CPython's own rule. */
  center(s: string, width: number, fill: string = ' '): string {
    const pad = fillArgument(fill);
    const count = missing(s, width);
    const left = (count >> 1) + (count & Number(asIndex(width)) & 1);
    return pad.repeat(left) + s + pad.repeat(count - left);
  },

  ljust(s: string, width: number, fill: string = ' '): string {
    const pad = fillArgument(fill);
    return s + pad.repeat(missing(s, width));
  },

  rjust(s: string, width: number, fill: string = ' '): string {
    const pad = fillArgument(fill);
    return pad.repeat(missing(s, width)) + s;
  },

  /** Zeros go after a sign. */
  zfill(s: string, width: number): string {
    const zeros = '0'.repeat(missing(s, width));
    return /^[-+]/.test(s) ? s.slice(0, 1) + zeros + s.slice(1) : zeros + s;
  },

  expandtabs(s: string, ...args: [tabsize?: number | { tabsize: number }]): string {
    const [tabsize = 8] = named('expandtabs', ['tabsize'], args);
    const size = Number(asIndex(tabsize));
    let [result, column] = ['', 0];
    for (const c of s) {
      const width = c === '\t' ? (size > 0 ? size - (column % size) : 0) : 1;
      result += c === '\t' ? ' '.repeat(width) : c;
      column = c === '\n' || c === '\r' ? 0 : column + width;
    }
    return result;
  },

  strip: (s: string, chars: Chars = null): string => strip(s, chars, 'strip', 'both'),
  lstrip: (s: string, chars: Chars = null): string => strip(s, chars, 'lstrip', 'left'),
  rstrip: (s: string, chars: Chars = null): string => strip(s, chars, 'rstrip', 'right'),
};
