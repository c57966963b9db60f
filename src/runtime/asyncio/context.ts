import { KeyError, RuntimeError, TypeError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { ContextVar } from './context-var.ts';
import { registerType } from '../objects/class-info.ts';

/** contextvars.Context: an immutable map behind a mutable reference, so that a copy costs nothing. */
export class Context {
  _values: ReadonlyMap<ContextVar<unknown>, unknown>;
  _entered: Context | null = null;
  _isEntered = false;

  constructor(values: ReadonlyMap<ContextVar<unknown>, unknown> = new Map()) {
    this._values = values;
  }

  /** Calls a function in this context (context_run, Python/context.c). RuntimeError when already entered. */
  run<A extends unknown[], R>(callable: (...args: A) => R, ...args: A): R {
    if (this._isEntered || current === this) {
      throw new RuntimeError(`cannot enter context: ${repr(this)} is already entered`);
    }
    const outer = current;
    this._isEntered = true;
    enterContext(this);
    try {
      return callable(...args);
    } finally {
      current = outer;
      this._isEntered = false;
    }
  }

  copy(): Context {
    return new Context(this._values);
  }

  get<T>(variable: ContextVar<T>): T | null;
  get<T, D>(variable: ContextVar<T>, fallback: D): T | D;
  get(variable: ContextVar<unknown>, fallback: unknown = null): unknown {
    return this._values.has(variable) ? this._values.get(variable) : fallback;
  }

  keys(): ContextVar<unknown>[] {
    return [...this._values.keys()];
  }

  values(): unknown[] {
    return [...this._values.values()];
  }

  items(): [ContextVar<unknown>, unknown][] {
    return [...this._values];
  }

  __len__(): number {
    return this._values.size;
  }

  __contains__(variable: unknown): boolean {
    if (!(variable instanceof ContextVar)) {
      throw new TypeError(`a ContextVar key was expected, got ${repr(variable)}`);
    }
    return this._values.has(variable);
  }

  __getitem__<T>(variable: ContextVar<T>): T {
    if (!this.__contains__(variable)) throw new KeyError(variable);
    return this._values.get(variable) as T;
  }

  [Symbol.iterator](): IterableIterator<ContextVar<unknown>> {
    return this._values.keys();
  }
}

/** Where callbacks run that no program can see into. */
export const emptyContext = new Context();

let current = new Context();

/** The context that code runs in now. */
export function currentContext(): Context {
  return current;
}

/** Makes a context the current one: what the event loop does before each handle. */
export function enterContext(context: Context): void {
  current = context;
}

/** contextvars.copy_context(). */
export function copyContext(): Context {
  return current.copy();
}

registerType(Context, 'Context', { module: '_contextvars' });
