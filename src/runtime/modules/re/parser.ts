import { OverflowError, ValueError } from '../../exceptions/builtin.ts';
import { anchors, category, literalEscape, octalCode } from './escapes.ts';
import { Flag } from './flags.ts';
import type { Node, Repeat, Sequence } from './node.ts';
import { parseGroup } from './parse-group.ts';
import { parseSet } from './parse-set.ts';
import { ParseState } from './parse-state.ts';
import { PatternError } from './pattern-error.ts';
import { Tokenizer } from './tokenizer.ts';

/** A pattern, parsed. */
export interface Parsed {
  readonly body: Sequence;
  readonly flags: number;
  /** Number of capturing groups. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** Parses a pattern as CPython's Lib/re/_parser.py does. Raises PatternError with its messages. */
export function parse(pattern: string, flags: number): Parsed {
  const source = new Tokenizer(pattern);
  const state = new ParseState(flags);
  const body = parseAlternatives(source, state, (flags & Flag.verbose) !== 0, true);
  if ((state.flags & Flag.locale) !== 0)
    throw new ValueError('cannot use LOCALE flag with a str pattern');
  const all = state.flags & Flag.ascii ? state.flags : state.flags | Flag.unicode;
  if (all & Flag.ascii && all & Flag.unicode)
    throw new ValueError('ASCII and UNICODE flags are incompatible');
  if (source.next !== null) throw source.error('unbalanced parenthesis');
  for (const [group, position] of state.groupReferences) {
    if (group >= state.widths.length)
      throw new PatternError(`invalid group reference ${group}`, pattern, position);
  }
  return { body, flags: all, groups: state.widths.length - 1, names: state.names };
}

/** `a|b|c`, up to the end or the closing parenthesis. */
export function parseAlternatives(
  source: Tokenizer,
  state: ParseState,
  verbose: boolean,
  outermost = false,
): Sequence {
  const items = [parseSequence(source, state, verbose, outermost)];
  while (source.match('|')) {
    const extended = outermost ? (state.flags & Flag.verbose) !== 0 : verbose;
    items.push(parseSequence(source, state, extended));
  }
  const [only] = items;
  return items.length === 1 && only ? only : [{ kind: 'branch', items }];
}

/** Everything up to `|` or `)`. `first`: global flags may stand here. */
export function parseSequence(
  source: Tokenizer,
  state: ParseState,
  verbose: boolean,
  first = false,
): Sequence {
  const body: Node[] = [];
  let extended = verbose;
  while (source.next !== null && source.next !== '|' && source.next !== ')') {
    const token = source.get() ?? '';
    if (extended && skips(source, token)) continue;
    if (token === '(') {
      const node = parseGroup(source, state, extended, first && body.length === 0);
      if (node === 'flags') extended = (state.flags & Flag.verbose) !== 0;
      else if (node) body.push(node);
    } else if (/^[*+?{]$/.test(token)) repeat(source, token, body);
    else body.push(single(source, state, token));
  }
  return body;
}

/** Blanks and comments of a verbose pattern. */
function skips(source: Tokenizer, token: string): boolean {
  if (/^[ \t\n\r\v\f]$/.test(token)) return true;
  if (token !== '#') return false;
  for (let c = source.get(); c !== null && c !== '\n';) c = source.get();
  return true;
}

function single(source: Tokenizer, state: ParseState, token: string): Node {
  if (token.startsWith('\\')) return parseEscape(source, state, token);
  if (token === '[') return parseSet(source);
  if (token === '.') return { kind: 'any' };
  if (token === '^' || token === '$') return { kind: 'at', where: token };
  return { kind: 'literal', code: token.codePointAt(0) ?? 0 };
}

function parseEscape(source: Tokenizer, state: ParseState, escape: string): Node {
  const where = anchors[escape];
  if (where) return { kind: 'at', where };
  const known = category(escape);
  if (known) return { kind: 'set', negated: false, items: [known] };
  if (escape === '\\0') return { kind: 'literal', code: octalCode(source, escape) };
  if (!/^\\[1-9]$/.test(escape)) return { kind: 'literal', code: literalEscape(source, escape) };
  return numbered(source, state, escape);
}

/** A group's number, or three octal digits. */
function numbered(source: Tokenizer, state: ParseState, start: string): Node {
  let escape = start;
  if (/^[0-9]$/.test(source.next ?? '')) {
    escape += source.get() ?? '';
    if (/^\\[0-7]{2}$/.test(escape) && /^[0-7]$/.test(source.next ?? '')) {
      escape += source.get() ?? '';
      const code = Number.parseInt(escape.slice(1), 8);
      if (code <= 0o377) return { kind: 'literal', code };
      throw source.error(`octal escape value ${escape} outside of range 0-0o377`, escape.length);
    }
  }
  const group = Number(escape.slice(1));
  if (group >= state.widths.length)
    throw source.error(`invalid group reference ${group}`, escape.length - 1);
  if (!state.isClosed(group)) throw source.error('cannot refer to an open group', escape.length);
  state.checkLookbehind(group, source);
  return { kind: 'backreference', group };
}

function repeat(source: Tokenizer, token: string, body: Node[]): void {
  const here = source.tell();
  const bounds = token === '{' ? braces(source, here) : simpleBounds(token);
  if (!bounds) {
    body.push({ kind: 'literal', code: 123 });
    return;
  }
  const item = body.at(-1);
  if (!item || item.kind === 'at')
    throw source.error('nothing to repeat', source.tell() - here + token.length);
  if (item.kind === 'repeat')
    throw source.error('multiple repeat', source.tell() - here + token.length);
  const plain = item.kind === 'group' && item.index === null && !item.addFlags && !item.delFlags;
  const mode: Repeat['mode'] = source.match('?')
    ? 'lazy'
    : source.match('+')
      ? 'possessive'
      : 'greedy';
  body[body.length - 1] = { kind: 'repeat', mode, ...bounds, body: plain ? item.body : [item] };
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

function simpleBounds(token: string): Bounds {
  if (token === '?') return { min: 0, max: 1 };
  return { min: token === '+' ? 1 : 0, max: Infinity };
}

const largest = 4294967295;

/** `{2}`, `{2,}`, `{,3}`; null when the brace is just a brace. */
function braces(source: Tokenizer, here: number): Bounds | null {
  if (source.next === '}') return null;
  const digit = /^[0-9]$/;
  const low = source.getWhile(Infinity, digit);
  const high = source.match(',') ? source.getWhile(Infinity, digit) : low;
  if (!source.match('}')) {
    source.seek(here);
    return null;
  }
  const min = low === '' ? 0 : Number(low);
  const max = high === '' ? Infinity : Number(high);
  if (min >= largest || (high !== '' && max >= largest))
    throw new OverflowError('the repetition number is too large');
  if (max < min) throw source.error('min repeat greater than max repeat', source.tell() - here);
  return { min, max };
}
