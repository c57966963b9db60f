import { BaseException } from '../exceptions/base-exception.ts';
import { RuntimeError, StopIteration, TypeError } from '../exceptions/builtin.ts';
import { asException } from '../exceptions/caught.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import { isAsyncFunction } from '../objects/async-function.ts';
import { typeName } from '../objects/type-name.ts';
import { isCoroutineLike, toCoroutine } from './awaitable.ts';
import { type Context, copyContext, enterContext } from './context.ts';
import type { Coroutine } from './coroutine.ts';
import { describeTask } from './describe-task.ts';
import type { EventLoop } from './event-loop.ts';
import { CancelledError } from './exceptions.ts';
import { isFatal } from './fatal.ts';
import { Future } from './future.ts';
import type { Turn } from './handle.ts';
import { hold, type Holding, unhold, type Thenable } from './held.ts';
import { pick } from './pick.ts';
import { type Driver, runningTask, setRunningTask } from './running-loop.ts';
import type { StackPlace, StepKind } from './suspension-place.ts';
import { nextNameNumber, nextTaskNumber, registerTask, unregisterTask } from './task-registry.ts';
import { traceCreated, traceEnd, traceStep, traceWait } from './trace.ts';
import { forgetFailure } from './unretrieved.ts';
import { registerType } from '../objects/class-info.ts';

export interface TaskOptions {
  name?: unknown;
  context?: Context | null;
  eagerStart?: boolean | null;
}

/** asyncio.Task (Lib/asyncio/tasks.py): a coroutine that the loop runs, step by step. */
export class Task<T> extends Future<T> implements Driver, Turn {
  readonly _number = nextTaskNumber();
  _coro: Coroutine<T>;
  _context: Context;
  _waitingFor: Future<unknown> | null = null;
  /** Where its coroutine waits; while it awaits coroutine objects (`_nested`) that does not change. */
  _place: StackPlace | null = null;
  _nested = 0;
  #resumed = false;
  /** Its name, or the number of `Task-1`. */
  #name: string | number;
  #cancelRequests = 0;
  #mustCancel = false;
  /** How the suspended coroutine goes on. */
  #resolve: ((value: never) => unknown) | null = null;
  #reject: ((error: unknown) => unknown) | null = null;
  /** What the next step raises where the coroutine waits. */
  #failure: RuntimeError | null = null;
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
    this.#name = (options.name ?? null) === null ? nextNameNumber() : str(options.name);
    this._context = options.context ?? copyContext();
    traceCreated(this as Task<unknown>, runningTask());
    registerTask(this);
    if (!options.eagerStart) this._stepSoon();
  }

  get kind(): 'task' {
    return 'task';
  }

  get _cancelled(): false {
    return false;
  }

  get _task(): Task<unknown> {
    return this as Task<unknown>;
  }

  getName(): string {
    return typeof this.#name === 'number' ? `Task-${this.#name}` : this.#name;
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
    this.#suspend(resolve, reject);
    const wrong = this.#cannotAwait(future);
    if (wrong) {
      future._blocking = true;
      this.#failure = new RuntimeError(wrong);
      this._stepSoon();
    } else {
      future._addWaiter(this as Task<unknown>);
      this._waitingFor = future;
      traceWait(this as Task<unknown>, future);
      if (this.#mustCancel && future.cancel(this._cancelMessage)) this.#mustCancel = false;
    }
    this.#stepOver();
  }

  /** The coroutine gives the others a turn: a bare `yield` in CPython. */
  _yield(resolve: (value: null) => unknown, reject: (error: unknown) => unknown): void {
    this.#suspend(resolve, reject);
    this._stepSoon();
    this.#stepOver();
  }

  /** The next step, on a later turn. */
  _stepSoon(): void {
    this._loop._checkClosed();
    this._loop._run.turns.addReady(this as Task<unknown>);
  }

  /** Task.__step, and Task.__wakeup when it waited for a future. */
  _run(): void {
    enterContext(this._context);
    traceStep(this._number);
    if (this.#resolve) this.#resume();
    else this.#start();
  }

  override _traceName(): string {
    return this.getName();
  }

  override _traceNumber(): number {
    return this._number;
  }

  /** What the JavaScript stack of the running step ends with. */
  _stepKind(): StepKind {
    if (this.#resumed) return 'later';
    const origin = this._coro._origin;
    const called =
      origin.kind === 'thunk' || (origin.kind === 'function' && !isAsyncFunction(origin.f));
    return called ? 'first-in-thunk' : 'first';
  }

  #stepOver(): void {
    this._loop._run.stepOver(this as Task<unknown>);
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

  #suspend(resolve: (value: never) => unknown, reject: (error: unknown) => unknown): void {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#paused?.();
  }

  /** Any later step: __step(exc). A pending cancellation wins over what the task waited for. */
  #resume(): void {
    this.#resumed = true;
    const [resolve, reject, awaited] = [this.#resolve, this.#reject, this._waitingFor];
    let error: unknown = this.#failure;
    let value: unknown = null;
    this.#resolve = this.#reject = this._waitingFor = this.#failure = null;
    try {
      if (awaited) value = hold(awaited.result());
    } catch (thrown) {
      error = thrown;
    }
    if (this.#mustCancel) {
      this.#mustCancel = false;
      if (!(error instanceof CancelledError)) error = this._makeCancelledError();
    }
    if (error === null) resolve?.(value as never);
    else reject?.(error);
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
    this.#stepOver();
  }

  /** The coroutine raised. */
  #end(thrown: unknown): void {
    this.#paused?.();
    const error = outOfCoroutine(asException(thrown));
    this._coro._state = 'finished';
    unregisterTask(this as Task<unknown>);
    if (error instanceof CancelledError) {
      this._cancelledError = error;
      super.cancel();
      traceEnd(this._number, 'cancelled', null);
    } else if (error instanceof BaseException) {
      this._fail(error);
      traceEnd(this._number, 'failed', typeName(error));
    }
    if (isFatal(error)) this._loop._run.breakOff(error);
    this.#stepOver();
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

/** A coroutine cannot raise StopIteration: gen_send_ex2 makes a RuntimeError of it. */
function outOfCoroutine(error: unknown): unknown {
  if (!(error instanceof StopIteration)) return error;
  return new RuntimeError('coroutine raised StopIteration', { cause: error });
}

registerType(Task, 'Task', { module: '_asyncio' });
