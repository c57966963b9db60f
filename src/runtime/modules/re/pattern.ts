import { TypeError, ValueError } from '../../exceptions/builtin.ts';
import { needed } from '../../builtins/needed.ts';
import { call } from '../../calls/call.ts';
import { repr } from '../../format/repr.ts';
import { registerType } from '../../objects/class-info.ts';
import { typeName } from '../../objects/type-name.ts';
import { asSize } from '../../values/as-index.ts';
import { bufferOf } from '../../values/buffer.ts';
import type { Bytes } from '../../values/bytes.ts';
import { hash } from '../../values/hash.ts';
import type { Int } from '../../values/int.ts';
import { asTuple } from '../../values/tuple.ts';
import { compile } from './compile.ts';
import type { Compiled } from './compile.ts';
import { Flag, flagNames } from './flags.ts';
import { Match } from './match.ts';
import type { Matching } from './matching.ts';
import type { Parsed } from './parser.ts';
import { parse } from './parser.ts';
import { asBytes, latin1, subjectOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { fill, parseTemplate } from './template.ts';

/** What is searched: a text from `start` to `end`. */
interface Search {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
}

/** re.Pattern: a compiled regular expression. */
export class Pattern {
  readonly #text: string;
  readonly #ofBytes: boolean;
  readonly #flags: number;
  readonly #parsed: Parsed;
  readonly #compiled: Compiled;

  /** A pattern of text or bytes. Raises PatternError, ValueError. `flags` are the bits. */
  constructor(pattern: string | Bytes, flags: number) {
    this.#ofBytes = typeof pattern !== 'string';
    this.#text = typeof pattern === 'string' ? pattern : latin1(pattern);
    if (this.#ofBytes && flags & Flag.unicode)
      throw new ValueError('cannot use UNICODE flag with a bytes pattern');
    // To bytes only ASCII has classes and case.
    this.#parsed = parse(this.#text, this.#ofBytes ? flags | Flag.ascii : flags);
    const wasGiven = !this.#ofBytes || (flags & Flag.ascii) !== 0;
    this.#flags = wasGiven ? this.#parsed.flags : this.#parsed.flags & ~Flag.ascii;
    this.#compiled = compile(this.#parsed);
  }

  /** To TypeScript it is text. */
  get pattern(): string {
    return this.#ofBytes ? asBytes(this.#text) : this.#text;
  }

  get flags(): number {
    return this.#flags;
  }

  get groups(): number {
    return this.#parsed.groups;
  }

  get groupindex(): Map<string, number> {
    return new Map(this.#parsed.names);
  }

  /** Numbers of the named groups. */
  get names(): ReadonlyMap<string, number> {
    return this.#parsed.names;
  }

  match(string: string, pos?: number, endpos?: number): Match | null;
  match(...args: unknown[]): Match | null;
  match(...args: unknown[]): Match | null {
    const search = this.#range('match', args);
    return this.#try(search, search.start, false, false);
  }

  fullmatch(string: string, pos?: number, endpos?: number): Match | null;
  fullmatch(...args: unknown[]): Match | null;
  fullmatch(...args: unknown[]): Match | null {
    const search = this.#range('fullmatch', args);
    return this.#try(search, search.start, true, false);
  }

  search(string: string, pos?: number, endpos?: number): Match | null;
  search(...args: unknown[]): Match | null;
  search(...args: unknown[]): Match | null {
    const search = this.#range('search', args);
    return this.#find(search, search.start, false);
  }

  finditer(string: string, pos?: number, endpos?: number): IterableIterator<Match>;
  finditer(...args: unknown[]): IterableIterator<Match>;
  finditer(...args: unknown[]): IterableIterator<Match> {
    return new MatchIterator(this.#all(this.#range('finditer', args)));
  }

  /** Every match's text, or its group's, or a tuple of its groups. */
  findall(string: string, pos?: number, endpos?: number): string[];
  findall(...args: unknown[]): unknown[];
  findall(...args: unknown[]): unknown[] {
    const matches = [...this.#all(this.#range('findall', args))];
    const empty = this.#give('');
    if (this.groups <= 1) return matches.map((match) => match.given(this.groups) ?? empty);
    return matches.map((match) => match.groups(empty));
  }

  split(string: string, maxsplit?: number | { maxsplit: number }): (string | null)[];
  split(...args: unknown[]): (string | null)[];
  split(...args: unknown[]): (string | null)[] {
    const [string, maxsplit = 0] = needed(1, 'split', ['string', 'maxsplit'], args);
    const search = this.#range('split', [string]);
    const most = asSize(maxsplit) || Infinity;
    const parts: (string | null)[] = [];
    let from = 0;
    let count = 0;
    if (most > 0) {
      for (const match of this.#all(search)) {
        parts.push(this.#give(search.subject.slice(from, match.start())));
        for (let i = 1; i <= this.groups; i += 1) parts.push(match.given(i));
        from = match.end();
        count += 1;
        if (count >= most) break;
      }
    }
    parts.push(this.#give(search.subject.slice(from, search.end)));
    return parts;
  }

  #give(text: string): string {
    return this.#ofBytes ? asBytes(text) : text;
  }

  sub(repl: string, string: string, count?: number | { count: number }): string;
  sub(...args: unknown[]): string;
  sub(...args: unknown[]): string {
    return this.#replace('sub', args)[0];
  }

  /** The new text, and the number of replacements. */
  subn(...args: unknown[]): readonly [string, number] {
    return asTuple([...this.#replace('subn', args)]) as unknown as readonly [string, number];
  }

  #replace(name: string, args: readonly unknown[]): readonly [string, number] {
    const [repl, string, count = 0] = needed(2, name, ['repl', 'string', 'count'], args);
    const search = this.#range(name, [string]);
    const most = asSize(count) || Infinity;
    const replacement = this.#replacement(repl);
    const pieces: string[] = [];
    let [from, made] = [0, 0];
    for (const match of this.#all(search)) {
      if (made >= most) break;
      if (match.start() > from) pieces.push(search.subject.slice(from, match.start()));
      pieces.push(replacement(match, pieces.length));
      from = match.end();
      made += 1;
    }
    return [this.#give(pieces.join('') + search.subject.slice(from, search.end)), made];
  }

  /** The text that stands for a match, as piece number `at`. */
  #replacement(repl: unknown): (match: Match, at: number) => string {
    const bytes = bufferOf(repl);
    if (typeof repl === 'string' || bytes) {
      const template = parseTemplate(bytes ? latin1(bytes) : String(repl), this.groups, this.names);
      return (match, at) => {
        if (this.#ofBytes !== Boolean(bytes)) throw this.#noPiece(repl, at);
        return fill(template, match);
      };
    }
    if (
      typeof repl !== 'function' &&
      !(typeof repl === 'object' && repl !== null && '__call__' in repl)
    ) {
      throw new TypeError(`decoding to str: need a bytes-like object, ${typeName(repl)} found`);
    }
    return (match, at) => {
      const text = call(repl, [match]);
      if (text === null) return '';
      if (typeof text === 'string' && !this.#ofBytes) return text;
      const given = bufferOf(text);
      if (given && this.#ofBytes) return latin1(given);
      throw this.#noPiece(text, at);
    };
  }

  #noPiece(piece: unknown, at: number): Error {
    const expected = this.#ofBytes ? 'a bytes-like object' : 'str instance';
    return new TypeError(`sequence item ${at}: expected ${expected}, ${typeName(piece)} found`);
  }

  #range(name: string, args: readonly unknown[]): Search {
    const [string, pos = 0, endpos] = needed(1, name, ['string', 'pos', 'endpos'], args);
    const subject = subjectOf(string);
    if (!subject)
      throw new TypeError(`expected string or bytes-like object, got '${typeName(string)}'`);
    if (this.#ofBytes !== (typeof string !== 'string'))
      throw new TypeError(
        this.#ofBytes
          ? 'cannot use a bytes pattern on a string-like object'
          : 'cannot use a string pattern on a bytes-like object',
      );
    const { length } = subject.codes;
    const end = endpos === undefined ? length : clamp(asSize(endpos), 0, length);
    return { subject, start: clamp(asSize(pos), 0, length), end };
  }

  /** All matches, as CPython's scanner goes: an empty match may not follow at the end of the last one. */
  *#all(search: Search): Generator<Match, void> {
    let [at, mustAdvance] = [search.start, false];
    while (at <= search.end) {
      const match = this.#find(search, at, mustAdvance);
      if (!match) return;
      yield match;
      at = match.end();
      mustAdvance = at === match.start();
    }
  }

  #find(search: Search, from: number, mustAdvance: boolean): Match | null {
    for (let at = from; at <= search.end; at += 1) {
      const match = this.#try(search, at, false, mustAdvance && at === from);
      if (match) return match;
    }
    return null;
  }

  #try(search: Search, from: number, whole: boolean, mustAdvance: boolean): Match | null {
    if (from > search.end) return null;
    const { groups } = this.#parsed;
    const none = (): number[] => Array.from({ length: groups + 1 }, () => -1);
    const { repeats } = this.#compiled;
    const state: Matching = {
      codes: search.subject.codes,
      end: search.end,
      from,
      whole,
      mustAdvance,
      reached: from,
      starts: none(),
      ends: none(),
      opened: none(),
      lastGroup: 0,
      counts: Array.from({ length: repeats }, () => 0),
      lastAt: Array.from({ length: repeats }, () => -1),
    };
    if (!this.#compiled.matcher(state, from)) return null;
    state.starts[0] = from;
    state.ends[0] = state.reached;
    return new Match(this, search.subject, state, [search.start, search.end]);
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Pattern &&
      other.#ofBytes === this.#ofBytes &&
      other.#text === this.#text &&
      other.flags === this.flags
    );
  }

  __hash__(): Int {
    return hash(this.#text);
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(): this {
    return this;
  }

  __repr__(): string {
    const shown = Array.from(repr(this.pattern)).slice(0, 200).join('');
    const flags = flagNames(this.flags & ~Flag.unicode);
    return `re.compile(${shown}${flags && `, ${flags}`})`;
  }
}

/** What finditer gives. */
class MatchIterator implements IterableIterator<Match> {
  readonly #matches: Generator<Match, void>;

  constructor(matches: Generator<Match, void>) {
    this.#matches = matches;
  }

  next(): IteratorResult<Match, void> {
    return this.#matches.next();
  }

  [Symbol.iterator](): this {
    return this;
  }
}

const clamp = (n: number, low: number, high: number): number => Math.min(Math.max(n, low), high);

registerType(Pattern, 'Pattern', { module: 're', cName: 're.Pattern' });
registerType(MatchIterator, 'callable_iterator', { module: 're' });
