import { iter } from '../iteration/iter.ts';
import { next } from '../iteration/next.ts';
import { call } from '../calls/call.ts';
import { TypeError } from '../exceptions/builtin.ts';

export { cachedProperty } from '../functions/cached-property.ts';
export { cmpToKey } from '../functions/cmp-to-key.ts';
export { cache, lruCache } from '../functions/lru-cache.ts';
export { partial } from '../functions/partial.ts';
export { singledispatch } from '../functions/single-dispatch.ts';
export { totalOrdering } from '../functions/total-ordering.ts';
export { updateWrapper, wraps } from '../functions/wraps.ts';

export const __name__ = 'functools';

const nothing: unique symbol = Symbol('nothing');

/** reduce(f, items[, initial]). TypeError for no items and no initial value. */
export function reduce<T>(f: (total: T, item: T) => T, items: Iterable<T>): T;
export function reduce<T, A>(f: (total: A, item: T) => A, items: Iterable<T>, initial: A): A;
export function reduce(f: unknown, items: unknown, ...initial: [unknown?]): unknown;
export function reduce(f: unknown, items: unknown, ...initial: [unknown?]): unknown {
  const source = iter(items)[Symbol.iterator]();
  let total = initial.length > 0 ? initial[0] : next(source, nothing);
  if (total === nothing) throw new TypeError('reduce() of empty iterable with no initial value');
  for (const item of source) total = call(f, [total, item]);
  return total;
}
