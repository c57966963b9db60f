import { ValueError } from '../exceptions/builtin.ts';
import { setResultUnlessCancelled } from './future.ts';
import { pick } from './pick.ts';
import { getRunningLoop, runningDriver } from './running-loop.ts';
import { seconds } from './seconds.ts';

/** asyncio.sleep(): seconds of virtual time; the result that was given. Zero or less gives the others one turn. */
export async function sleep(delay: number): Promise<null>;
export async function sleep<T>(delay: number, result: T | { result: T }): Promise<T>;
export async function sleep(delay: unknown, result?: unknown): Promise<unknown>;
export async function sleep(delay: unknown, result?: unknown): Promise<unknown> {
  const wait = seconds(delay);
  const outcome = pick(result, 'result') ?? null;
  if (wait <= 0) {
    await yieldOnce;
    return outcome;
  }
  if (Number.isNaN(wait)) throw new ValueError('Invalid delay: NaN (not a number)');
  const loop = getRunningLoop();
  const future = loop.createFuture<unknown>();
  const timer = loop._callLater(wait, setResultUnlessCancelled, [future, outcome]);
  future._purpose = 'sleep';
  future._until = timer._when;
  try {
    return await future;
  } finally {
    timer.cancel();
  }
}

/** A bare `yield` (tasks.__sleep0): awaiting it lets the loop run everything that is ready first. */
export const yieldOnce = {
  // oxlint-disable-next-line unicorn/no-thenable -- being awaitable is what it is for
  then(resolve: (value: null) => unknown, reject: (error: unknown) => unknown): void {
    const driver = runningDriver();
    if (driver) driver._yield(resolve, reject);
    else resolve(null);
  },
};
