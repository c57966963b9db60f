import { ValueError } from '../exceptions/builtin.ts';
import { sameItem } from '../compare/same-item.ts';
import { sliceBounds } from './slice.ts';

/** The methods of tuple, as functions of the tuple. */
export const tupleMethods = {
  count(xs: readonly unknown[], x: unknown): number {
    let count = 0;
    for (const item of xs) if (sameItem(item, x)) count++;
    return count;
  },

  /** Raises ValueError. */
  index(xs: readonly unknown[], x: unknown, start: number = 0, stop: number = xs.length): number {
    const bounds = sliceBounds(xs.length, start, stop, null);
    for (let i = bounds.start; i < bounds.stop; i++) if (sameItem(xs[i], x)) return i;
    throw new ValueError('tuple.index(x): x not in tuple');
  },
};
