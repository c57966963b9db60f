import { ValueError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { describeLock } from './describe-lock.ts';
import { CancelledError } from './exceptions.ts';
import type { Future } from './future.ts';
import { LoopBound, removeWaiter } from './loop-bound.ts';
import { pick } from './pick.ts';

/** asyncio.Semaphore (Lib/asyncio/locks.py): lets so many in at a time, first come, first served. */
export class Semaphore extends LoopBound {
  _value: number;
  readonly #waiters: Future<true>[] = [];

  constructor(value: number | { value: number } = 1) {
    super();
    const given = Number(pick<number>(value, 'value') ?? 1);
    if (given < 0) throw new ValueError('Semaphore initial value must be >= 0');
    this._value = given;
  }

  locked(): boolean {
    return this._value === 0 || this.#waiters.some((waiter) => !waiter.cancelled());
  }

  async acquire(): Promise<true> {
    if (!this.locked()) {
      this._value -= 1;
      return true;
    }
    const waiter = this._newWaiter<true>('Semaphore.acquire');
    this.#waiters.push(waiter);
    try {
      try {
        await waiter;
      } finally {
        removeWaiter(this.#waiters, waiter);
      }
    } catch (error) {
      const granted = waiter.done() && !waiter.cancelled();
      if (error instanceof CancelledError && granted) this._value += 1;
      throw error;
    } finally {
      while (this._value > 0 && this.#wakeNext());
    }
    return true;
  }

  release(): void {
    this._value += 1;
    this.#wakeNext();
  }

  async __aenter__(): Promise<null> {
    await this.acquire();
    return null;
  }

  async __aexit__(): Promise<null> {
    this.release();
    return null;
  }

  __repr__(): string {
    const state = this.locked() ? 'locked' : `unlocked, value:${this._value}`;
    return describeLock(this, state, this.#waiters.length);
  }

  #wakeNext(): boolean {
    const next = this.#waiters.find((waiter) => !waiter.done());
    if (!next) return false;
    this._value -= 1;
    next.setResult(true);
    return true;
  }
}

registerType(Semaphore, 'Semaphore', { module: 'asyncio.locks' });
