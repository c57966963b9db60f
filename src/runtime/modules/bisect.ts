import { ValueError } from '../exceptions/builtin.ts';
import { asFunction } from '../builtins/as-function.ts';
import { len } from '../builtins/len.ts';
import { named } from '../builtins/parameters.ts';
import { method } from '../calls/method.ts';
import { lt } from '../compare/lt.ts';
import { getItem } from '../containers/item-of.ts';
import { asSize } from '../values/as-index.ts';

export const __name__ = 'bisect';

const parameters = ['a', 'x', 'lo', 'hi', 'key'];

interface Query {
  readonly items: unknown;
  readonly x: unknown;
  readonly low: number;
  readonly high: number;
  readonly key: ((x: unknown) => unknown) | null;
}

function query(name: string, args: readonly unknown[]): Query {
  const [items, x, lo = 0, hi = null, key = null] = named(name, parameters, args);
  const low = asSize(lo);
  if (low < 0) throw new ValueError('lo must be non-negative');
  return {
    items,
    x,
    low,
    high: hi === null ? len(items) : asSize(hi),
    key: key === null ? null : asFunction(key, 1),
  };
}

function search({ items, low, high, key }: Query, goesRight: (item: unknown) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const item = getItem(items, middle);
    if (goesRight(key ? key(item) : item)) from = middle + 1;
    else to = middle;
  }
  return from;
}

const left = (q: Query): number => search(q, (item) => lt(item, q.x));
const right = (q: Query): number => search(q, (item) => !lt(q.x, item));

/** The first place where x can go in a sorted sequence. */
export const bisectLeft = (...args: unknown[]): number => left(query('bisect_left', args));
/** The last place where x can go. */
export const bisectRight = (...args: unknown[]): number => right(query('bisect_right', args));
export const bisect = bisectRight;

function insert(name: string, args: readonly unknown[], find: (q: Query) => number): null {
  const q = query(name, args);
  const at = find(q.key ? { ...q, x: q.key(q.x) } : q);
  method(q.items, 'insert', [at, q.x]);
  return null;
}

/** Puts x before its equals. */
export const insortLeft = (...args: unknown[]): null => insert('insort_left', args, left);
/** Puts x behind its equals. */
export const insortRight = (...args: unknown[]): null => insert('insort_right', args, right);
export const insort = insortRight;
