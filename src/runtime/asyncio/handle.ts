import { type Context, copyContext, enterContext } from './context.ts';
import { describeCallback } from './describe-callback.ts';
import type { EventLoop } from './event-loop.ts';
import { isFatal } from './fatal.ts';
import { pythonError } from './python-error.ts';
import type { Task } from './task.ts';
import { call } from '../calls/call.ts';
import { registerType } from '../objects/class-info.ts';

/** What a handle calls. */
export type Callback = (...args: never[]) => unknown;

/** What stands in the ready queue: a handle, or a task whose next step is due. */
export interface Turn {
  readonly _cancelled: boolean;
  /** The task whose step it is. */
  readonly _task: Task<unknown> | null;
  /** Takes the turn, in the context that belongs to it. Only what ends the whole loop is thrown. */
  _run(): void;
}

/** events.Handle: one callback that waits for its turn. */
export class Handle implements Turn {
  _callback: Callback | null;
  _args: readonly unknown[];
  readonly _loop: EventLoop;
  readonly _context: Context;
  _cancelled = false;

  constructor(
    loop: EventLoop,
    callback: Callback,
    args: readonly unknown[],
    context: Context = copyContext(),
  ) {
    this._loop = loop;
    this._callback = callback;
    this._args = args;
    this._context = context;
  }

  get _task(): null {
    return null;
  }

  cancel(): void {
    this._cancelled = true;
    this._callback = null;
    this._args = [];
  }

  cancelled(): boolean {
    return this._cancelled;
  }

  getContext(): Context {
    return this._context;
  }

  /**
   * Calls the callback (Handle._run). SystemExit and KeyboardInterrupt come out; any other exception goes to the
   * loop's exception handler.
   */
  _run(): void {
    const callback = this._callback;
    if (!callback) return;
    enterContext(this._context);
    try {
      if (typeof callback === 'function') callback(...(this._args as never[]));
      else call(callback, this._args);
    } catch (thrown) {
      const error = pythonError(thrown);
      if (isFatal(error)) throw error;
      const message = `Exception in callback ${describeCallback(callback)}`;
      this._loop.callExceptionHandler(
        new Map<string, unknown>([
          ['message', message],
          ['exception', error],
          ['handle', this],
        ]),
      );
    }
  }

  __repr__(): string {
    const state = this._cancelled ? ' cancelled' : '';
    const what = this._callback ? ` ${describeCallback(this._callback)}` : '';
    return `<Handle${state}${what}>`;
  }
}

registerType(Handle, 'Handle', { module: 'asyncio.events' });
