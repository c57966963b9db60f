import { host } from '../host.ts';
import { Context, enterContext } from './context.ts';
import { Deadlock } from './deadlock.ts';
import type { EventLoop } from './event-loop.ts';
import type { Turn } from './handle.ts';
import { setRunningLoop, setRunningTask } from './running-loop.ts';
import type { Task } from './task.ts';
import { Turns } from './turns.ts';

/** How a run of the loop tells who waits for it that it is over. */
interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const outside = new Context();

/**
 * The running of one event loop: BaseEventLoop.run_forever. The host drives it, one handle a step; where a host counts
 * turns itself, the next handle follows at once when a task's step is over, without a way through the host.
 */
export class LoopRun {
  readonly turns = new Turns();
  isRunning = false;
  #stopping = false;
  #polled = false;
  #fatal: { readonly error: unknown } | null = null;
  #waiting: Waiting | null = null;
  /** The task whose step the last handle began, until the step is over. */
  #stepping: Task<unknown> | null = null;
  #inHandle = false;

  /** Runs until `stop`; rejects with what `breakOff` was given. */
  run(loop: EventLoop): Promise<void> {
    this.isRunning = true;
    this.#polled = false;
    setRunningLoop(loop);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      host().drive(() => this.#step());
    });
  }

  /** The run is over at the end of this iteration. */
  stop(): void {
    this.#stopping = true;
  }

  /** The run is over before the next handle: an error ends the whole loop. */
  breakOff(error: unknown): void {
    this.#fatal = { error };
  }

  /**
   * A task waits for something, or has ended. When that was the step that the last handle began, no microtask is left
   * that belongs to it: the next handles may run now.
   */
  stepOver(task: Task<unknown>): void {
    if (this.#stepping !== task) return;
    this.#stepping = null;
    const { countTurn } = host();
    if (this.#inHandle || !countTurn) return;
    try {
      while (this.#stepping === null && countTurn() && this.#step());
    } catch (error) {
      // The host's next step meets it again, and there it comes out.
      if (!(error instanceof Deadlock)) throw error;
    }
  }

  /** One handle of _run_once; false when the run is over. The microtasks are run before the next. */
  #step(): boolean {
    setRunningTask(null);
    const waiting = this.#waiting;
    if (!waiting) return false;
    if (this.#fatal) {
      const { error } = this.#fatal;
      this.#over();
      waiting.reject(error);
      return false;
    }
    if (this.turns.iterationOver) {
      if (this.#polled && this.#stopping) {
        this.#over();
        waiting.resolve();
        return false;
      }
      this.#polled = true;
      this.turns.poll(this.#stopping);
      if (this.turns.iterationOver) return true;
    }
    this.#take(this.turns.take());
    return true;
  }

  #take(turn: Turn | null): void {
    if (!turn) return;
    const task = turn._task;
    setRunningTask(task);
    this.#stepping = task;
    this.#inHandle = true;
    try {
      turn._run();
    } catch (error) {
      this.breakOff(error);
    }
    this.#inHandle = false;
  }

  /** BaseEventLoop._run_forever_cleanup. */
  #over(): void {
    this.turns.abandonIteration();
    this.#fatal = null;
    this.#waiting = null;
    this.isRunning = false;
    this.#stopping = false;
    setRunningLoop(null);
    enterContext(outside);
  }
}
