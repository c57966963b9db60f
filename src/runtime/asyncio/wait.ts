import { def } from '../calls/def.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { str } from '../format/str.ts';
import { typeName } from '../objects/type-name.ts';
import { HashSet } from '../values/set.ts';
import { Tuple } from '../values/tuple.ts';
import { isCoroutineLike } from './awaitable.ts';
import { type Future, isfuture } from './future.ts';
import { getRunningLoop } from './running-loop.ts';
import { seconds } from './seconds.ts';

export const FIRST_COMPLETED = 'FIRST_COMPLETED';
export const FIRST_EXCEPTION = 'FIRST_EXCEPTION';
export const ALL_COMPLETED = 'ALL_COMPLETED';
export type ReturnWhen = string;

export interface WaitOptions {
  timeout?: number | null;
  returnWhen?: ReturnWhen;
}

/** What wait() gives: the futures that are done, and the others. */
export type Waited<F> = readonly [done: HashSet<F>, pending: HashSet<F>];

/** asyncio.wait(): waits until all, the first, or the first failed of some futures are done, or time is up. */
export function wait<F extends Future<unknown>>(
  fs: Iterable<F>,
  options?: WaitOptions,
): Promise<Waited<F>>;
export function wait(fs: unknown, options?: WaitOptions): Promise<Waited<Future<unknown>>>;
export async function wait<F extends Future<unknown>>(
  given: unknown,
  options: WaitOptions = {},
): Promise<Waited<F>> {
  const fs = given as Iterable<F>;
  if (isfuture(fs) || isCoroutineLike(fs)) {
    throw new TypeError(`expect a list of futures, not ${typeName(fs)}`);
  }
  const futures = new Set<F>(fs instanceof Map ? fs.keys() : fs);
  if (futures.size === 0) throw new ValueError('Set of Tasks/Futures is empty.');
  const returnWhen = options.returnWhen ?? ALL_COMPLETED;
  if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(returnWhen)) {
    throw new ValueError(`Invalid return_when value: ${str(returnWhen)}`);
  }
  if ([...futures].some(isCoroutineLike)) {
    throw new TypeError('Passing coroutines is forbidden, use tasks explicitly.');
  }
  await untilEnough([...futures], options.timeout ?? null, returnWhen);
  const done = new HashSet<F>();
  const pending = new HashSet<F>();
  for (const future of futures) (future.done() ? done : pending).add(future);
  return Tuple.of(done, pending) as unknown as Waited<F>;
}

/** tasks._wait without its result. The futures are watched in the order given (CPython's set has none). */
async function untilEnough(
  futures: readonly Future<unknown>[],
  timeout: number | null,
  returnWhen: ReturnWhen,
): Promise<void> {
  const loop = getRunningLoop();
  const waiter = loop.createFuture<null>();
  waiter._purpose = `wait for ${futures.length}`;
  const release = (): void => {
    if (!waiter.done()) waiter.setResult(null);
  };
  const timer = timeout === null ? null : loop._callLater(seconds(timeout, '+'), release, []);
  if (timer) waiter._until = timer._when;
  let left = futures.length;
  const onCompletion = (future: Future<unknown>): void => {
    left -= 1;
    if (left > 0 && returnWhen !== FIRST_COMPLETED && !failedFirst(future, returnWhen)) return;
    timer?.cancel();
    release();
  };
  def(onCompletion, '_wait.<locals>._on_completion');
  for (const future of futures) future.addDoneCallback(onCompletion);
  try {
    await waiter;
  } finally {
    timer?.cancel();
    for (const future of futures) future.removeDoneCallback(onCompletion);
  }
}

function failedFirst(future: Future<unknown>, returnWhen: ReturnWhen): boolean {
  return returnWhen === FIRST_EXCEPTION && !future.cancelled() && future.exception() !== null;
}
