import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { named } from '../builtins/parameters.ts';
import { asIndex } from '../values/as-index.ts';
import { Tuple } from '../values/tuple.ts';
import { isText, strArgument } from './argument.ts';
import { codePointIndex, codePointLength, hasPairs, unitIndex } from './code-points.ts';

type Bound = number | null;

/** The part of a str between two indexes, in UTF-16 units; undefined when start lies beyond the end. */
interface Window {
  readonly from: number;
  readonly to: number;
}

function windowOf(
  s: string,
  start: Bound | undefined,
  stop: Bound | undefined,
): Window | undefined {
  if ((start ?? null) === null && (stop ?? null) === null) return { from: 0, to: s.length };
  const length = codePointLength(s);
  const clamp = (x: Bound | undefined, absent: number): number => {
    if (x === undefined || x === null) return absent;
    const at = Number(asIndex(x));
    return at < 0 ? Math.max(at + length, 0) : at;
  };
  const first = clamp(start, 0);
  const last = Math.min(clamp(stop, length), length);
  if (first > last) return undefined;
  return { from: unitIndex(s, first), to: unitIndex(s, last) };
}

/** A match must not begin in the middle of a surrogate pair. */
function indexIn(s: string, sub: string, { from, to }: Window): number {
  const at = to === s.length ? s.indexOf(sub, from) : s.slice(0, to).indexOf(sub, from);
  return at < 0 || !hasPairs(s) ? at : codePointIndex(s, at);
}

function lastIndexIn(s: string, sub: string, { from, to }: Window): number {
  const at = s.slice(from, to).lastIndexOf(sub);
  if (at < 0) return -1;
  return hasPairs(s) ? codePointIndex(s, from + at) : from + at;
}

function found(at: number): number {
  if (at < 0) throw new ValueError('substring not found');
  return at;
}

function affix(
  s: string,
  affixes: unknown,
  bounds: readonly (Bound | undefined)[],
  method: 'startswith' | 'endswith',
): boolean {
  const window = windowOf(s, ...(bounds as [Bound?, Bound?]));
  const part = window && s.slice(window.from, window.to);
  const fits = (x: string): boolean =>
    part !== undefined && (method === 'startswith' ? part.startsWith(x) : part.endsWith(x));
  if (isText(affixes)) return fits(affixes);
  if (!(affixes instanceof Tuple)) {
    throw new TypeError(
      `${method} first arg must be str or a tuple of str, not ${typeName(affixes)}`,
    );
  }
  return affixes.some((x) => {
    if (isText(x)) return fits(x);
    throw new TypeError(`tuple for ${method} must only contain str, not ${typeName(x)}`);
  });
}

/** The methods of str that look for text. Indexes count code points. */
export const searchMethods = {
  find(s: string, sub: string, start?: Bound, stop?: Bound): number {
    strArgument(sub, 'find', 1);
    const window = windowOf(s, start, stop);
    return window ? indexIn(s, sub, window) : -1;
  },

  rfind(s: string, sub: string, start?: Bound, stop?: Bound): number {
    strArgument(sub, 'rfind', 1);
    const window = windowOf(s, start, stop);
    return window ? lastIndexIn(s, sub, window) : -1;
  },

  /** Raises ValueError. */
  index(s: string, sub: string, start?: Bound, stop?: Bound): number {
    strArgument(sub, 'index', 1);
    return found(searchMethods.find(s, sub, start, stop));
  },

  /** Raises ValueError. */
  rindex(s: string, sub: string, start?: Bound, stop?: Bound): number {
    strArgument(sub, 'rindex', 1);
    return found(searchMethods.rfind(s, sub, start, stop));
  },

  /** Occurrences that do not overlap. */
  count(s: string, sub: string, start?: Bound, stop?: Bound): number {
    strArgument(sub, 'count', 1);
    const window = windowOf(s, start, stop);
    if (!window) return 0;
    const part = s.slice(window.from, window.to);
    return sub === '' ? codePointLength(part) + 1 : part.split(sub).length - 1;
  },

  startswith: (
    s: string,
    prefix: string | readonly string[],
    start?: Bound,
    stop?: Bound,
  ): boolean => affix(s, prefix, [start, stop], 'startswith'),

  endswith: (s: string, suffix: string | readonly string[], start?: Bound, stop?: Bound): boolean =>
    affix(s, suffix, [start, stop], 'endswith'),

  replace,

  removeprefix(s: string, prefix: string): string {
    strArgument(prefix, 'removeprefix', null);
    return s.startsWith(prefix) ? s.slice(prefix.length) : s;
  },

  removesuffix(s: string, suffix: string): string {
    strArgument(suffix, 'removesuffix', null);
    return suffix !== '' && s.endsWith(suffix) ? s.slice(0, -suffix.length) : s;
  },
};

function replace(s: string, old: string, by: string, count?: number | { count: number }): string {
  strArgument(old, 'replace', 1);
  strArgument(by, 'replace', 2);
  const [most = -1] = named('replace', ['count'], [count]);
  const limit = Number(asIndex(most));
  if (limit < 0) return old === '' ? between(s, by, Infinity) : s.split(old).join(by);
  if (old === '') return between(s, by, limit);
  const parts = s.split(old);
  if (parts.length - 1 <= limit) return parts.join(by);
  return [...parts.slice(0, limit), parts.slice(limit).join(old)].join(by);
}

/** Puts text before every character and at the end, `limit` times at most. */
function between(s: string, by: string, limit: number): string {
  let [result, left] = ['', limit];
  for (const c of s) result += left-- > 0 ? by + c : c;
  return left > 0 ? result + by : result;
}
