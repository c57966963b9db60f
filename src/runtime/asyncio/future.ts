import type { BaseException } from '../exceptions/base-exception.ts';
import { RuntimeError, StopIteration } from '../exceptions/builtin.ts';
import { type Context, copyContext } from './context.ts';
import { describeFuture } from './describe-future.ts';
import type { EventLoop } from './event-loop.ts';
import { CancelledError, InvalidStateError } from './exceptions.ts';
import type { Callback } from './handle.ts';
import { hold, type Holding } from './held.ts';
import { getEventLoop, runningDriver } from './running-loop.ts';
import { pick } from './pick.ts';
import { noteWait } from './suspension-place.ts';
import type { Task } from './task.ts';
import { forgetFailure, noteFailure } from './unretrieved.ts';
import { registerType } from '../objects/class-info.ts';

/** Who is told when a future is done: a callback, or a task that awaits it. */
export type Waiter =
  | { readonly kind: 'callback'; readonly callback: Callback; readonly context: Context }
  | Task<unknown>;

const noWaiters: readonly Waiter[] = [];

export type FutureState = 'PENDING' | 'CANCELLED' | 'FINISHED';

/** asyncio.Future (Lib/asyncio/futures.py; messages of Modules/_asynciomodule.c). Awaiting it natively registers the running task with it. */
export class Future<T> {
  _state: FutureState = 'PENDING';
  _result: T | undefined;
  _exception: BaseException | null = null;
  _cancelMessage: unknown = null;
  _cancelledError: BaseException | null = null;
  _waiters: readonly Waiter[] = noWaiters;
  _loop: EventLoop;
  /** What the trace says a task waits for here, and until when (seconds of the loop's clock). */
  _purpose = 'future';
  _until: number | null = null;
  /** _asyncio_future_blocking: stays set after an await that is not allowed, and spoils all later ones. */
  _blocking = false;
  /** Called at the end of being done, for a future to which the program keeps no reference. */
  _onSettled: (() => void) | null = null;

  constructor(options?: { loop?: EventLoop | null }) {
    this._loop = options?.loop ?? getEventLoop();
  }

  getLoop(): EventLoop {
    return this._loop;
  }

  done(): boolean {
    return this._state !== 'PENDING';
  }

  cancelled(): boolean {
    return this._state === 'CANCELLED';
  }

  /** Follows Future.cancel: false when already done. */
  cancel(msg?: unknown | { msg?: unknown }): boolean {
    forgetFailure(this as Future<unknown>);
    if (this._state !== 'PENDING') return false;
    this._state = 'CANCELLED';
    this._cancelMessage = pick(msg, 'msg') ?? null;
    this._schedule();
    return true;
  }

  /** The result; raises the exception, CancelledError, or InvalidStateError when not done. */
  result(): T {
    if (this._state === 'CANCELLED') throw this._makeCancelledError();
    if (this._state !== 'FINISHED') throw new InvalidStateError('Result is not set.');
    forgetFailure(this as Future<unknown>);
    if (this._exception) throw this._exception;
    return this._result as T;
  }

  /** The exception or null; raises CancelledError, or InvalidStateError when not done. */
  exception(): BaseException | null {
    if (this._state === 'CANCELLED') throw this._makeCancelledError();
    if (this._state !== 'FINISHED') throw new InvalidStateError('Exception is not set.');
    forgetFailure(this as Future<unknown>);
    return this._exception;
  }

  setResult(result: T): void {
    this._finish(result);
  }

  setException(exception: BaseException | (new () => BaseException)): void {
    this._fail(exception);
  }

  /** Follows Future.add_done_callback: `fn(future)` on a later turn, in `context` or a copy of the current one. */
  addDoneCallback(fn: (future: this) => unknown, options?: { context?: Context | null }): void;
  addDoneCallback(fn: unknown, options?: { context?: Context | null }): void;
  addDoneCallback(fn: unknown, options?: { context?: Context | null }): void {
    const context = options?.context ?? copyContext();
    const waiter: Waiter = { kind: 'callback', callback: fn as Callback, context };
    if (this._state === 'PENDING') this._addWaiter(waiter);
    else this._notify(waiter);
  }

  /** Removes all registrations of a callback, and says how many there were. */
  removeDoneCallback(fn: (future: this) => unknown): number {
    const before = this._waiters.length;
    this._waiters = this._waiters.filter(
      (waiter) => waiter.kind === 'task' || waiter.callback !== fn,
    );
    return before - this._waiters.length;
  }

  /** What `yield from future.__await__()` goes through: it hands the future to whoever awaits. */
  *__await__(): Generator<unknown, unknown, unknown> {
    return yield this;
  }

  /** What `await future` calls (Future.__await__), within the running task's step. */
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
    const driver = runningDriver();
    if (this._state !== 'PENDING') this._settle(resolve, reject);
    else if (driver && !this._blocking) driver._waitFor(this, resolve, reject);
    else reject(new RuntimeError("await wasn't used with future"));
  }

  __repr__(): string {
    return describeFuture(this);
  }

  _settle(resolve: (value: Holding<T>) => unknown, reject: (error: unknown) => unknown): void {
    let result: T;
    try {
      result = this.result();
    } catch (error) {
      reject(error);
      return;
    }
    resolve(hold(result));
  }

  /** Future.set_result. */
  _finish(result: T): void {
    this._checkPending();
    // A void function gives undefined: None.
    this._result = (result ?? null) as T;
    this._state = 'FINISHED';
    this._schedule();
  }

  /** Future.set_exception. */
  _fail(exception: BaseException | (new () => BaseException)): void {
    this._checkPending();
    let error = typeof exception === 'function' ? new exception() : exception;
    if (error instanceof StopIteration) error = stopIterationCannotPass(error);
    this._exception = error;
    this._state = 'FINISHED';
    this._schedule();
    noteFailure(this as Future<unknown>);
    this._onSettled?.();
  }

  /** Future._make_cancelled_error: the error that ended the task, once; then fresh ones. */
  _makeCancelledError(): BaseException {
    const saved = this._cancelledError;
    this._cancelledError = null;
    if (saved) return saved;
    return this._cancelMessage === null
      ? new CancelledError()
      : new CancelledError(this._cancelMessage);
  }

  _addWaiter(waiter: Waiter): void {
    if (this._waiters === noWaiters) this._waiters = [waiter];
    else (this._waiters as Waiter[]).push(waiter);
  }

  /** Future.__schedule_callbacks. */
  _schedule(): void {
    const waiters = this._waiters;
    this._waiters = noWaiters;
    for (const waiter of waiters) this._notify(waiter);
  }

  _traceName(): string {
    return this._purpose;
  }

  _traceNumber(): number | null {
    return null;
  }

  _notify(waiter: Waiter): void {
    if (waiter.kind === 'task') waiter._stepSoon();
    else this._loop._callSoon(waiter.callback, [this], waiter.context);
  }

  _checkPending(): void {
    if (this._state === 'PENDING') return;
    throw new InvalidStateError('invalid state');
  }
}

function stopIterationCannotPass(cause: BaseException): BaseException {
  const error = new RuntimeError(
    'StopIteration interacts badly with generators and cannot be raised into a Future',
  );
  error.__cause__ = cause;
  error.__context__ = cause;
  return error;
}

/** asyncio.isfuture(). */
export function isfuture(value: unknown): value is Future<unknown> {
  return value instanceof Future;
}

/** futures._set_result_unless_cancelled. */
export function setResultUnlessCancelled<T>(future: Future<T>, result: T): void {
  if (!future.cancelled()) future.setResult(result);
}

registerType(Future, 'Future', { module: '_asyncio' });
