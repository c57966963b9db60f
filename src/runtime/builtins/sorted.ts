import { TypeError } from '../exceptions/builtin.ts';
import { isKeywords } from '../calls/keywords.ts';
import { iter } from '../iteration/iter.ts';
import { sortArray } from './sort.ts';
import type { SortOptions } from './sort.ts';

/** Python's sorted(items, *, key=None, reverse=False): a new list. Raises TypeError when items have no order. */
export function sorted<K>(items: ReadonlyMap<K, unknown>, options?: SortOptions<K>): K[];
export function sorted<T>(items: Iterable<T>, options?: SortOptions<T>): T[];
export function sorted(items: unknown, options?: unknown): unknown[];
export function sorted(items: unknown, options?: unknown): unknown[] {
  if (options !== undefined && !isKeywords(options)) {
    throw new TypeError('sorted expected 1 argument, got 2');
  }
  const copy = [...iter(items)];
  sortArray(copy, options);
  return copy;
}
