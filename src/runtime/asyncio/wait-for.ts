import { TimeoutError } from '../exceptions/os-error.ts';
import { type Awaitable, begin } from './awaitable.ts';
import { ensureFuture } from './ensure-future.ts';
import { CancelledError } from './exceptions.ts';
import type { Future } from './future.ts';
import { hold, type Holding } from './held.ts';
import { pick } from './pick.ts';
import { pythonError } from './python-error.ts';
import { getRunningLoop } from './running-loop.ts';
import { seconds } from './seconds.ts';
import { timeout as timeoutAfter } from './timeout.ts';

/** asyncio.wait_for(): the result within so many seconds, else what is awaited is cancelled: TimeoutError. */
export function waitFor<T>(
  awaitable: Awaitable<T>,
  timeout: number | null | { timeout: number | null },
): Promise<Holding<T>>;
export function waitFor(
  awaitable: unknown,
  timeout: number | null | { timeout: number | null },
): Promise<unknown>;
export async function waitFor<T>(
  given: unknown,
  timeout: number | null | { timeout: number | null },
): Promise<Holding<T>> {
  const awaitable = given as Awaitable<T>;
  const delay = pick<number | null>(timeout, 'timeout') ?? null;
  if (delay !== null && seconds(delay) <= 0) return withoutWaiting(awaitable);
  const scope = timeoutAfter(delay)._enter();
  let result: Holding<T>;
  try {
    result = (await begin(awaitable)) as Holding<T>;
  } catch (thrown) {
    const error = pythonError(thrown);
    scope._exit(error);
    throw error;
  }
  scope._exit(null);
  return result;
}

/** The case of a timeout <= 0: a coroutine does not even start. */
async function withoutWaiting<T>(awaitable: Awaitable<T>): Promise<Holding<T>> {
  const future = ensureFuture(awaitable);
  if (future.done()) return hold(future.result());
  await cancelAndWait(future);
  try {
    return hold(future.result());
  } catch (error) {
    if (error instanceof CancelledError) throw new TimeoutError({ cause: error });
    throw error;
  }
}

/** tasks._cancel_and_wait. */
async function cancelAndWait(future: Future<unknown>): Promise<void> {
  const waiter = getRunningLoop().createFuture<null>();
  const release = (): void => {
    if (!waiter.done()) waiter.setResult(null);
  };
  future.addDoneCallback(release);
  try {
    future.cancel();
    await waiter;
  } finally {
    future.removeDoneCallback(release);
  }
}
