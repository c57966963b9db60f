import { TimeoutError } from '../exceptions/os-error.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import type { Awaitable, Result } from './awaitable.ts';
import { Coroutine } from './coroutine.ts';
import { ensureFuture } from './ensure-future.ts';
import type { Future } from './future.ts';
import { hold, type Held } from './held.ts';
import { Queue } from './queue.ts';
import { getEventLoop } from './running-loop.ts';
import { seconds } from './seconds.ts';
import type { TimerHandle } from './timer-handle.ts';
import { registerType } from '../objects/class-info.ts';

/** asyncio.as_completed(): what is awaited, in the order in which it completes. */
export function asCompleted<A extends Awaitable<unknown>>(
  awaitables: Iterable<A>,
  options: { timeout?: number | null } = {},
): AsCompletedIterator<Result<A>> {
  if (typeof (awaitables as { then?: unknown }).then === 'function') {
    throw new TypeError(`expects an iterable of awaitables, not ${typeName(awaitables)}`);
  }
  const list = awaitables instanceof Map ? [...awaitables.keys()] : [...awaitables];
  return new AsCompletedIterator(list as Awaitable<Result<A>>[], options.timeout ?? null);
}

/**
 * tasks._AsCompletedIterator: `for` gives coroutines for the results, `for await` the futures themselves. Futures
 * are begun in the order given (CPython puts them through a set).
 */
class AsCompletedIterator<T> {
  readonly #done = new Queue<Future<T> | null>();
  readonly #todo: Set<Future<T>>;
  readonly #completed = (future: Future<T>): void => this.#handleCompletion(future);
  #left: number;
  #timer: TimerHandle | null = null;

  constructor(awaitables: Iterable<Awaitable<T>>, timeout: number | null) {
    const loop = getEventLoop();
    this.#todo = new Set(Array.from(new Set(awaitables), (each) => ensureFuture(each, { loop })));
    for (const future of this.#todo) future.addDoneCallback(this.#completed);
    this.#left = this.#todo.size;
    if (this.#left > 0 && timeout !== null) {
      this.#timer = loop._callLater(seconds(timeout, '+'), () => this.#handleTimeout(), []);
    }
  }

  *[Symbol.iterator](): Generator<Coroutine<T>, void, undefined> {
    while (this.#left > 0) {
      this.#left -= 1;
      const result = async (): Promise<T> => hold((await this.#next()).value.result()) as T;
      yield new Coroutine<T>(result, '_AsCompletedIterator._wait_for_one');
    }
  }

  [Symbol.asyncIterator](): AsyncIterator<Future<T>, undefined> {
    return {
      next: async () => {
        if (this.#left === 0) return { done: true, value: undefined };
        this.#left -= 1;
        return { done: false, value: (await this.#next()).value };
      },
    };
  }

  /** _wait_for_one, before it resolves: the future that completed next. */
  async #next(): Promise<Held<Future<T>>> {
    const next = await this.#done.get();
    if (next === null) throw new TimeoutError();
    return next as Held<Future<T>>;
  }

  #handleTimeout(): void {
    for (const future of this.#todo) {
      future.removeDoneCallback(this.#completed);
      this.#done.putNowait(null);
    }
    this.#todo.clear();
  }

  #handleCompletion(future: Future<T>): void {
    if (this.#todo.size === 0) return;
    this.#todo.delete(future);
    this.#done.putNowait(future);
    if (this.#todo.size === 0) this.#timer?.cancel();
  }
}

registerType(AsCompletedIterator, '_AsCompletedIterator', { module: 'asyncio.tasks' });
