import { TypeError } from '../exceptions/builtin.ts';
import { noteHandled } from '../exceptions/handled.ts';
import { fullTypeName } from '../objects/type-name.ts';
import { typeOf } from '../objects/type-of.ts';
import { truthy } from '../compare/truthy.ts';
import { awaitable } from './awaitable.ts';
import { type Thenable, unhold } from './held.ts';
import { pythonError } from './python-error.ts';

/** An object for `async with`. */
export interface AsyncManager<T> {
  __aenter__(): Thenable<T>;
  __aexit__(type: never, error: never, traceback: never): Thenable<unknown>;
}

/**
 * One `async with` block. It is written
 *
 *     const scope = await enterAsync(manager);   // scope.value is what `as` binds
 *     try { … } catch (error) { await scope.fail(error); } finally { await scope.exit(); }
 *
 * and calls __aexit__ exactly once, whichever way the block is left.
 */
export class AsyncScope<T> {
  readonly value: T;
  readonly #manager: AsyncManager<unknown>;
  #left = false;

  constructor(manager: AsyncManager<unknown>, value: T) {
    this.#manager = manager;
    this.value = value;
  }

  /** The block raised: __aexit__ is told, and the error goes on unless that returned something true. */
  async fail(thrown: unknown): Promise<void> {
    this.#left = true;
    const error = pythonError(thrown);
    noteHandled(error);
    if (!truthy(await this.#exit(typeOf(error), error, error.__traceback__))) throw thrown;
  }

  /** The block ended, or was left by return, break or continue. */
  async exit(): Promise<void> {
    if (this.#left) return;
    this.#left = true;
    await this.#exit(null, null, null);
  }

  async #exit(...args: unknown[]): Promise<unknown> {
    return unhold(await awaitable(this.#manager.__aexit__(...(args as [never, never, never]))));
  }
}

/** Enters an asynchronous context manager; TypeError when it is none. */
export function enterAsync<T>(manager: AsyncManager<T>): Promise<AsyncScope<Awaited<T>>>;
export function enterAsync(manager: unknown): Promise<AsyncScope<unknown>>;
export async function enterAsync(given: unknown): Promise<AsyncScope<never>> {
  const manager = given as AsyncManager<never>;
  const { __aenter__, __aexit__ } = (given ?? {}) as Partial<AsyncManager<never>>;
  if (typeof __aenter__ !== 'function' || typeof __aexit__ !== 'function') {
    const missed = typeof __aexit__ === 'function' ? '__aenter__' : '__aexit__';
    const { __enter__, __exit__ } = (given ?? {}) as { __enter__?: unknown; __exit__?: unknown };
    const isSync = typeof __enter__ === 'function' && typeof __exit__ === 'function';
    throw new TypeError(
      `'${fullTypeName(manager)}' object does not support the asynchronous context manager protocol (missed ${missed} method)` +
        (isSync
          ? " but it supports the context manager protocol. Did you mean to use 'with'?"
          : ''),
    );
  }
  const value = unhold(await awaitable(manager.__aenter__()));
  return new AsyncScope(manager, value as never);
}
