import { host } from '../host.ts';
import { Context, enterContext } from './context.ts';
import type { EventLoop } from './event-loop.ts';
import type { Handle } from './handle.ts';
import { setRunningLoop, setRunningTask } from './running-loop.ts';
import { Turns } from './turns.ts';

/** How a run of the loop tells who waits for it that it is over. */
interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const outside = new Context();

/** The running of one event loop: BaseEventLoop.run_forever, one handle at each step that the host drives. */
export class LoopRun {
  readonly turns = new Turns();
  isRunning = false;
  #stopping = false;
  #polled = false;
  #fatal: { readonly error: unknown } | null = null;

  /** Runs until `stop`; rejects with what `breakOff` was given. */
  run(loop: EventLoop): Promise<void> {
    this.isRunning = true;
    this.#polled = false;
    setRunningLoop(loop);
    return new Promise((resolve, reject) => {
      host().drive(() => this.#step({ resolve, reject }));
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

  /** One handle of _run_once; false when the run is over. The host drains the microtasks in between. */
  #step(waiting: Waiting): boolean {
    setRunningTask(null);
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
    this.#runHandle(this.turns.take());
    return true;
  }

  #runHandle(handle: Handle | null): void {
    if (!handle) return;
    setRunningTask(handle._task);
    try {
      handle._run();
    } catch (error) {
      this.breakOff(error);
    }
  }

  /** BaseEventLoop._run_forever_cleanup. */
  #over(): void {
    this.turns.abandonIteration();
    this.#fatal = null;
    this.isRunning = false;
    this.#stopping = false;
    setRunningLoop(null);
    enterContext(outside);
  }
}
