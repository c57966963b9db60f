import { StopIteration, TypeError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { registerType } from '../objects/class-info.ts';
import { BuiltinIterator } from '../values/builtin-iterator.ts';
import { asFunction } from './as-function.ts';

/** The commonest form, with one source. */
class SingleMap extends BuiltinIterator<unknown> {
  readonly #f: (x: unknown) => unknown;
  readonly #source: Iterator<unknown>;

  constructor(f: (x: unknown) => unknown, source: Iterator<unknown>) {
    super();
    this.#f = f;
    this.#source = source;
  }

  next(): IteratorResult<unknown, undefined> {
    const step = this.#source.next();
    if (step.done) return step as IteratorReturnResult<undefined>;
    try {
      return { done: false, value: this.#f(step.value) };
    } catch (error) {
      return endedBy(error);
    }
  }
}

class MapIterator extends BuiltinIterator<unknown> {
  readonly #f: (...args: unknown[]) => unknown;
  readonly #sources: readonly Iterator<unknown>[];

  constructor(f: (...args: unknown[]) => unknown, sources: readonly Iterator<unknown>[]) {
    super();
    this.#f = f;
    this.#sources = sources;
  }

  next(): IteratorResult<unknown, undefined> {
    const args: unknown[] = [];
    for (const source of this.#sources) {
      const step = source.next();
      if (step.done) return step as IteratorReturnResult<undefined>;
      args.push(step.value);
    }
    try {
      return { done: false, value: this.#f(...args) };
    } catch (error) {
      return endedBy(error);
    }
  }
}

/** A function that raises StopIteration ends the map: CPython's for loop takes it as the end. */
function endedBy(error: unknown): IteratorReturnResult<undefined> {
  if (error instanceof StopIteration) return { done: true, value: error.value as undefined };
  throw error;
}

function callMap<K, R>(f: (a: K) => R, a: ReadonlyMap<K, unknown>): IterableIterator<R>;
function callMap<A, R>(f: (a: A) => R, a: Iterable<A>): IterableIterator<R>;
function callMap<A, B, R>(
  f: (a: A, b: B) => R,
  a: Iterable<A>,
  b: Iterable<B>,
): IterableIterator<R>;
function callMap<A, B, C, R>(
  f: (a: A, b: B, c: C) => R,
  a: Iterable<A>,
  b: Iterable<B>,
  c: Iterable<C>,
): IterableIterator<R>;
function callMap(f: unknown, ...items: unknown[]): IterableIterator<unknown>;
function callMap(f: unknown, ...items: unknown[]): IterableIterator<unknown> {
  if (items.length === 0) throw new TypeError('map() must have at least two arguments.');
  if (items.length === 1) return new SingleMap(asFunction(f, 1), iter(items[0])[Symbol.iterator]());
  return new MapIterator(
    asFunction(f, items.length),
    items.map((source) => iter(source)[Symbol.iterator]()),
  );
}

/** Python's map(f, *items): calls f when asked for the next. */
export const map = registerType(callMap, 'map', { instances: [MapIterator, SingleMap] });
