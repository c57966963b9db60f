import { BaseException } from '../exceptions/base-exception.ts';
import { RuntimeError, TypeError } from '../exceptions/builtin.ts';
import { asException } from '../exceptions/caught.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import { typeName } from '../objects/type-name.ts';
import { isCoroutineLike, toCoroutine } from './awaitable.ts';
import { type Context, copyContext, enterContext } from './context.ts';
import type { Coroutine } from './coroutine.ts';
import { describeTask } from './describe-task.ts';
import type { EventLoop } from './event-loop.ts';
import { CancelledError } from './exceptions.ts';
import { isFatal } from './fatal.ts';
import { Future } from './future.ts';
import { type Holding, unhold, type Thenable } from './held.ts';
import { pick } from './pick.ts';
import { type Driver, runningTask, setRunningTask } from './running-loop.ts';
import { nextTaskName, nextTaskNumber, registerTask, unregisterTask } from './task-registry.ts';
import { traceCreated, traceEnd, traceStep, traceWait } from './trace.ts';
import { forgetFailure } from './unretrieved.ts';
import { registerType } from '../objects/class-info.ts';

export interface TaskOptions {
  name?: unknown;
  context?: Context | null;
  eagerStart?: boolean | null;
}

/** How a suspended coroutine goes on. */
interface Suspension {
  readonly resolve: (value: never) => unknown;
  readonly reject: (error: unknown) => unknown;
}

/** asyncio.Task (Lib/asyncio/tasks.py): a coroutine that the loop runs, step by step. */
export class Task<T> extends Future<T> implements Driver {
  readonly _number = nextTaskNumber();
  _coro: Coroutine<T>;
  _context: Context;
  _waitingFor: Future<unknown> | null = null;
  #name: string;
  #cancelRequests = 0;
  #mustCancel = false;
  #suspended: Suspension | null = null;
  #paused: (() => void) | null = null;

  constructor(
    coro: Coroutine<T> | (() => Thenable<T>),
    options: TaskOptions & { loop?: EventLoop | null } = {},
  ) {
    super(options);
    if (!isCoroutineLike(coro)) {
      throw new TypeError(`a coroutine was expected, got ${repr(coro)}`);
    }
    this._coro = toCoroutine(coro);
    this.#name = (options.name ?? null) === null ? nextTaskName() : str(options.name);
    this._context = options.context ?? copyContext();
    traceCreated(this as Task<unknown>, runningTask());
    registerTask(this);
    if (!options.eagerStart) this.#stepSoon(() => this.#start());
  }

  getName(): string {
    return this.#name;
  }

  setName(value: unknown): void {
    this.#name = str(value);
  }

  getCoro(): Coroutine<T> {
    return this._coro;
  }

  getContext(): Context {
    return this._context;
  }

  override setResult(): never {
    throw new RuntimeError('Task does not support set_result operation');
  }

  override setException(): never {
    throw new RuntimeError('Task does not support set_exception operation');
  }

  /** Follows Task.cancel: asks what the task waits for to be cancelled, else remembers it for the next step. */
  override cancel(msg?: unknown | { msg?: unknown }): boolean {
    forgetFailure(this as Future<unknown>);
    if (this.done()) return false;
    this.#cancelRequests += 1;
    const message = pick(msg, 'msg') ?? null;
    if (this._waitingFor?.cancel(message)) return true;
    this.#mustCancel = true;
    this._cancelMessage = message;
    return true;
  }

  /** How many cancellations were asked for and not taken back. */
  cancelling(): number {
    return this.#cancelRequests;
  }

