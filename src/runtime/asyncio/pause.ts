import { hold } from './held.ts';
import { runningDriver } from './running-loop.ts';
import { noteWait } from './suspension-place.ts';

/** A bare `yield` (tasks.__sleep0): awaiting it lets the loop run everything that is ready first. */
export class Pause {
  readonly #outcome: unknown;

  /** What awaiting it gives. */
  constructor(outcome: unknown = null) {
    this.#outcome = outcome;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- being awaitable is what it is for
  get then(): Pause['_await'] {
    noteWait();
    return this._await;
  }

  _await(resolve: (value: unknown) => unknown, reject: (error: unknown) => unknown): void {
    const driver = runningDriver();
    const goOn = (): unknown => resolve(hold(this.#outcome));
    if (driver) driver._yield(goOn, reject);
    else goOn();
  }
}
