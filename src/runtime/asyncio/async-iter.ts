import { GeneratorExit, StopAsyncIteration, TypeError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { awaitable } from './awaitable.ts';
import { closeGenerator } from './close-generator.ts';
import { ClosingCoroutine } from './closing-coroutine.ts';
import { runningLoop } from './running-loop.ts';
import { unhold, type Thenable } from './held.ts';

type NativeGenerator<T> = AsyncGenerator<T, unknown, unknown>;

/** A class with __aiter__ and __anext__. */
export interface PythonAsyncIterator<T> {
  __anext__(): Thenable<T>;
}
export interface PythonAsyncIterable<T> {
  __aiter__(): PythonAsyncIterator<T> | AsyncGenerator<T, unknown, unknown>;
}

/** What gives the next value when it is asked for. */
export type AsyncSteps<T> = PythonAsyncIterator<T> | NativeGenerator<T>;

/** Whether a value is a native asynchronous generator. */
export function isAsyncGenerator(value: unknown): value is NativeGenerator<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] === 'AsyncGenerator'
  );
}

/**
 * What `for await` goes through for an object that JavaScript cannot iterate itself, and for an asynchronous
 * generator that the loop leaves early: Python leaves that open, and the event loop closes it in a task of its own
 * (BaseEventLoop._asyncgen_finalizer_hook).
 */
export function asyncIter<T>(value: PythonAsyncIterable<T> | AsyncIterable<T>): AsyncIterable<T>;
export function asyncIter(value: unknown): AsyncIterable<unknown>;
export function asyncIter(value: unknown): AsyncIterable<unknown> {
  return iterable(value as AsyncIterable<unknown>, true);
}

/** The same for a generator that somebody else holds too: leaving the loop leaves it as it is. */
export function asyncIterOpen<T>(
  value: PythonAsyncIterable<T> | AsyncIterable<T>,
): AsyncIterable<T>;
export function asyncIterOpen(value: unknown): AsyncIterable<unknown>;
export function asyncIterOpen(value: unknown): AsyncIterable<unknown> {
  return iterable(value as AsyncIterable<unknown>, false);
}

function iterable<T>(
  value: PythonAsyncIterable<T> | AsyncIterable<T>,
  finalise: boolean,
): AsyncIterable<T> {
  if (isAsyncGenerator(value)) return leaveOpen(value as NativeGenerator<T>, finalise);
  if (typeof (value as { __aiter__?: unknown } | null)?.__aiter__ === 'function') {
    const iterator: unknown = (value as PythonAsyncIterable<T>).__aiter__();
    return isAsyncGenerator(iterator)
      ? leaveOpen(iterator as NativeGenerator<T>, finalise)
      : pythonIterable(iterator as PythonAsyncIterator<T>);
  }
  const native = value as Partial<AsyncIterable<T>> | null | undefined;
  if (typeof native?.[Symbol.asyncIterator] === 'function') return value as AsyncIterable<T>;
  throw new TypeError(
    `'async for' requires an object with __aiter__ method, got ${typeName(value)}`,
  );
}

function leaveOpen<T>(generator: NativeGenerator<T>, finalise: boolean): AsyncIterable<T> {
  const iterator: AsyncIterator<T, unknown> = {
    next: () => nextOf(generator),
    return: async () => {
      if (finalise) finaliseLater(generator);
      return { done: true, value: undefined };
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}

/** One step of a generator that the loop knows to be open until it ends. */
export async function nextOf<T>(
  generator: NativeGenerator<T>,
  sent?: unknown,
): Promise<IteratorResult<T, unknown>> {
  const open = runningLoop()?._asyncGenerators;
  open?.add(generator);
  let step: IteratorResult<T, unknown> | null = null;
  try {
    step = await generator.next(sent);
    return step;
  } finally {
    if (!step || step.done) open?.delete(generator);
  }
}

/** BaseEventLoop._asyncgen_finalizer_hook: the generator was dropped; a task closes it on a later turn. */
function finaliseLater(generator: NativeGenerator<unknown>): void {
  const loop = runningLoop();
  if (!loop) return;
  loop._asyncGenerators.delete(generator);
  loop._callSoon(() => {
    loop.createTask(new ClosingCoroutine(generator));
  }, []);
}

function pythonIterable<T>(iterator: PythonAsyncIterator<T>): AsyncIterable<T> {
  const next = async (): Promise<IteratorResult<T, undefined>> => {
    try {
      const value = unhold(await awaitable(iterator.__anext__())) as T;
      return { done: false, value };
    } catch (error) {
      if (error instanceof StopAsyncIteration) return { done: true, value: undefined };
      throw error;
    }
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

/** aiter(): the asynchronous iterator of a value. */
export function aiter<T>(value: PythonAsyncIterable<T> | NativeGenerator<T>): AsyncSteps<T> {
  if (isAsyncGenerator(value)) return value as NativeGenerator<T>;
  const method = (value as { __aiter__?: unknown } | null | undefined)?.__aiter__;
  if (typeof method !== 'function') {
    throw new TypeError(`'${typeName(value)}' object is not an async iterable`);
  }
  return method.call(value) as AsyncSteps<T>;
}

/** anext(): the next value of an asynchronous iterator; StopAsyncIteration, or `fallback`, when there is none. */
export function anext<T>(
  iterator: NativeGenerator<T> | PythonAsyncIterator<T>,
  ...fallback: unknown[]
): Promise<T>;
export function anext(iterator: unknown, ...fallback: unknown[]): Promise<unknown>;
export async function anext<T>(given: unknown, ...fallback: unknown[]): Promise<T> {
  const iterator = given as NativeGenerator<T> | PythonAsyncIterator<T>;
  try {
    return await step(iterator);
  } catch (error) {
    if (error instanceof StopAsyncIteration && fallback.length > 0) return fallback[0] as T;
    throw error;
  }
}

async function step<T>(iterator: NativeGenerator<T> | PythonAsyncIterator<T>): Promise<T> {
  if (isAsyncGenerator(iterator)) return asend(iterator as NativeGenerator<T>, null);
  if (typeof (iterator as { __anext__?: unknown } | null)?.__anext__ !== 'function') {
    throw new TypeError(`'${typeName(iterator)}' object is not an async iterator`);
  }
  return (await awaitable((iterator as PythonAsyncIterator<T>).__anext__())) as T;
}

const begun = new WeakSet<object>();

/** agen.asend(): sends a value in, and gives what is yielded next; StopAsyncIteration at the end. */
export async function asend<T>(generator: NativeGenerator<T>, value: unknown): Promise<T> {
  if (!begun.has(generator)) {
    if (value !== null && value !== undefined) {
      throw new TypeError("can't send non-None value to a just-started async generator");
    }
    begun.add(generator);
  }
  return yielded(await nextOf(generator, value ?? null));
}

/** agen.athrow(): raises an error where the generator stands, and gives what it yields next. */
export async function athrow<T>(generator: NativeGenerator<T>, error: unknown): Promise<T | null> {
  try {
    const exception: unknown = typeof error === 'function' ? Reflect.construct(error, []) : error;
    return yielded(await generator.throw(exception));
  } catch (thrown) {
    if (thrown instanceof GeneratorExit && error instanceof GeneratorExit) return null;
    throw thrown;
  }
}

/** agen.aclose(). */
export async function aclose(generator: NativeGenerator<unknown>): Promise<null> {
  runningLoop()?._asyncGenerators.delete(generator);
  return closeGenerator(generator);
}

function yielded<T>(step: IteratorResult<T, unknown>): T {
  if (step.done) throw new StopAsyncIteration();
  return step.value;
}
