import { awaitable } from '../asyncio/awaitable.ts';
import type { AsyncManager } from '../asyncio/async-with.ts';
import { unhold } from '../asyncio/held.ts';
import { call } from '../calls/call.ts';
import { truthy } from '../compare/truthy.ts';
import { BaseException } from '../exceptions/base-exception.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { asException } from '../exceptions/caught.ts';
import { classInfo, registerType } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { typeOf } from '../objects/type-of.ts';
import { enter } from '../statements/with.ts';
import type { ContextManager } from '../statements/with.ts';

type Exit = (type: unknown, error: unknown, traceback: unknown) => unknown;

/** Leaves what was entered through it in reverse order; takes both kinds of managers (Lib/contextlib.py). */
export class AsyncExitStack {
  #exits: Exit[] = [];

  enterContext<T>(manager: ContextManager<T>): T {
    const value = enter(manager);
    this.push(manager);
    return value;
  }

  async enterAsyncContext<T>(manager: AsyncManager<T>): Promise<T> {
    if (!special(manager, '__aenter__') || !special(manager, '__aexit__')) {
      const { module, qualname } = classInfo(typeOf(manager));
      throw new TypeError(
        `'${module}.${qualname}' object does not support the asynchronous context manager protocol`,
      );
    }
    const value = await awaitable(manager.__aenter__());
    this.pushAsyncExit(manager);
    return value as T;
  }

  /** Takes a manager that has been entered, or a function with the arguments of `__exit__`. */
  push<T>(manager: T): T {
    const exit = special(manager, '__exit__');
    this.#exits.push((...args) => (exit ? exit.call(manager, ...args) : call(manager, args)));
    return manager;
  }

  /** The same for an asynchronous manager or function. */
  pushAsyncExit<T>(manager: T): T {
    const exit = special(manager, '__aexit__');
    this.#exits.push((...args) =>
      awaitable(exit ? exit.call(manager, ...args) : call(manager, args)),
    );
    return manager;
  }

  callback<F>(f: F, ...args: unknown[]): F {
    this.#exits.push(() => {
      call(f, args);
      return false;
    });
    return f;
  }

  pushAsyncCallback<F>(f: F, ...args: unknown[]): F {
    this.#exits.push(async () => {
      await awaitable(call(f, args));
      return false;
    });
    return f;
  }

  popAll(): AsyncExitStack {
    const other = new AsyncExitStack();
    other.#exits = this.#exits;
    this.#exits = [];
    return other;
  }

  async aclose(): Promise<null> {
    await this.__aexit__(null, null, null);
    return null;
  }

  async __aenter__(): Promise<this> {
    return this;
  }

  async __aexit__(_type: unknown, error: unknown, traceback: unknown): Promise<boolean> {
    let pending: unknown = error;
    let raisedAnew = false;
    for (let exit = this.#exits.pop(); exit; exit = this.#exits.pop()) {
      try {
        const type = pending instanceof BaseException ? typeOf(pending) : null;
        if (truthy(unhold(await exit(type, pending, traceback))) && pending !== null) {
          pending = null;
          raisedAnew = false;
        }
      } catch (raised) {
        pending = asException(raised);
        if (!(pending instanceof BaseException)) throw raised;
        raisedAnew = true;
      }
    }
    if (raisedAnew) throw pending;
    return error !== null && pending === null;
  }
}

registerType(AsyncExitStack, 'AsyncExitStack', { module: 'contextlib', builtin: false });
