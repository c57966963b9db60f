import { GeneratorExit, RuntimeError } from '../exceptions/builtin.ts';
import { functionInfo } from '../objects/function-info.ts';
import { address } from '../objects/id.ts';
import { forget, remember } from './unstarted.ts';
import type { Holding, Thenable } from './held.ts';
import { registerType } from '../objects/class-info.ts';

/** Where a coroutine stands: inspect.getcoroutinestate, with awaited and closed told apart. */
export type CoroutineState = 'created' | 'running' | 'finished';

/**
 * A coroutine object: an async function with its arguments, not yet started. Awaiting it starts it on the spot;
 * that can be done once.
 */
export class Coroutine<T> {
  readonly __name__: string;
  readonly __qualname__: string;
  readonly #body: () => Thenable<T>;
  _state: CoroutineState = 'created';

  constructor(body: () => Thenable<T>, name: string, qualname: string = name) {
    this.#body = body;
    this.__name__ = name;
    this.__qualname__ = qualname;
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
  then(
    resolve: (value: Holding<T>) => unknown,
    reject: (error: unknown) => unknown = () => undefined,
  ): void {
    try {
      this._start().then(
        (value) => {
          this._state = 'finished';
          resolve(value as Holding<T>);
        },
        (error: unknown) => {
          this._state = 'finished';
          reject(error);
        },
      );
    } catch (error) {
      reject(error);
    }
  }

  /** coroutine.close(): one that has not started never will. */
  close(): null {
    if (this._state === 'running') throw new RuntimeError('coroutine ignored GeneratorExit');
    forget(this);
    this._state = 'finished';
    return null;
  }

  /** coroutine.throw(): ends one that has not started with the error. */
  throw(error: unknown): never {
    if (this._state === 'finished') {
      throw new RuntimeError('cannot reuse already awaited coroutine');
    }
    this.close();
    throw error ?? new GeneratorExit();
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
  const info = functionInfo(f);
  const name = info?.name ?? f.name.replace(/^bound /, '');
  const made = new Coroutine<T>(() => f(...args), name, info?.qualname ?? name);
  remember(made);
  return made;
}

registerType(Coroutine, 'coroutine');
