import { call } from '../calls/call.ts';
import { truthy } from '../compare/truthy.ts';
import { BaseException } from '../exceptions/base-exception.ts';
import { asException } from '../exceptions/caught.ts';
import { registerType } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { typeOf } from '../objects/type-of.ts';
import { enter } from '../statements/with.ts';
import type { ContextManager } from '../statements/with.ts';

type Exit = (type: unknown, error: unknown, traceback: unknown) => unknown;

/** Leaves what was entered through it in reverse order (Lib/contextlib.py). */
export class ExitStack {
  #exits: Exit[] = [];

  enterContext<T>(manager: ContextManager<T>): T {
    const value = enter(manager);
    this.push(manager);
    return value;
  }

  /** Takes a manager that has been entered, or a function with the arguments of `__exit__`. */
  push<T>(manager: T): T {
    const exit = special(manager, '__exit__');
    this.#exits.push((...args) => (exit ? exit.call(manager, ...args) : call(manager, args)));
    return manager;
  }

  callback<F>(f: F, ...args: unknown[]): F {
    this.#exits.push(() => {
      call(f, args);
      return false;
    });
    return f;
  }

  popAll(): ExitStack {
    const other = new ExitStack();
    other.#exits = this.#exits;
    this.#exits = [];
    return other;
  }

  close(): null {
    this.__exit__(null, null, null);
    return null;
  }

  __enter__(): this {
    return this;
  }

  __exit__(_type: unknown, error: unknown, traceback: unknown): boolean {
    let pending: unknown = error;
    let raisedAnew = false;
    for (let exit = this.#exits.pop(); exit; exit = this.#exits.pop()) {
      try {
        const type = pending instanceof BaseException ? typeOf(pending) : null;
        if (truthy(exit(type, pending, traceback)) && pending !== null) {
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

registerType(ExitStack, 'ExitStack', { module: 'contextlib', builtin: false });
