import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { declaredValues } from '../calls/declared.ts';
import { IntFlag } from '../enumeration/flag.ts';
import { repr } from '../format/repr.ts';
import { bufferOf } from '../values/buffer.ts';
import { Bytes } from '../values/bytes.ts';
import { asBytes, latin1 } from './re/subject.ts';
import { typeName } from '../objects/type-name.ts';
import { asSize } from '../values/as-index.ts';
import { RegexFlag } from './re/flags.ts';
import type { Match } from './re/match.ts';
import { Pattern } from './re/pattern.ts';

/** Python's module re. */
export const __name__ = 're';
export { RegexFlag } from './re/flags.ts';
export { Match } from './re/match.ts';
export { PatternError, PatternError as error } from './re/pattern-error.ts';
export { Pattern } from './re/pattern.ts';

export const { NOFLAG, ASCII, IGNORECASE, LOCALE, UNICODE, MULTILINE, DOTALL, VERBOSE } = RegexFlag;
export const [A, I, L, U, M, S, X] = [
  ASCII,
  IGNORECASE,
  LOCALE,
  UNICODE,
  MULTILINE,
  DOTALL,
  VERBOSE,
] as const;

type Flags = number | RegexFlag | { readonly flags: number | RegexFlag };

const cache = new Map<string, Pattern>();
/** CPython keeps as many. */
const cacheSize = 512;

function compiled(pattern: unknown, flags: unknown = 0): Pattern {
  const bits = flags instanceof IntFlag ? flags.value : asSize(flags);
  if (pattern instanceof Pattern) {
    if (bits === 0) return pattern;
    throw new ValueError('cannot process flags argument with a compiled pattern');
  }
  if (typeof pattern !== 'string' && !(pattern instanceof Bytes))
    throw new TypeError('first argument must be string or compiled pattern');
  const key = `${bits} ${typeof pattern} ${typeof pattern === 'string' ? pattern : repr(pattern)}`;
  return cached(key, () => new Pattern(pattern, bits));
}

function cached(key: string, make: () => Pattern): Pattern {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  if (cache.size >= cacheSize) cache.clear();
  cache.set(key, made);
  return made;
}

/** re.compile(pattern, flags). Raises PatternError. */
export function compile(pattern: string | Pattern, flags?: Flags): Pattern;
export function compile(...args: unknown[]): Pattern;
export function compile(...args: unknown[]): Pattern {
  const [pattern, flags] = declaredValues('compile(pattern, flags=)', args);
  return compiled(pattern, flags);
}

const search3 = (name: string, args: readonly unknown[]): readonly [Pattern, unknown] => {
  const [pattern, string, flags] = declaredValues(`${name}(pattern, string, flags=)`, args);
  return [compiled(pattern, flags), string];
};

/** A match at the start of the text, or null. */
export function match(pattern: string | Pattern, string: string, flags?: Flags): Match | null;
export function match(...args: unknown[]): Match | null;
export function match(...args: unknown[]): Match | null {
  const [pattern, string] = search3('match', args);
  return pattern.match(string);
}

/** A match of the whole text, or null. */
export function fullmatch(pattern: string | Pattern, string: string, flags?: Flags): Match | null;
export function fullmatch(...args: unknown[]): Match | null;
export function fullmatch(...args: unknown[]): Match | null {
  const [pattern, string] = search3('fullmatch', args);
  return pattern.fullmatch(string);
}

/** The first match anywhere in the text, or null. */
export function search(pattern: string | Pattern, string: string, flags?: Flags): Match | null;
export function search(...args: unknown[]): Match | null;
export function search(...args: unknown[]): Match | null {
  const [pattern, string] = search3('search', args);
  return pattern.search(string);
}

export function findall(...args: unknown[]): unknown[] {
  const [pattern, string] = search3('findall', args);
  return pattern.findall(string);
}

export function finditer(
  pattern: string | Pattern,
  string: string,
  flags?: Flags,
): IterableIterator<Match>;
export function finditer(...args: unknown[]): IterableIterator<Match>;
export function finditer(...args: unknown[]): IterableIterator<Match> {
  const [pattern, string] = search3('finditer', args);
  return pattern.finditer(string);
}

/** The text cut at the matches; groups come in between, null when they took no part. */
export function split(...args: unknown[]): (string | null)[] {
  const [pattern, string, maxsplit = 0, flags] = declaredValues(
    'split(pattern, string, maxsplit=, flags=)',
    args,
  );
  return compiled(pattern, flags).split(string, maxsplit);
}

/** The text with the matches replaced by a template or by what a function returns. */
export function sub(...args: unknown[]): string {
  const [pattern, rest] = substitution('sub', args);
  return pattern.sub(...rest);
}

export function subn(...args: unknown[]): readonly [string, number] {
  const [pattern, rest] = substitution('subn', args);
  return pattern.subn(...rest);
}

function substitution(name: string, args: readonly unknown[]): readonly [Pattern, unknown[]] {
  const signature = `${name}(pattern, repl, string, count=, flags=)`;
  const [pattern, repl, string, count = 0, flags] = declaredValues(signature, args);
  return [compiled(pattern, flags), [repl, string, count]];
}

/** The text with everything escaped that means something in a pattern. */
export function escape(...args: unknown[]): string {
  const [given] = declaredValues('escape(pattern)', args);
  const bytes = bufferOf(given);
  if (bytes) return asBytes(escaped(latin1(bytes)));
  if (typeof given === 'string') return escaped(given);
  throw new TypeError(`decoding to str: need a bytes-like object, ${typeName(given)} found`);
}

function escaped(text: string): string {
  return text.replace(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, '\\$&');
}

export function purge(): null {
  cache.clear();
  return null;
}
