import { BuiltinIterator } from './builtin-iterator.ts';

/** An iterator over what has a length and items; either may change meanwhile. */
export class IndexIterator<T> extends BuiltinIterator<T> {
  readonly #length: () => number;
  readonly #item: (at: number) => T;
  #at = 0;

  constructor(length: () => number, item: (at: number) => T) {
    super();
    this.#length = length;
    this.#item = item;
  }

  next(): IteratorResult<T, undefined> {
    if (this.#at >= this.#length()) return { done: true, value: undefined };
    return { done: false, value: this.#item(this.#at++) };
  }
}
