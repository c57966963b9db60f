import { StopIteration, IndexError, TypeError } from '../exceptions/builtin.ts';
import { refuses, special } from '../objects/special.ts';
import { registerType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { noteStarted } from './started.ts';
import { dictIterator } from '../values/dict-views.ts';
import { call } from '../calls/call.ts';
import { eq } from '../compare/eq.ts';

/**
 * Python's iter(x): something that for…of and `next` take. Iterators stay themselves; an object with `__iter__` gives
 * what that returns; `iter(f, sentinel)` calls f until it returns the sentinel. TypeError for what cannot be iterated.
 */
export function iter<K>(x: ReadonlyMap<K, unknown>): IterableIterator<K>;
export function iter<T>(x: Iterable<T>): IterableIterator<T>;
export function iter(x: unknown): IterableIterator<unknown>;
export function iter(f: unknown, sentinel: unknown): IterableIterator<unknown>;
export function iter(x: unknown, ...sentinel: [unknown?]): IterableIterator<unknown> {
  if (sentinel.length > 0) return new CallIterator(x, sentinel[0]);
  if (typeof x === 'string') return x[Symbol.iterator]();
  const own = special(x, '__iter__');
  if (own) return iterable(own.call(x));
  if (x instanceof Map) return dictIterator(x) as IterableIterator<unknown>;
  if (typeof x === 'object' && x !== null && !refuses(x, '__iter__')) {
    if (Symbol.iterator in x) {
      noteStarted(x);
      return (x as Iterable<unknown>)[Symbol.iterator]() as IterableIterator<unknown>;
    }
    if (special(x, '__getitem__')) return new ItemIterator(x);
  }
  const viaMeta = typeof x === 'function' ? special(x, '__iter__') : undefined;
  if (viaMeta) return iterable(viaMeta.call(x));
  throw new TypeError(`'${typeName(x)}' object is not iterable`);
}

/** What `__iter__` returned, made to work in for…of. */
function iterable(iterator: unknown): IterableIterator<unknown> {
  const isObject = typeof iterator === 'object' && iterator !== null;
  if (isObject && Symbol.iterator in iterator && 'next' in iterator) {
    return iterator as IterableIterator<unknown>;
  }
  if (special(iterator, '__next__')) return withProtocol(iterator as object);
  throw new TypeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
}

/** Gives a Python iterator's class JavaScript's protocol as well, so that the object itself can be looped over. */
function withProtocol(iterator: object): IterableIterator<unknown> {
  if (!(Symbol.iterator in iterator)) {
    const prototype: unknown = Object.getPrototypeOf(iterator);
    Object.defineProperty(prototype, Symbol.iterator, {
      value(this: object) {
        return new NextIterator(this);
      },
      configurable: true,
    });
  }
  return iterator as IterableIterator<unknown>;
}

/** JavaScript's iterator over an object with `__next__`. */
class NextIterator implements IterableIterator<unknown> {
  readonly #source: object;

  constructor(source: object) {
    this.#source = source;
  }

  next(): IteratorResult<unknown> {
    try {
      return { done: false, value: special(this.#source, '__next__')?.call(this.#source) };
    } catch (error) {
      if (error instanceof StopIteration) return { done: true, value: error.value };
      throw error;
    }
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** The old protocol: `__getitem__` with 0, 1, 2 … until IndexError. */
class ItemIterator implements IterableIterator<unknown> {
  readonly #source: object;
  #at = 0;

  constructor(source: object) {
    this.#source = source;
  }

  next(): IteratorResult<unknown> {
    try {
      const value: unknown = special(this.#source, '__getitem__')?.call(this.#source, this.#at);
      this.#at += 1;
      return { done: false, value };
    } catch (error) {
      if (error instanceof IndexError || error instanceof StopIteration)
        return { done: true, value: null };
      throw error;
    }
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** iter(f, sentinel). */
class CallIterator implements IterableIterator<unknown> {
  readonly #f: unknown;
  readonly #sentinel: unknown;
  #done = false;

  constructor(f: unknown, sentinel: unknown) {
    this.#f = f;
    this.#sentinel = sentinel;
  }

  next(): IteratorResult<unknown> {
    if (this.#done) return { done: true, value: null };
    const value = call(this.#f, []);
    this.#done = eq(value, this.#sentinel);
    return this.#done ? { done: true, value: null } : { done: false, value };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

registerType(ItemIterator, 'iterator');
registerType(CallIterator, 'callable_iterator');

/** JavaScript's iterator over any iterable of Python: what `next` can be called on, whoever defines `__next__`. */
export function iteratorOf<T>(x: Iterable<T>): IterableIterator<T>;
export function iteratorOf(x: unknown): IterableIterator<unknown>;
export function iteratorOf(x: unknown): IterableIterator<unknown> {
  return iter(x)[Symbol.iterator]();
}
