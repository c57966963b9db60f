import { ValueError } from '../exceptions/builtin.ts';
import { markAsync } from '../objects/async-function.ts';
import { registerType } from '../objects/class-info.ts';
import type { EventLoop } from './event-loop.ts';
import { emptyContext } from './context.ts';
import { Future, setResultUnlessCancelled } from './future.ts';
import { pick } from './pick.ts';
import { Pause } from './pause.ts';
import { getRunningLoop } from './running-loop.ts';
import { seconds } from './seconds.ts';
import type { Thenable } from './held.ts';
import type { TimerHandle } from './timer-handle.ts';

/**
 * asyncio.sleep(): seconds of virtual time; the result that was given. Zero or less gives the others one turn. What it
 * gives is only good for being awaited: an async function would cost half as much again.
 */
export function sleep(delay: number): Promise<null>;
export function sleep<T>(delay: number, result: T | { result: T }): Promise<T>;
export function sleep(delay: unknown, result?: unknown): Promise<unknown>;
export function sleep(delay: unknown, result?: unknown): Promise<unknown> {
  return begin(delay, pick(result, 'result') ?? null) as Promise<unknown>;
}

function begin(delay: unknown, outcome: unknown): Thenable<unknown> {
  const wait = seconds(delay);
  if (wait <= 0) return new Pause(outcome);
  if (Number.isNaN(wait)) throw new ValueError('Invalid delay: NaN (not a number)');
  return new Sleep(getRunningLoop(), wait, outcome);
}

/** The future that sleep() awaits, with the timer that ends it. */
class Sleep extends Future<unknown> {
  override _purpose = 'sleep';
  readonly #timer: TimerHandle;

  constructor(loop: EventLoop, wait: number, outcome: unknown) {
    super({ loop });
    this.#timer = loop._callLater(wait, setResultUnlessCancelled, [this, outcome], emptyContext);
    this._until = this.#timer._when;
  }

  /** The sleeper asks once, when it goes on: the `finally` of sleep(). */
  override result(): unknown {
    this.#timer.cancel();
    return super.result();
  }
}

markAsync(sleep);
registerType(Sleep, 'Future', { module: '_asyncio' });
