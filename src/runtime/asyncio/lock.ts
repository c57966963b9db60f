import { RuntimeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { describeLock } from './describe-lock.ts';
import { CancelledError } from './exceptions.ts';
import type { Future } from './future.ts';
import { LoopBound, removeWaiter } from './loop-bound.ts';

/** asyncio.Lock (Lib/asyncio/locks.py): first come, first served. */
export class Lock extends LoopBound {
  #locked = false;
  readonly #waiters: Future<boolean>[] = [];

  locked(): boolean {
    return this.#locked;
  }

  async acquire(): Promise<true> {
    if (!this.#locked && this.#waiters.every((waiter) => waiter.cancelled())) {
      this.#locked = true;
      return true;
    }
    const waiter = this._newWaiter<boolean>('Lock.acquire');
    this.#waiters.push(waiter);
    try {
      try {
        await waiter;
      } finally {
        removeWaiter(this.#waiters, waiter);
      }
    } catch (error) {
      if (error instanceof CancelledError && !this.#locked) this.#wakeFirst();
      throw error;
    }
    this.#locked = true;
    return true;
  }

  release(): void {
    if (!this.#locked) throw new RuntimeError('Lock is not acquired.');
    this.#locked = false;
    this.#wakeFirst();
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
    return describeLock(this, this.#locked ? 'locked' : 'unlocked', this.#waiters.length);
  }

  #wakeFirst(): void {
    const first = this.#waiters[0];
    if (first && !first.done()) first.setResult(true);
  }
}

registerType(Lock, 'Lock', { module: 'asyncio.locks' });
