import { IndexError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { isKeywords } from '../calls/keywords.ts';
import { sameItem } from '../compare/same-item.ts';
import { iter } from '../iteration/iter.ts';
import { sortArray } from '../builtins/sort.ts';
import type { SortOptions } from '../builtins/sort.ts';
import { asIndex } from './as-index.ts';
import type { Int } from './int.ts';
import { sliceBounds } from './slice.ts';

/** The methods of list, as functions of the list. */
export const listMethods = {
  append<T>(xs: T[], x: T): null {
    xs.push(x);
    return null;
  },

  extend<T>(xs: T[], items: unknown): null {
    // The items may be the list itself.
    for (const x of items === xs ? xs.slice() : iter(items)) xs.push(x as T);
    return null;
  },

  insert<T>(xs: T[], at: Int, x: T): null {
    const index = Number(asIndex(at));
    xs.splice(index < 0 ? Math.max(index + xs.length, 0) : Math.min(index, xs.length), 0, x);
    return null;
  },

  /** Raises ValueError. */
  remove(xs: unknown[], x: unknown): null {
    const at = position(xs, x, 0, xs.length);
    if (at < 0) throw new ValueError('list.remove(x): x not in list');
    xs.splice(at, 1);
    return null;
  },

  /** Raises IndexError. */
  pop<T>(xs: T[], at: Int = -1): T {
    if (xs.length === 0) throw new IndexError('pop from empty list');
    const index = typeof at === 'number' ? at : Number(asIndex(at));
    const position = index < 0 ? index + xs.length : index;
    if (position < 0 || position >= xs.length) throw new IndexError('pop index out of range');
    if (position === xs.length - 1) return xs.pop() as T;
    return xs.splice(Number(asIndex(position)), 1)[0] as T;
  },

  clear(xs: unknown[]): null {
    xs.length = 0;
    return null;
  },

  /** Raises ValueError. */
  index(xs: readonly unknown[], x: unknown, start: Int = 0, stop: Int = xs.length): number {
    const bounds = sliceBounds(xs.length, start, stop, null);
    const at = position(xs, x, bounds.start, bounds.stop);
    if (at < 0) throw new ValueError('list.index(x): x not in list');
    return at;
  },

  count(xs: readonly unknown[], x: unknown): number {
    let count = 0;
    for (const item of xs) if (sameItem(item, x)) count++;
    return count;
  },

  /** Keywords only: `list.sort(xs, { key, reverse })`. Raises TypeError. */
  sort<T>(xs: T[], options?: SortOptions<T>): null {
    if (options !== undefined && !isKeywords(options)) {
      throw new TypeError('sort() takes no positional arguments');
    }
    sortArray(xs, options);
    return null;
  },

  reverse(xs: unknown[]): null {
    xs.reverse();
    return null;
  },

  copy: <T>(xs: readonly T[]): T[] => Array.prototype.slice.call(xs) as T[],
};

function position(xs: readonly unknown[], x: unknown, start: number, stop: number): number {
  for (let i = start; i < stop && i < xs.length; i++) if (sameItem(xs[i], x)) return i;
  return -1;
}
