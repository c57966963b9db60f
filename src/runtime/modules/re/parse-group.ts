import { inlineFlags } from './flags.ts';
import type { Node, Sequence } from './node.ts';
import { parseFlags } from './parse-flags.ts';
import type { ParseState } from './parse-state.ts';
import { parseAlternatives, parseSequence } from './parser.ts';
import { length } from './tokenizer.ts';
import type { Tokenizer } from './tokenizer.ts';
import { Flag } from './flags.ts';
import { PatternError } from './pattern-error.ts';
import { widthOf } from './width.ts';

/** What stands in parentheses, from after the `(`: null for a comment, 'flags' for global flags. */
export function parseGroup(
  source: Tokenizer,
  state: ParseState,
  verbose: boolean,
  first: boolean,
): Node | 'flags' | null {
  const start = source.tell() - 1;
  const group = new GroupParser(source, state, verbose, start);
  if (!source.match('?')) return group.capturing(null);
  const char = source.get();
  if (char === null) throw source.error('unexpected end of pattern');
  switch (char) {
    case 'P':
      return group.named();
    case ':':
      return group.plain(0, 0);
    case '#':
      return group.comment();
    case '=':
    case '!':
    case '<':
      return group.look(char);
    case '(':
      return group.conditional();
    case '>':
      return { kind: 'atomic', body: group.contents(verbose) };
    default:
      if (char === '-' || Object.hasOwn(inlineFlags, char)) return group.flagged(char, first);
      throw source.error(`unknown extension ?${char}`, length(char) + 1);
  }
}

class GroupParser {
  readonly #source: Tokenizer;
  readonly #state: ParseState;
  readonly #verbose: boolean;
  readonly #start: number;

  constructor(source: Tokenizer, state: ParseState, verbose: boolean, start: number) {
    this.#source = source;
    this.#state = state;
    this.#verbose = verbose;
    this.#start = start;
  }

  contents(verbose: boolean): Sequence {
    const body = parseAlternatives(this.#source, this.#state, verbose);
    this.#close();
    return body;
  }

  #close(): void {
    if (this.#source.match(')')) return;
    throw this.#source.error(
      'missing ), unterminated subpattern',
      this.#source.tell() - this.#start,
    );
  }

  capturing(name: string | null): Node {
    const index = this.#state.openGroup(name, this.#source);
    const body = this.contents(this.#verbose);
    this.#state.closeGroup(index, body);
    return { kind: 'group', index, addFlags: 0, delFlags: 0, body };
  }

  plain(addFlags: number, delFlags: number): Node {
    const verbose =
      (this.#verbose || (addFlags & Flag.verbose) !== 0) && (delFlags & Flag.verbose) === 0;
    return { kind: 'group', index: null, addFlags, delFlags, body: this.contents(verbose) };
  }

  /** `(?P<name>…)` and `(?P=name)`. */
  named(): Node {
    const source = this.#source;
    if (source.match('<')) {
      const name = source.getUntil('>', 'group name');
      source.checkGroupName(name, 1);
      return this.capturing(name);
    }
    if (source.match('=')) {
      const name = source.getUntil(')', 'group name');
      source.checkGroupName(name, 1);
      const group = this.#state.named(name, source);
      if (!this.#state.isClosed(group))
        throw source.error('cannot refer to an open group', length(name) + 1);
      this.#state.checkLookbehind(group, source);
      return { kind: 'backreference', group };
    }
    const char = source.get();
    if (char === null) throw source.error('unexpected end of pattern');
    throw source.error(`unknown extension ?P${char}`, length(char) + 2);
  }

  comment(): null {
    const source = this.#source;
    for (;;) {
      if (source.next === null) {
        throw source.error('missing ), unterminated comment', source.tell() - this.#start);
      }
      if (source.get() === ')') return null;
    }
  }

  look(char: string): Node {
    const behind = char === '<';
    const sign = behind ? this.#behindSign() : char;
    const outer = this.#state.lookbehindGroups;
    if (behind && outer === null) this.#state.lookbehindGroups = this.#state.widths.length;
    const body = parseAlternatives(this.#source, this.#state, this.#verbose);
    if (behind && outer === null) this.#state.lookbehindGroups = null;
    this.#close();
    if (behind) {
      const { min, max } = widthOf(body, this.#state.widths);
      if (min !== max) throw new PatternError('look-behind requires fixed-width pattern');
    }
    return { kind: 'look', behind, negated: sign === '!', body };
  }

  #behindSign(): string {
    const char = this.#source.get();
    if (char === null) throw this.#source.error('unexpected end of pattern');
    if (char === '=' || char === '!') return char;
    throw this.#source.error(`unknown extension ?<${char}`, length(char) + 2);
  }

  conditional(): Node {
    const source = this.#source;
    const name = source.getUntil(')', 'group name');
    const group = /^[0-9]+$/.test(name) ? this.#numberedCondition(name) : this.#named(name);
    this.#state.checkLookbehind(group, source);
    const yes = parseSequence(source, this.#state, this.#verbose);
    let no: Sequence = [];
    if (source.match('|')) {
      no = parseSequence(source, this.#state, this.#verbose);
      if (source.next === '|')
        throw source.error('conditional backref with more than two branches');
    }
    this.#close();
    return { kind: 'conditional', group, yes, no };
  }

  #named(name: string): number {
    this.#source.checkGroupName(name, 1);
    return this.#state.named(name, this.#source);
  }

  #numberedCondition(name: string): number {
    const group = Number(name);
    if (group === 0) throw this.#source.error('bad group number', name.length + 1);
    const references = this.#state.groupReferences;
    if (!references.has(group)) references.set(group, this.#source.tell() - name.length - 1);
    return group;
  }

  flagged(char: string, first: boolean): Node | 'flags' {
    const flags = parseFlags(this.#source, char);
    if (flags.del !== null) return this.plain(flags.add, flags.del);
    this.#state.flags |= flags.add;
    if (first) return 'flags';
    throw this.#source.error(
      'global flags not at the start of the expression',
      this.#source.tell() - this.#start,
    );
  }
}
