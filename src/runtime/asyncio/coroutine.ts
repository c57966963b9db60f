import { RuntimeError, TypeError } from '../exceptions/builtin.ts';
import { address } from '../objects/id.ts';
import { HandDriver } from './hand-driver.ts';
import { originOf } from './origin.ts';
import { runningTask } from './running-loop.ts';
import { noteWait } from './suspension-place.ts';
import { forget, remember } from './unstarted.ts';
import type { Holding, Thenable } from './held.ts';
import { registerType } from '../objects/class-info.ts';

/** Where a coroutine stands: inspect.getcoroutinestate, with awaited and closed told apart. */
export type CoroutineState = 'created' | 'running' | 'finished';

/** What is known of the coroutine function: its name, itself, or only the thunk that calls it. */
export type CoroutineOrigin =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'function'; readonly f: object }
  | { readonly kind: 'thunk' };

/**
 * A coroutine object: an async function with its arguments, not yet started. Awaiting it starts it on the spot;
 * that can be done once.
 */
export class Coroutine<T> {
  readonly #body: () => Thenable<T>;
  readonly _origin: CoroutineOrigin;
  #driver: HandDriver | null = null;
  _state: CoroutineState = 'created';

  constructor(body: () => Thenable<T>, origin: string | CoroutineOrigin) {
    this.#body = body;
    this._origin = typeof origin === 'string' ? { kind: 'name', name: origin } : origin;
  }

  get __name__(): string {
    const name = this.__qualname__;
    return name.slice(name.lastIndexOf('.') + 1);
  }

  get __qualname__(): string {
    return originOf(this._origin, this.#body).qualname;
  }

  /** Where CPython says that it is defined, as `main.py:3`; null when that is not known. */
  _definedAt(): string | null {
    return originOf(this._origin, this.#body).place;
  }

  /** Starts the body. RuntimeError when it was started or closed before. */
  _start(): Thenable<T> {
    if (this._state !== 'created') {
      throw new RuntimeError('cannot reuse already awaited coroutine');
    }
    forget(this);
    this._state = 'running';
    return this.#body();
  }

  /** What `await coroutine` calls. */
  // oxlint-disable-next-line unicorn/no-thenable -- being awaitable is what it is for
  get then(): (
    resolve: (value: Holding<T>) => unknown,
    reject?: (error: unknown) => unknown,
  ) => void {
    noteWait();
    return this.#await;
  }

  #await(
    resolve: (value: Holding<T>) => unknown,
    reject: (error: unknown) => unknown = () => undefined,
  ): void {
    const task = runningTask();
    if (task) task._nested += 1;
    const leave = (): void => {
      this._state = 'finished';
      if (task) task._nested -= 1;
    };
    try {
      this._start().then(
        (value) => {
          leave();
          return resolve(value as Holding<T>);
        },
        (error: unknown) => {
          leave();
          return reject(error);
        },
      );
    } catch (error) {
      if (task) task._nested -= 1;
      reject(error);
    }
  }

  /**
   * coroutine.send(): runs it up to where it waits, and gives the future that it waits for (null for a bare turn).
   * StopIteration with its result at the end. Asynchronous here.
   */
  async send(value: unknown): Promise<unknown> {
    if (this._state === 'created' && value !== null && value !== undefined) {
      throw new TypeError("can't send non-None value to a just-started coroutine");
    }
    return this.#byHand().send(value);
  }

  /** coroutine.throw(): raises an error where it waits. Asynchronous here. */
  async throw(error: unknown): Promise<unknown> {
    if (this._state === 'created') this.close();
    else if (this._state === 'running') return this.#byHand().throw(error);
    else throw new RuntimeError('cannot reuse already awaited coroutine');
    throw error;
  }

  /** An error arrives before the first step, which so never comes: what runs instead, or null. */
  _throwEarly(_error: unknown): Thenable<T> | null {
    this.close();
    return null;
  }

  /** coroutine.close(): one that has not started never will; one that waits gets GeneratorExit there. */
  close(): null | Promise<null> {
    if (this._state === 'running') return this.#byHand().close();
    forget(this);
    this._state = 'finished';
    return null;
  }

  #byHand(): HandDriver {
    return (this.#driver ??= new HandDriver(this as Coroutine<unknown>));
  }

  /** What `yield from coroutine.__await__()` goes through: it hands the coroutine to whoever awaits. */
  *__await__(): Generator<unknown, unknown, unknown> {
    return yield this;
  }

  __repr__(): string {
    return `<coroutine object ${this.__qualname__} at ${address(this)}>`;
  }
}

/** A coroutine object for `f(...args)`: the arguments are evaluated now, the body runs when it is awaited. */
export function coroutine<A extends unknown[], T>(
  f: (...args: A) => Thenable<T>,
  ...args: A
): Coroutine<T> {
  return coroutineOf(f, () => f(...args));
}

/** A coroutine object that has the name of a function and runs a body. */
export function coroutineOf<T>(f: object, body: () => Thenable<T>): Coroutine<T> {
  const made = new Coroutine<T>(body, { kind: 'function', f });
  remember(made);
  return made;
}

registerType(Coroutine, 'coroutine');
