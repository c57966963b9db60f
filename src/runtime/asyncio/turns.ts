import { readSeconds, selectorWait } from '../clock.ts';
import { Deadlock } from './deadlock.ts';
import type { Turn } from './handle.ts';
import { heapify, heapPop, heapPush } from './heap.ts';
import type { TimerHandle } from './timer-handle.ts';

/** base_events.MAXIMUM_SELECT_TIMEOUT, seconds. */
const longestSelect = 24 * 3600;
/** _MIN_SCHEDULED_TIMER_HANDLES and _MIN_CANCELLED_TIMER_HANDLES_FRACTION of base_events. */
const fewTimers = 100;
const cancelledFraction = 0.5;
/** time.get_clock_info('monotonic').resolution, seconds. */
const clockResolution = 1e-9;
/** How far the front of the ready queue may run ahead before the array is cut. */
const longestPrefix = 1024;

const sooner = (a: TimerHandle, b: TimerHandle): boolean => a._when < b._when;

/** Whose turn it is: the ready queue and the timers of one event loop, in the order of base_events._run_once. */
export class Turns {
  #ready: (Turn | undefined)[] = [];
  #front = 0;
  /** Turns of this iteration that are still to come; later ones wait for the next iteration. */
  #todo = 0;
  #timers: TimerHandle[] = [];
  #cancelledTimers = 0;

  /** Whether this iteration has run all its handles. */
  get iterationOver(): boolean {
    return this.#todo === 0;
  }

  addReady(turn: Turn): void {
    this.#ready.push(turn);
  }

  addTimer(timer: TimerHandle): void {
    heapPush(this.#timers, timer, sooner);
    timer._scheduled = true;
  }

  /** BaseEventLoop._timer_handle_cancelled. */
  timerCancelled(timer: TimerHandle): void {
    if (timer._scheduled) this.#cancelledTimers += 1;
  }

  /**
   * Begins an iteration: waits on the clock, and moves the timers that are due to the ready queue. It reads the
   * clock where _run_once does. Throws Deadlock when it would wait for ever.
   */
  poll(stopping: boolean): void {
    this.#dropCancelled();
    const waiting = this.#ready.length - this.#front;
    const first = this.#timers[0];
    if (waiting > 0 || stopping) selectorWait(0);
    else if (!first)
      throw new Deadlock('every task waits, and nothing is left that could wake one');
    else selectorWait(Math.max(0, Math.min(first._when - readSeconds(), longestSelect)));
    const end = readSeconds() + clockResolution;
    while (this.#timers[0] && this.#timers[0]._when < end) this.#ready.push(this.#popTimer());
    this.#todo = this.#ready.length - this.#front;
  }

  /** The next turn of this iteration, or null when it was cancelled. Only while the iteration is not over. */
  take(): Turn | null {
    const turn = this.#ready[this.#front];
    this.#ready[this.#front++] = undefined;
    this.#todo -= 1;
    if (this.#front === this.#ready.length || this.#front > longestPrefix) {
      this.#ready = this.#ready.slice(this.#front);
      this.#front = 0;
    }
    return turn && !turn._cancelled ? turn : null;
  }

  /** Forgets everything: the loop is closed. */
  clear(): void {
    this.#ready = [];
    this.#timers = [];
    this.#front = this.#todo = this.#cancelledTimers = 0;
  }

  /** Leaves the iteration early: an exception came out of a handle. What is ready stays ready. */
  abandonIteration(): void {
    this.#todo = 0;
  }

  #popTimer(): TimerHandle {
    const timer = heapPop(this.#timers, sooner);
    timer._scheduled = false;
    return timer;
  }

  #dropCancelled(): void {
    const count = this.#timers.length;
    if (count > fewTimers && this.#cancelledTimers / count > cancelledFraction) {
      for (const timer of this.#timers) timer._scheduled = !timer._cancelled;
      this.#timers = this.#timers.filter((timer) => !timer._cancelled);
      heapify(this.#timers, sooner);
      this.#cancelledTimers = 0;
      return;
    }
    while (this.#timers[0]?._cancelled) {
      this.#cancelledTimers -= 1;
      this.#popTimer();
    }
  }
}
