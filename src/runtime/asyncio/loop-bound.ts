import { RuntimeError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import type { EventLoop } from './event-loop.ts';
import type { Future } from './future.ts';
import { runningLoop } from './running-loop.ts';

/** mixins._LoopBoundMixin: belongs to the loop in which it first had to wait. */
export abstract class LoopBound {
  _loop: EventLoop | null = null;

  /** A future to wait for, in the loop that the object belongs to. */
  _newWaiter<T>(purpose: string): Future<T> {
    const loop = runningLoop();
    this._loop ??= loop;
    if (!loop || loop !== this._loop) {
      throw new RuntimeError(`${repr(this)} is bound to a different event loop`);
    }
    const waiter = loop.createFuture<T>();
    waiter._purpose = purpose;
    return waiter;
  }
}

/** deque.remove() for a waiter that may be gone already. */
export function removeWaiter<T>(waiters: Future<T>[], waiter: Future<T>): void {
  const index = waiters.indexOf(waiter);
  if (index >= 0) waiters.splice(index, 1);
}
