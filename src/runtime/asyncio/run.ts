import { RuntimeError } from '../exceptions/builtin.ts';
import type { Awaitable } from './awaitable.ts';
import { Runner, type RunnerOptions } from './runner.ts';
import { runningLoop } from './running-loop.ts';

/** asyncio.run(): runs a coroutine in a loop of its own, to its end; then cancels what it left behind. */
export function run<T>(main: Awaitable<T>, options?: RunnerOptions): Promise<T>;
export function run(main: unknown, options?: RunnerOptions): Promise<unknown>;
export async function run(main: unknown, options: RunnerOptions = {}): Promise<unknown> {
  if (runningLoop()) {
    throw new RuntimeError('asyncio.run() cannot be called from a running event loop');
  }
  const runner = new Runner(options);
  try {
    return await runner.run(main as Awaitable<unknown>);
  } finally {
    await runner.close();
  }
}
