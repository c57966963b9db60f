import { truthy } from '../compare/truthy.ts';
import { iter } from '../iteration/iter.ts';
import { registerType } from '../objects/class-info.ts';
import { BuiltinIterator } from '../values/builtin-iterator.ts';
import { asFunction } from './as-function.ts';

class FilterIterator<T> extends BuiltinIterator<T> {
  readonly #keeps: (x: T) => unknown;
  readonly #source: Iterator<T>;

  constructor(keeps: (x: T) => unknown, source: Iterator<T>) {
    super();
    this.#keeps = keeps;
    this.#source = source;
  }

  next(): IteratorResult<T, undefined> {
    for (;;) {
      const step = this.#source.next();
      if (step.done) return { done: true, value: undefined };
      if (truthy(this.#keeps(step.value))) return { done: false, value: step.value };
    }
  }
}

function callFilter<T, S extends T>(f: (x: T) => x is S, items: Iterable<T>): IterableIterator<S>;
function callFilter<K>(
  f: ((x: K) => unknown) | null,
  items: ReadonlyMap<K, unknown>,
): IterableIterator<K>;
function callFilter<T>(f: ((x: T) => unknown) | null, items: Iterable<T>): IterableIterator<T>;
function callFilter(f: unknown, items: unknown): IterableIterator<unknown>;
function callFilter(f: unknown, items: unknown): IterableIterator<unknown> {
  return new FilterIterator(
    f === null ? (x: unknown) => x : asFunction(f, 1),
    iter(items)[Symbol.iterator](),
  );
}

/** Python's filter(f, items): the items that f (or their own truth, for None) keeps. */
export const filter = registerType(callFilter, 'filter', { instances: [FilterIterator] });
