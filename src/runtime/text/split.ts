import { plain } from '../values/derived.ts';
import { isText } from './argument.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { truthy } from '../compare/truthy.ts';
import { iter } from '../iteration/iter.ts';
import { typeName } from '../objects/type-name.ts';
import { named } from '../builtins/parameters.ts';
import { asIndex } from '../values/as-index.ts';
import { asTuple } from '../values/tuple.ts';
import { blank } from './blank.ts';

const word = new RegExp(`${blank.replace('[', '[^')}+`, 'g');

export interface SplitOptions {
  readonly sep?: string | null;
  readonly maxsplit?: number;
}

type Separator = string | null;

function splitArguments(
  method: string,
  args: readonly unknown[],
): { sep: string | null; most: number } {
  const [sep = null, maxsplit = -1] = named(method, ['sep', 'maxsplit'], args);
  if (sep !== null && !isText(sep)) {
    throw new TypeError(`must be str or None, not ${typeName(sep)}`);
  }
  if (sep === '') throw new ValueError('empty separator');
  const most = Number(asIndex(maxsplit));
  return { sep, most: most < 0 ? Infinity : most };
}

function splitLeft(s: string, sep: string, most: number): string[] {
  const parts = s.split(sep);
  return parts.length - 1 <= most ? parts : [...parts.slice(0, most), parts.slice(most).join(sep)];
}

function splitRight(s: string, sep: string, most: number): string[] {
  const parts = s.split(sep);
  const kept = parts.length - most;
  return kept <= 1 ? parts : [parts.slice(0, kept).join(sep), ...parts.slice(kept)];
}

/** The last part keeps its blanks at the end when the splits are used up. */
function splitBlanks(s: string, most: number): string[] {
  if (most === Infinity) return s.match(word) ?? [];
  const words = Array.from(s.matchAll(word));
  const parts = words.slice(0, most).map(([text]) => text);
  const rest = words[most];
  return rest ? [...parts, s.slice(rest.index)] : parts;
}

function rsplitBlanks(s: string, most: number): string[] {
  const words = Array.from(s.matchAll(word));
  const kept = words.length - most;
  if (kept <= 0) return words.map(([text]) => text);
  const last = words[kept - 1];
  const head = last ? s.slice(0, last.index + last[0].length) : '';
  return [head, ...words.slice(kept).map(([text]) => text)];
}

const lineEnds = '\\r\\n|[\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029]';
const lineEnd = new RegExp(lineEnds, 'g');

function lines(s: string, keepEnds: boolean): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: end } of s.matchAll(lineEnd)) {
    parts.push(s.slice(from, keepEnds ? index + end.length : index));
    from = index + end.length;
  }
  if (from < s.length) parts.push(s.slice(from));
  return parts;
}

type Three = readonly [string, string, string];

function three(sep: unknown, cut: (sep: string) => [string, string, string]): Three {
  if (!isText(sep)) throw new TypeError(`must be str, not ${typeName(sep)}`);
  if (sep === '') throw new ValueError('empty separator');
  return asTuple<string>(cut(sep)) as unknown as Three;
}

function split(
  s: string,
  sep?: Separator | SplitOptions,
  maxsplit?: number | SplitOptions,
): string[];
function split(s: string, ...args: unknown[]): string[] {
  if (args.length === 0) return splitBlanks(s, Infinity);
  const { sep, most } = splitArguments('split', args);
  return sep === null ? splitBlanks(s, most) : splitLeft(s, sep, most);
}

function rsplit(
  s: string,
  sep?: Separator | SplitOptions,
  maxsplit?: number | SplitOptions,
): string[];
function rsplit(s: string, ...args: unknown[]): string[] {
  const { sep, most } = splitArguments('rsplit', args);
  return sep === null ? rsplitBlanks(s, most) : splitRight(s, sep, most);
}

function join(sep: string, items: unknown): string {
  let parts: readonly unknown[];
  try {
    parts = Array.isArray(items) ? (items as string[]) : [...iter(items)];
  } catch (error) {
    if (error instanceof TypeError && String(error.args[0]).endsWith('object is not iterable')) {
      throw new TypeError('can only join an iterable');
    }
    throw error;
  }
  parts.forEach((part, i) => {
    if (isText(part)) return;
    throw new TypeError(`sequence item ${i}: expected str instance, ${typeName(part)} found`);
  });
  return parts.map(plain).join(sep);
}

/** The methods of str that take text apart, and join. */
export const splitMethods = {
  split,
  rsplit,

  splitlines(s: string, ...args: [keepends?: boolean | { keepends: boolean }]): string[] {
    const [keepEnds = false] = named('splitlines', ['keepends'], args);
    return lines(s, truthy(keepEnds));
  },

  partition: (s: string, sep: string): Three =>
    three(sep, (by) => {
      const at = s.indexOf(by);
      return at < 0 ? [s, '', ''] : [s.slice(0, at), by, s.slice(at + by.length)];
    }),

  rpartition: (s: string, sep: string): Three =>
    three(sep, (by) => {
      const at = s.lastIndexOf(by);
      return at < 0 ? ['', '', s] : [s.slice(0, at), by, s.slice(at + by.length)];
    }),

  /** Raises TypeError for an item that is no str. */
  join,
};
