import type { Thenable } from './held.ts';
import { runningDriver } from './running-loop.ts';
import { noteWait } from './suspension-place.ts';

/** A bare `yield` (tasks.__sleep0): awaiting it lets the loop run everything that is ready first. */
export const yieldOnce: Thenable<null> = {
  // oxlint-disable-next-line unicorn/no-thenable -- being awaitable is what it is for
  get then() {
    noteWait();
    return giveTurn;
  },
};

function giveTurn(resolve: (value: null) => unknown, reject: (error: unknown) => unknown): void {
  const driver = runningDriver();
  if (driver) driver._yield(resolve, reject);
  else resolve(null);
}
