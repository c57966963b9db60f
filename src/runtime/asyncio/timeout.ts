import { box } from '../values/float.ts';
import type { BaseException } from '../exceptions/base-exception.ts';
import { RuntimeError } from '../exceptions/builtin.ts';
import { ExceptionGroup } from '../exceptions/exception-group.ts';
import { TimeoutError } from '../exceptions/os-error.ts';
import { registerType } from '../objects/class-info.ts';
import { CancelledError } from './exceptions.ts';
import type { Handle } from './handle.ts';
import { pick } from './pick.ts';
import { getRunningLoop, runningTask } from './running-loop.ts';
import { readSeconds } from '../clock.ts';
import { seconds } from './seconds.ts';
import type { Task } from './task.ts';

type TimeoutState = 'created' | 'active' | 'expiring' | 'expired' | 'finished';

/** asyncio.Timeout (Lib/asyncio/timeouts.py): cancels the task at a deadline, and makes a TimeoutError of it. */
export class Timeout {
  #state: TimeoutState = 'created';
  #when: number | null;
  #handle: Handle | null = null;
  #task: Task<unknown> | null = null;
  #cancelling = 0;

  /** The deadline on the loop's clock, or null for none. */
  constructor(when: number | null) {
    this.#when = when === null ? null : seconds(when);
  }

  when(): number | null {
    return this.#when === null ? null : box(this.#when);
  }

  /** Moves the deadline of a timeout that was entered. */
  reschedule(when: number | null): void {
    if (this.#state === 'created') throw new RuntimeError('Timeout has not been entered');
    if (this.#state !== 'active') {
      throw new RuntimeError(`Cannot change state of ${this.#state} Timeout`);
    }
    this.#when = when === null ? null : seconds(when);
    this.#handle?.cancel();
    this.#handle = null;
    if (this.#when === null) return;
    const loop = getRunningLoop();
    const expire = (): void => this.#expire();
    this.#handle =
      this.#when <= readSeconds()
        ? loop._callSoon(expire, [])
        : loop._callAt(this.#when, expire, []);
  }

  expired(): boolean {
    return this.#state === 'expiring' || this.#state === 'expired';
  }

  async __aenter__(): Promise<this> {
    return this._enter();
  }

  async __aexit__(_type: unknown, error: BaseException | null, _traceback: unknown): Promise<null> {
    this._exit(error);
    return null;
  }

  /** __aenter__, which does not wait. */
  _enter(): this {
    if (this.#state !== 'created') throw new RuntimeError('Timeout has already been entered');
    const task = runningTask();
    if (!task) throw new RuntimeError('Timeout should be used inside a task');
    this.#state = 'active';
    this.#task = task;
    this.#cancelling = task.cancelling();
    this.reschedule(this.#when);
    return this;
  }

  /** __aexit__, which does not wait. */
  _exit(error: BaseException | null): void {
    this.#handle?.cancel();
    this.#handle = null;
    if (this.#state === 'active') this.#state = 'finished';
    if (this.#state !== 'expiring' || !this.#task) return;
    this.#state = 'expired';
    if (this.#task.uncancel() > this.#cancelling || error === null) return;
    if (error instanceof CancelledError) throw new TimeoutError({ cause: error });
    insertTimeoutError(error);
    if (error instanceof ExceptionGroup) {
      for (const each of error.exceptions) insertTimeoutError(each as BaseException);
    }
  }

  __repr__(): string {
    const when = this.#when === null ? 'None' : String(box(Math.round(this.#when * 1000) / 1000));
    return `<Timeout [${this.#state}]${this.#state === 'active' ? ` when=${when}` : ''}>`;
  }

  #expire(): void {
    this.#task?.cancel();
    this.#state = 'expiring';
    this.#handle = null;
  }
}

/** Timeout._insert_timeout_error. */
function insertTimeoutError(error: BaseException): void {
  let outer = error;
  for (;;) {
    const context = outer.__context__;
    if (context === null) return;
    if (context instanceof CancelledError) {
      const timeoutError = new TimeoutError({ cause: context });
      timeoutError.__context__ = context;
      outer.__context__ = timeoutError;
      return;
    }
    outer = context;
  }
}

/** asyncio.timeout(): seconds from now, or null for none. */
export function timeout(delay: number | null | { delay: number | null }): Timeout {
  const given = pick<number | null>(delay, 'delay') ?? null;
  getRunningLoop();
  return new Timeout(given === null ? null : readSeconds() + seconds(given, '+'));
}

/** asyncio.timeout_at(): a deadline on the clock of loop.time(), or null for none. */
export function timeoutAt(when: number | null | { when: number | null }): Timeout {
  return new Timeout(pick<number | null>(when, 'when') ?? null);
}

registerType(Timeout, 'Timeout', { module: 'asyncio.timeouts' });
