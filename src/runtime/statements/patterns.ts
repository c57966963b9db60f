import { getAttr, hasAttr } from '../attributes/get-attr.ts';
import { isInstance } from '../classes/is-instance.ts';
import { contains } from '../compare/contains.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { Dict } from '../values/dict.ts';
import { Range } from '../values/range.ts';
import { typeOf } from '../objects/type-of.ts';
import { special } from '../objects/special.ts';

/** Whether a sequence pattern of so many elements (or at least so many) can match: lists, tuples, ranges, not text. */
export function isSequence(x: unknown, count: number, atLeast = false): boolean {
  if (!Array.isArray(x) && !(x instanceof Range) && !isUserSequence(x)) return false;
  const length = Array.isArray(x) ? x.length : Number(special(x, '__len__')?.call(x) ?? 0);
  return atLeast ? length >= count : length === count;
}

function isUserSequence(x: unknown): boolean {
  return typeof x === 'object' && x !== null && (typeOf(x) as { name?: string }).name === 'deque';
}

/** Whether a mapping pattern with these keys can match. */
export function isMapping(x: unknown, ...keys: readonly unknown[]): boolean {
  return x instanceof Map && keys.every((key) => contains(x, key));
}

/** What `**rest` of a mapping pattern binds. */
export function mappingRest(x: unknown, ...keys: readonly unknown[]): Map<unknown, unknown> {
  const rest = new Dict<unknown, unknown>(x as Map<unknown, unknown>);
  for (const key of keys) rest.delete(key);
  return rest;
}

/** Whether a class pattern matches: the class, its positional attributes by __match_args__, its named ones. */
export function isMatch(
  x: unknown,
  type: unknown,
  positional: number,
  names: readonly string[],
): boolean {
  if (!isInstance(x, type)) return false;
  const args = positional > 0 ? matchArgs(type, positional) : [];
  return [...args.slice(0, positional), ...names].every((name) => hasAttr(x, name));
}

/** The value of a positional sub-pattern. */
export function matchedPart(x: unknown, type: unknown, index: number): unknown {
  return getAttr(x, matchArgs(type, index + 1)[index] ?? '');
}

function matchArgs(type: unknown, needed: number): readonly string[] {
  const args = getAttr(type, '__match_args__', []) as readonly string[];
  if (args.length < needed) {
    const name = String(getAttr(type, '__name__', 'type'));
    const accepts = `${name}() accepts ${args.length} positional sub-pattern${args.length === 1 ? '' : 's'}`;
    throw new TypeError(`${accepts} (${needed} given)`);
  }
  return args;
}
