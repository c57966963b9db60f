import { hasAttr } from '../attributes/get-attr.ts';
import { method } from '../calls/method.ts';
import { GeneratorExit, StopIteration } from '../exceptions/builtin.ts';
import { close, thrownInto } from './generator.ts';
import { iter } from './iter.ts';
import { isGenerator, next, resume } from './next.ts';

type AnyGenerator = Generator<unknown, unknown, unknown>;

/** What `yield from x` delegates to: an iterator of x, with the value that it returns at its end. */
export function yieldFrom<T, R>(x: Generator<T, R, unknown>): Generator<T, R, unknown>;
export function yieldFrom<T>(x: Iterable<T>): Iterable<T>;
export function yieldFrom(x: unknown): Iterable<unknown>;
export function yieldFrom(x: unknown): Iterable<unknown> {
  const inner: unknown = iter(x);
  return isGenerator(inner) ? new ToGenerator(inner) : new ToIterator(inner);
}

/** PEP 380 for a generator: what is thrown in goes on to it, but GeneratorExit closes it and goes on here. */
class ToGenerator implements IterableIterator<unknown> {
  readonly #inner: AnyGenerator;

  constructor(inner: AnyGenerator) {
    this.#inner = inner;
  }

  next(sent: unknown): IteratorResult<unknown> {
    return resume(this.#inner, () => this.#inner.next(sent));
  }

  throw(error: unknown): IteratorResult<unknown> {
    if (!(error instanceof GeneratorExit))
      return resume(this.#inner, () => this.#inner.throw(error));
    close(this.#inner);
    throw error;
  }

  return(value: unknown): IteratorResult<unknown> {
    this.#inner.return(value);
    return { done: true, value };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** PEP 380 for any other iterator, by the methods that it has. */
class ToIterator implements IterableIterator<unknown> {
  readonly #inner: unknown;

  constructor(inner: unknown) {
    this.#inner = inner;
  }

  next(sent: unknown): IteratorResult<unknown> {
    return step(() =>
      sent === null || sent === undefined ? next(this.#inner) : method(this.#inner, 'send', [sent]),
    );
  }

  throw(error: unknown): IteratorResult<unknown> {
    if (error instanceof GeneratorExit) {
      if (hasAttr(this.#inner, 'close')) method(this.#inner, 'close', []);
      throw error;
    }
    return step(() => {
      if (!hasAttr(this.#inner, 'throw')) throw error;
      return method(this.#inner, 'throw', [thrownInto(error)]);
    });
  }

  return(value: unknown): IteratorResult<unknown> {
    return { done: true, value };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** One step of an iterator that raises StopIteration at its end. */
function step(run: () => unknown): IteratorResult<unknown> {
  try {
    return { done: false, value: run() };
  } catch (error) {
    if (error instanceof StopIteration) return { done: true, value: error.value };
    throw error;
  }
}
