import { GeneratorExit, RuntimeError, StopIteration } from '../exceptions/builtin.ts';
import type { Coroutine } from './coroutine.ts';
import type { Future } from './future.ts';
import { hold, type Holding } from './held.ts';
import { type Driver, driveByHand } from './running-loop.ts';

/** How the coroutine goes on: an `await` gives what it awaited, only a `yield` what is sent. */
interface Suspension {
  readonly goOn: (sent: unknown) => void;
  readonly reject: (error: unknown) => unknown;
}

interface Step {
  readonly resolve: (yielded: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Drives one coroutine without an event loop, as `coroutine.send(None)` does (gen_send_ex2, Objects/genobject.c). */
export class HandDriver implements Driver {
  readonly #coroutine: Coroutine<unknown>;
  #suspended: Suspension | null = null;
  #step: Step | null = null;
  #outer: Driver | null = null;

  constructor(coroutine: Coroutine<unknown>) {
    this.#coroutine = coroutine;
  }

  send(value: unknown): Promise<unknown> {
    return this.#run((suspended) => suspended.goOn(value));
  }

  throw(error: unknown): Promise<unknown> {
    return this.#run((suspended) => suspended.reject(error));
  }

  async close(): Promise<null> {
    try {
      await this.throw(new GeneratorExit());
    } catch (error) {
      if (error instanceof GeneratorExit || error instanceof StopIteration) return null;
      throw error;
    }
    throw new RuntimeError('coroutine ignored GeneratorExit');
  }

  _waitFor<R>(
    future: Future<R>,
    resolve: (value: Holding<R>) => unknown,
    reject: (error: unknown) => unknown,
  ): void {
    const goOn = (): void => {
      if (future.done()) future._settle(resolve, reject);
      else reject(new RuntimeError("await wasn't used with future"));
    };
    this.#pause({ goOn, reject }, future);
  }

  _yield(resolve: (value: null) => unknown, reject: (error: unknown) => unknown): void {
    this.#pause({ goOn: () => resolve(null), reject }, null);
  }

  _offer(
    value: unknown,
    resolve: (sent: unknown) => unknown,
    reject: (error: unknown) => unknown,
  ): void {
    this.#pause({ goOn: (sent) => resolve(hold(sent)), reject }, value);
  }

  #run(goOn: (suspended: Suspension) => void): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#step = { resolve, reject };
      this.#outer = driveByHand(this);
      const suspended = this.#suspended;
      this.#suspended = null;
      if (suspended) goOn(suspended);
      else this.#start();
    });
  }

  #start(): void {
    try {
      this.#coroutine._start().then(
        (value) => this.#end(new StopIteration(...(value === null ? [] : [value]))),
        (error: unknown) => this.#end(error),
      );
    } catch (error) {
      this.#end(error);
    }
  }

  #pause(suspended: Suspension, yielded: unknown): void {
    this.#suspended = suspended;
    driveByHand(this.#outer);
    this.#step?.resolve(hold(yielded));
  }

  #end(error: unknown): void {
    this.#coroutine._state = 'finished';
    driveByHand(this.#outer);
    this.#step?.reject(error);
  }
}
