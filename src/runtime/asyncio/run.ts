import { RuntimeError } from '../exceptions/builtin.ts';
import type { Awaitable } from './awaitable.ts';
import { Runner, type RunnerOptions } from './runner.ts';
import { runningLoop } from './running-loop.ts';

/** asyncio.run(): runs a coroutine in a loop of its own, to its end; then cancels what it left behind. */
export async function run<T>(main: Awaitable<T>, options: RunnerOptions = {}): Promise<T> {
  if (runningLoop()) {
    throw new RuntimeError('asyncio.run() cannot be called from a running event loop');
  }
  const runner = new Runner(options);
  try {
    return await runner.run(main);
  } finally {
    await runner.close();
  }
}