  /** Takes one request back; how many are left. */
  uncancel(): number {
    if (this.#cancelRequests > 0) {
      this.#cancelRequests -= 1;
      if (this.#cancelRequests === 0) this.#mustCancel = false;
    }
    return this.#cancelRequests;
  }

  override __repr__(): string {
    return describeTask(this);
  }

  /** The coroutine awaits a future that is not done (the end of __step_run_and_handle_result). */
  _waitFor<R>(
    future: Future<R>,
    resolve: (value: Holding<R>) => unknown,
    reject: (error: unknown) => unknown,
  ): void {
    this.#suspended = { resolve, reject };
    this.#paused?.();
    const wrong = this.#cannotAwait(future);
    if (wrong) {
      future._blocking = true;
      this.#stepSoon(() => this.#resume(new RuntimeError(wrong), null));
      return;
    }
    future._waiters.push({ kind: 'task', task: this as Task<unknown> });
    this._waitingFor = future;
    traceWait(this as Task<unknown>, future);
    if (this.#mustCancel && future.cancel(this._cancelMessage)) this.#mustCancel = false;
  }

  /** The coroutine gives the others a turn: a bare `yield` in CPython. */
  _yield(resolve: (value: null) => unknown, reject: (error: unknown) => unknown): void {
    this.#suspended = { resolve, reject };
    this.#paused?.();
    this.#stepSoon(() => this.#resume(null, null));
  }

  /** The future that the task waits for is done: Task.__wakeup on a later turn. */
  _wakeSoon(future: Future<unknown>): void {
    this.#stepSoon(() => {
      future._settle(
        (value) => this.#resume(null, value),
        (error) => this.#resume(error, null),
      );
    });
  }

  override _traceName(): string {
    return this.#name;
  }

  override _traceNumber(): number {
    return this._number;
  }

  #stepSoon(step: () => void): void {
    this._loop._callSoon(step, [], this._context, this as Task<unknown>);
  }

  #cannotAwait(future: Future<unknown>): string | null {
    if (future._loop !== this._loop) {
      return `Task ${repr(this)} got Future ${repr(future)} attached to a different loop`;
    }
    if (future === (this as Future<unknown>)) return `Task cannot await on itself: ${repr(this)}`;
    return null;
  }

  /** The first step. A task that was cancelled before it never runs. */
  #start(): void {
    traceStep(this._number);
    if (!this.#mustCancel) {
      this.#run();
      return;
    }
    this.#mustCancel = false;
    const error = this._makeCancelledError();
    const instead = this._coro._throwEarly(error);
    if (instead) this.#follow(instead);
    else this.#end(error);
  }

  #run(): void {
    try {
      this.#follow(this._coro._start());
    } catch (error) {
      this.#end(error);
    }
  }

  #follow(running: Thenable<T>): void {
    running.then(
      (value) => this.#return(unhold(value)),
      (error: unknown) => this.#end(error),
    );
  }

  /** Any later step: __step(exc). A pending cancellation wins over what the task waited for. */
  #resume(error: unknown, value: unknown): void {
    traceStep(this._number);
    const suspended = this.#suspended;
    if (!suspended) return;
    this.#suspended = null;
    this._waitingFor = null;
    if (this.#mustCancel) {
      this.#mustCancel = false;
      if (!(error instanceof CancelledError)) error = this._makeCancelledError();
    }
    if (error === null) suspended.resolve(value as never);
    else suspended.reject(error);
  }

  /** The coroutine returned: StopIteration in __step_run_and_handle_result. */
  #return(value: T): void {
    this.#paused?.();
    this._coro._state = 'finished';
    unregisterTask(this as Task<unknown>);
    if (this.#mustCancel) {
      this.#mustCancel = false;
      super.cancel(this._cancelMessage);
      traceEnd(this._number, 'cancelled', null);
    } else {
      this._finish(value);
      traceEnd(this._number, 'finished', null);
    }
  }

  /** The coroutine raised. */
  #end(thrown: unknown): void {
    this.#paused?.();
    const error = asException(thrown);
    this._coro._state = 'finished';
    unregisterTask(this as Task<unknown>);
    if (error instanceof CancelledError) {
      this._cancelledError = error;
      super.cancel();
      traceEnd(this._number, 'cancelled', null);
      return;
    }
    if (error instanceof BaseException) {
      this._fail(error);
      traceEnd(this._number, 'failed', typeName(error));
    }
    if (isFatal(error)) this._loop._run.breakOff(error);
  }

  /** The first step of a task with an eager start: settles when the coroutine waits for something, or ends. */
  _startEagerly(): Promise<void> {
    setRunningTask(this as Task<unknown>);
    enterContext(this._context);
    traceStep(this._number);
    return new Promise((resolve) => {
      this.#paused = resolve;
      this.#run();
    });
  }
}

registerType(Task, 'Task', { module: '_asyncio' });
