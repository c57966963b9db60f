import { registerType } from '../objects/class-info.ts';
import { describeLock } from './describe-lock.ts';
import type { Future } from './future.ts';
import { LoopBound, removeWaiter } from './loop-bound.ts';

/** asyncio.Event (Lib/asyncio/locks.py): a flag to wait for. */
export class Event extends LoopBound {
  #value = false;
  readonly #waiters: Future<true>[] = [];

  isSet(): boolean {
    return this.#value;
  }

  set(): void {
    if (this.#value) return;
    this.#value = true;
    for (const waiter of this.#waiters) if (!waiter.done()) waiter.setResult(true);
  }

  clear(): void {
    this.#value = false;
  }

  /** Waits until the flag is set; at once if it is. */
  async wait(): Promise<true> {
    if (this.#value) return true;
    const waiter = this._newWaiter<true>('Event.wait');
    this.#waiters.push(waiter);
    try {
      await waiter;
      return true;
    } finally {
      removeWaiter(this.#waiters, waiter);
    }
  }

  __repr__(): string {
    return describeLock(this, this.#value ? 'set' : 'unset', this.#waiters.length);
  }
}

registerType(Event, 'Event', { module: 'asyncio.locks' });
