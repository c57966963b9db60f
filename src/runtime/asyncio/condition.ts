import { RuntimeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { truthy } from '../compare/truthy.ts';
import { describeLock } from './describe-lock.ts';
import { CancelledError } from './exceptions.ts';
import type { Future } from './future.ts';
import { Lock } from './lock.ts';
import { LoopBound, removeWaiter } from './loop-bound.ts';
import { pick } from './pick.ts';

/** asyncio.Condition (Lib/asyncio/locks.py): waiting for a notification under a lock. */
export class Condition extends LoopBound {
  readonly #lock: Lock;
  readonly #waiters: Future<boolean>[] = [];

  constructor(lock?: Lock | null | { lock?: Lock | null }) {
    super();
    this.#lock = pick<Lock | null>(lock, 'lock') ?? new Lock();
  }

  locked(): boolean {
    return this.#lock.locked();
  }

  acquire(): Promise<true> {
    return this.#lock.acquire();
  }

  release(): void {
    this.#lock.release();
  }

  /** Releases the lock, waits to be notified, and takes the lock again, cancelled or not. */
  async wait(): Promise<true> {
    if (!this.locked()) throw new RuntimeError('cannot wait on un-acquired lock');
    const waiter = this._newWaiter<boolean>('Condition.wait');
    this.release();
    try {
      try {
        this.#waiters.push(waiter);
        try {
          await waiter;
          return true;
        } finally {
          removeWaiter(this.#waiters, waiter);
        }
      } finally {
        await this.#acquireInAnyCase();
      }
    } catch (error) {
      this.#wake(1);
      throw error;
    }
  }

  /** Waits until `predicate()` is true, and gives what it returned. */
  async waitFor<T>(predicate: (() => T) | { predicate: () => T }): Promise<T> {
    const test = pick<() => T>(predicate, 'predicate') as () => T;
    let result = test();
    while (!truthy(result)) {
      await this.wait();
      result = test();
    }
    return result;
  }

  /** Wakes up to n of the waiting tasks; they go on when they get the lock. */
  notify(n: number | { n: number } = 1): void {
    if (!this.locked()) throw new RuntimeError('cannot notify on un-acquired lock');
    this.#wake(Number(pick<number>(n, 'n') ?? 1));
  }

  notifyAll(): void {
    this.notify(this.#waiters.length);
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
    return describeLock(this, this.locked() ? 'locked' : 'unlocked', this.#waiters.length);
  }

  /** Takes the lock again however often the task is cancelled meanwhile; then raises the last cancellation. */
  async #acquireInAnyCase(): Promise<void> {
    let cancellation: CancelledError | null = null;
    for (;;) {
      try {
        await this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancellation = error;
      }
    }
    if (cancellation) throw cancellation;
  }

  #wake(n: number): void {
    let woken = 0;
    for (const waiter of this.#waiters) {
      if (woken >= n) break;
      if (waiter.done()) continue;
      woken += 1;
      waiter.setResult(false);
    }
  }
}

registerType(Condition, 'Condition', { module: 'asyncio.locks' });
