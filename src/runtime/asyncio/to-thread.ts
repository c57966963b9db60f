import { copyContext } from './context.ts';
import type { Holding } from './held.ts';
import { getRunningLoop } from './running-loop.ts';

/** asyncio.to_thread(): the function's result; it runs in line on the loop's next turn, in a copy of the context. */
export async function toThread<A extends unknown[], R>(
  func: (...args: A) => R,
  ...args: A
): Promise<Holding<R>> {
  const context = copyContext();
  return getRunningLoop().runInExecutor(null, () => context.run(func, ...args));
}
