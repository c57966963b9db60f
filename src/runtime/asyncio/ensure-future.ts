import { RuntimeError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { type Awaitable, awaitable, isCoroutineLike } from './awaitable.ts';
import { Coroutine } from './coroutine.ts';
import type { EventLoop } from './event-loop.ts';
import { type Future, isfuture } from './future.ts';
import { getEventLoop } from './running-loop.ts';
import type { Thenable } from './held.ts';
import type { Task } from './task.ts';

/** asyncio.ensure_future(): a future as it is, a coroutine or any other awaitable as a new task. */
export function ensureFuture<T>(
  value: Coroutine<T> | (() => Thenable<T>),
  options?: { loop?: EventLoop | null },
): Task<T>;
export function ensureFuture<T>(
  value: Awaitable<T>,
  options?: { loop?: EventLoop | null },
): Future<T>;
export function ensureFuture<T>(
  value: Awaitable<T>,
  options?: { loop?: EventLoop | null },
): Future<T> {
  const loop = options?.loop ?? null;
  if (isfuture(value)) {
    if (loop !== null && loop !== value._loop) {
      throw new ValueError(
        'The future belongs to a different loop than the one specified as the loop argument',
      );
    }
    return value as Future<T>;
  }
  const coro = isCoroutineLike(value) ? value : wrapAwaitable<T>(value);
  try {
    return (loop ?? getEventLoop()).createTask(coro as Coroutine<T>);
  } catch (error) {
    if (error instanceof RuntimeError && coro instanceof Coroutine) coro.close();
    throw error;
  }
}

/** A coroutine that awaits an object with __await__. */
export function wrapAwaitable<T>(value: unknown): Coroutine<T> {
  if (typeof (value as { __await__?: unknown } | null)?.__await__ !== 'function') {
    throw new TypeError('An asyncio.Future, a coroutine or an awaitable is required');
  }
  return new Coroutine(() => awaitable(value) as Thenable<T>, '_wrap_awaitable');
}
