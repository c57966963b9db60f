import { def } from '../calls/def.ts';
import type { BaseException } from '../exceptions/base-exception.ts';
import { splitKeywords } from './pick.ts';
import type { Awaitable, Result } from './awaitable.ts';
import { ensureFuture } from './ensure-future.ts';
import type { EventLoop } from './event-loop.ts';
import { CancelledError } from './exceptions.ts';
import { Future } from './future.ts';
import { getEventLoop, runningLoop } from './running-loop.ts';
import { registerType } from '../objects/class-info.ts';

type Results<A extends readonly unknown[], E = never> = {
  -readonly [K in keyof A]: OrNone<Result<A[K]>> | E;
};

/** In a list Python's None is there to be seen: what gives nothing gives null. */
type OrNone<T> = [T] extends [never] ? never : [T] extends [void] ? null : T;

/** asyncio.gather(): a future with the results of all, in the order of the arguments. */
export function gather<A extends readonly Awaitable<unknown>[]>(
  ...awaitables: A
): Future<Results<A>>;
export function gather<A extends readonly Awaitable<unknown>[]>(
  ...args: [...awaitables: A, options: { returnExceptions: boolean }]
): Future<Results<A, BaseException>>;
export function gather(...args: unknown[]): Future<unknown[]>;
export function gather(...args: unknown[]): Future<unknown[]> {
  const [awaitables, keywords] = splitKeywords(args);
  if (awaitables.length === 0) {
    const empty = getEventLoop().createFuture<unknown[]>();
    empty.setResult([]);
    return empty;
  }
  let loop: EventLoop | null = runningLoop();
  const futures = new Map<unknown, Future<unknown>>();
  for (const awaitable of awaitables) {
    if (futures.has(awaitable)) continue;
    const future = ensureFuture(awaitable as Awaitable<unknown>, { loop });
    loop ??= future.getLoop();
    futures.set(awaitable, future);
  }
  const children = awaitables.map((awaitable) => futures.get(awaitable) as Future<unknown>);
  const outer = new GatheringFuture(children, Boolean(keywords['returnExceptions']), loop);
  outer._watch([...futures.values()]);
  return outer;
}

/** What gather() returns (tasks._GatheringFuture): cancelling it cancels the children. */
class GatheringFuture extends Future<unknown[]> {
  override _purpose = 'gather';
  readonly #children: readonly Future<unknown>[];
  readonly #returnExceptions: boolean;
  #left = 0;
  #cancelRequested = false;

  constructor(
    children: readonly Future<unknown>[],
    returnExceptions: boolean,
    loop: EventLoop | null,
  ) {
    super({ loop });
    this.#children = children;
    this.#returnExceptions = returnExceptions;
  }

  override cancel(msg?: unknown | { msg?: unknown }): boolean {
    if (this.done()) return false;
    let cancelled = false;
    for (const child of this.#children) if (child.cancel(msg)) cancelled = true;
    if (cancelled) this.#cancelRequested = true;
    return cancelled;
  }

  /** Counts the children down; those that are done already are handled at once, after the others' callbacks. */
  _watch(futures: readonly Future<unknown>[]): void {
    this.#left = futures.length;
    const childDone = (child: Future<unknown>): void => this.#childDone(child);
    def(childDone, 'gather.<locals>._done_callback');
    const done = futures.filter((future) => future.done());
    for (const future of futures) if (!future.done()) future.addDoneCallback(childDone);
    for (const future of done) this.#childDone(future);
  }

  /** gather's _done_callback. */
  #childDone(child: Future<unknown>): void {
    this.#left -= 1;
    if (this.done()) {
      if (!child.cancelled()) child.exception();
      return;
    }
    if (!this.#returnExceptions) {
      const error = child.cancelled() ? child._makeCancelledError() : child.exception();
      if (error) {
        this.setException(error);
        return;
      }
    }
    if (this.#left > 0) return;
    const results = this.#children.map(outcome);
    // CPython asks the last of the children, because its loop over them has taken the variable.
    const last = this.#children.at(-1) ?? child;
    if (this.#cancelRequested) this.setException(last._makeCancelledError());
    else this.setResult(results);
  }
}

function outcome(child: Future<unknown>): unknown {
  if (child.cancelled()) return new CancelledError(child._cancelMessage ?? '');
  return child.exception() ?? child.result();
}

registerType(GatheringFuture, '_GatheringFuture', { module: 'asyncio.tasks' });
