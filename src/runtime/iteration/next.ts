import { RuntimeError, StopIteration, TypeError, ValueError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { noteStarted } from './started.ts';

const NativeTypeError = globalThis.TypeError;

/** Python's next(iterator[, default]). StopIteration at the end, its value what a generator returned. */
export function next<T>(iterator: Iterator<T>): T;
export function next<T, D>(iterator: Iterator<T>, fallback: D): T | D;
export function next(iterator: unknown, ...fallback: [unknown?]): unknown;
export function next(iterator: unknown, ...fallback: [unknown?]): unknown {
  const own = special(iterator, '__next__');
  if (own)
    return fallback.length === 0
      ? own.call(iterator)
      : orDefault(() => own.call(iterator), fallback[0]);
  if (!isIterator(iterator))
    throw new TypeError(`'${typeName(iterator)}' object is not an iterator`);
  const step = resume(iterator, () => iterator.next());
  if (!step.done) return step.value;
  if (fallback.length > 0) return fallback[0];
  throw ended(step.value);
}

/** The StopIteration of a generator that returned `value`. */
export function ended(value: unknown): StopIteration {
  return value === null || value === undefined ? new StopIteration() : new StopIteration(value);
}

function orDefault(step: () => unknown, fallback: unknown): unknown {
  try {
    return step();
  } catch (error) {
    if (error instanceof StopIteration) return fallback;
    throw error;
  }
}

/** Has it JavaScript's protocol and is it an iterator to Python (a list has only `Symbol.iterator`)? */
export function isIterator(x: unknown): x is Iterator<unknown, unknown, unknown> {
  return typeof x === 'object' && x !== null && 'next' in x && typeof x.next === 'function';
}

/** Is it a generator of JavaScript, not another iterator? */
export function isGenerator(x: unknown): x is Generator<unknown, unknown, unknown> {
  return Object.prototype.toString.call(x) === '[object Generator]';
}

/** Runs a generator's code with Python's errors: one that is running cannot run, StopIteration does not leak. */
export function resume<T>(generator: object, step: () => T): T {
  noteStarted(generator);
  try {
    return step();
  } catch (error) {
    if (error instanceof StopIteration) {
      if (!isGenerator(generator)) throw error;
      throw new RuntimeError('generator raised StopIteration', { cause: error });
    }
    if (error instanceof NativeTypeError && /already (running|executing)/.test(error.message)) {
      throw new ValueError('generator already executing');
    }
    throw error;
  }
}
