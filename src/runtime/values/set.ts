import { hashItem } from './hash-item.ts';
import { SetTable } from './set-table.ts';

/** A Python set. Iterates in CPython's order. */
export class HashSet<T = unknown> extends SetTable<T> {
  /** A set of these items, added in order. */
  static of<T>(...items: readonly T[]): HashSet<T> {
    const set = new HashSet<T>();
    for (const x of items) set.add(x);
    return set;
  }

  /** Adds an item. Raises TypeError if it is unhashable. */
  add(x: T): this {
    this.insert(x, hashItem(x));
    return this;
  }

  /** Removes an item: was it there? Raises TypeError if it is unhashable. */
  delete(x: unknown): boolean {
    return this.discardEntry(x, hashItem(x));
  }
}

Object.defineProperty(HashSet.prototype, '__hash__', { value: null });
