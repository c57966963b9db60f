import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { iter } from './iter.ts';
import { isIterator, next } from './next.ts';

const nothing: unique symbol = Symbol('end');

/** `a, b = x`: exactly `count` items. ValueError with CPython's text when there are more or fewer. */
export function unpack(x: unknown, count: number): unknown[] {
  const items = take(
    x,
    count,
    (got) => `not enough values to unpack (expected ${count}, got ${got})`,
  );
  const source = items.rest;
  if (next(source, nothing) !== nothing) throw new ValueError(tooMany(x, count));
  return items.taken;
}

/** `a, *b, c = x`: `before` items, a list of those between, `after` items. */
export function unpackStar(x: unknown, before: number, after: number): unknown[] {
  const expected = before + after;
  const fail = (got: number): string =>
    `not enough values to unpack (expected at least ${expected}, got ${got})`;
  const { taken, rest } = take(x, before, fail);
  const middle = [...rest];
  if (middle.length < after) throw new ValueError(fail(before + middle.length));
  const tail = after === 0 ? [] : middle.splice(-after);
  return [...taken, middle, ...tail];
}

interface Taken {
  readonly taken: unknown[];
  readonly rest: IterableIterator<unknown>;
}

function take(x: unknown, count: number, fail: (got: number) => string): Taken {
  const rest = iterator(x);
  const taken: unknown[] = [];
  while (taken.length < count) {
    const item = next(rest, nothing);
    if (item === nothing) throw new ValueError(fail(taken.length));
    taken.push(item);
  }
  return { taken, rest };
}

function iterator(x: unknown): IterableIterator<unknown> {
  const canIterate =
    typeof x === 'string' ||
    (typeof x === 'object' && x !== null && (Symbol.iterator in x || isIterator(x))) ||
    special(x, '__iter__') ||
    special(x, '__getitem__');
  if (!canIterate) throw new TypeError(`cannot unpack non-iterable ${typeName(x)} object`);
  return iter(x);
}

/** Lists, tuples and dicts know how many they have (CPython 3.14). */
function tooMany(x: unknown, count: number): string {
  const size = Array.isArray(x) ? x.length : x instanceof Map ? x.size : undefined;
  const got = size === undefined ? '' : `, got ${size}`;
  return `too many values to unpack (expected ${count}${got})`;
}
