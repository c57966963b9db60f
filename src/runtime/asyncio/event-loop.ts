import { consultSeconds, readSeconds } from '../clock.ts';
import { RuntimeError, TypeError } from '../exceptions/builtin.ts';
import type { Keywords } from '../calls/keywords.ts';
import { registerType } from '../objects/class-info.ts';
import { box } from '../values/float.ts';
import type { Awaitable } from './awaitable.ts';
import { AsyncGenerators } from './async-generators.ts';
import { Context, copyContext } from './context.ts';
import type { Coroutine } from './coroutine.ts';
import { ensureFuture } from './ensure-future.ts';
import { handleException, logException, type ExceptionContext } from './exception-handler.ts';
import { isFatal } from './fatal.ts';
import { Future, isfuture } from './future.ts';
import { def } from '../calls/def.ts';
import { type Callback, Handle } from './handle.ts';
import { LoopRun } from './loop-run.ts';
import { splitKeywords } from './pick.ts';
import { runInExecutor } from './run-in-executor.ts';
import { runningLoop } from './running-loop.ts';
import { seconds } from './seconds.ts';
import { Task, type TaskOptions } from './task.ts';
import { TimerHandle } from './timer-handle.ts';
import type { Thenable } from './held.ts';

export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => unknown;
export type TaskFactory = (
  loop: EventLoop,
  coro: Coroutine<never> | (() => Thenable<never>),
  options: TaskOptions,
) => Task<never>;

/** asyncio's event loop (Lib/asyncio/base_events.py) on the virtual clock. Running it is asynchronous here. */
export class EventLoop {
  readonly _run = new LoopRun();
  readonly _asyncGenerators = new AsyncGenerators();
  _exceptionHandler: ExceptionHandler | null = null;
  #taskFactory: TaskFactory | null = null;
  #closed = false;
  #debug = false;

  /** loop.time(): seconds on the monotonic clock. */
  time(): number {
    return box(consultSeconds('monotonic'));
  }

  callSoon(callback: unknown, ...args: unknown[]): Handle {
    this._checkClosed();
    const [given, keywords] = splitKeywords(args);
    return this._callSoon(callback as Callback, given, contextOf(keywords));
  }

  callSoonThreadsafe(callback: unknown, ...args: unknown[]): Handle {
    return this.callSoon(callback, ...args);
  }

  /** Follows BaseEventLoop.call_later: seconds from now. */
  callLater(delay: unknown, callback: unknown, ...args: unknown[]): TimerHandle {
    if (delay === null || delay === undefined) throw new TypeError('delay must not be None');
    const [given, keywords] = splitKeywords(args);
    return this._callLater(seconds(delay, '+'), callback as Callback, given, contextOf(keywords));
  }

  /** Follows BaseEventLoop.call_at: seconds on the clock of time(). */
  callAt(when: unknown, callback: unknown, ...args: unknown[]): TimerHandle {
    if (when === null || when === undefined) throw new TypeError('when cannot be None');
    this._checkClosed();
    const [given, keywords] = splitKeywords(args);
    return this._callAt(seconds(when), callback as Callback, given, contextOf(keywords));
  }

  createFuture<T = unknown>(): Future<T> {
    return new Future<T>({ loop: this });
  }

  createTask<T>(coro: Coroutine<T> | (() => Thenable<T>), options: TaskOptions = {}): Task<T> {
    this._checkClosed();
    if (this.#taskFactory) return this.#taskFactory(this, coro as never, options) as Task<T>;
    return new Task<T>(coro, { ...options, loop: this });
  }

  setTaskFactory(factory: TaskFactory | null): void {
    if (factory !== null && typeof factory !== 'function') {
      throw new TypeError('task factory must be a callable or None');
    }
    this.#taskFactory = factory;
  }

  getTaskFactory(): TaskFactory | null {
    return this.#taskFactory;
  }

  /** Follows BaseEventLoop.run_forever: settles when the loop was stopped. */
  async runForever(): Promise<null> {
    this._checkClosed();
    if (this._run.isRunning) throw new RuntimeError('This event loop is already running');
    if (runningLoop()) {
      throw new RuntimeError('Cannot run the event loop while another loop is running');
    }
    await this._run.run(this);
    return null;
  }

  /** Follows BaseEventLoop.run_until_complete. */
  runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T>;
  runUntilComplete(awaitable: unknown): Promise<unknown>;
  async runUntilComplete<T>(given: unknown): Promise<T> {
    const awaitable = given as Awaitable<T>;
    this._checkClosed();
    const isNew = !isfuture(awaitable);
    const future: Future<T> = ensureFuture(awaitable, { loop: this });
    const stop = (done: Future<T>): void => {
      const error = done.cancelled() ? null : done.exception();
      if (error === null || !isFatal(error)) this.stop();
    };
    def(stop, '_run_until_complete_cb');
    future.addDoneCallback(stop);
    try {
      await this.runForever();
    } catch (error) {
      if (isNew && future.done() && !future.cancelled()) future.exception();
      throw error;
    } finally {
      future.removeDoneCallback(stop);
    }
    if (!future.done()) throw new RuntimeError('Event loop stopped before Future completed.');
    return future.result();
  }

  stop(): void {
    this._run.stop();
  }

  isRunning(): boolean {
    return this._run.isRunning;
  }

  isClosed(): boolean {
    return this.#closed;
  }

  close(): void {
    if (this._run.isRunning) throw new RuntimeError('Cannot close a running event loop');
    this.#closed = true;
    this._run.turns.clear();
  }

  getDebug(): boolean {
    return this.#debug;
  }

  setDebug(enabled: boolean): void {
    this.#debug = enabled;
  }

  getExceptionHandler(): ExceptionHandler | null {
    return this._exceptionHandler;
  }

  setExceptionHandler(handler: ExceptionHandler | null): void {
    this._exceptionHandler = handler;
  }

  defaultExceptionHandler(context: ExceptionContext): void {
    logException(context);
  }

  callExceptionHandler(context: ExceptionContext): void {
    handleException(this, context);
  }

  /** run_in_executor: the function runs in line, when its turn comes; there are no threads. */
  runInExecutor<T>(
    _executor: unknown,
    func: (...args: never[]) => T,
    ...args: unknown[]
  ): Future<T> {
    this._checkClosed();
    return runInExecutor(this, func, args);
  }

  async shutdownAsyncgens(): Promise<null> {
    return this._asyncGenerators.shutdown(this);
  }

  async shutdownDefaultExecutor(
    _timeout?: number | null | { timeout?: number | null },
  ): Promise<null> {
    return null;
  }

  __repr__(): string {
    const [running, closed, debug] = [this._run.isRunning, this.#closed, this.#debug].map(
      pythonBool,
    );
    return `<_UnixSelectorEventLoop running=${running} closed=${closed} debug=${debug}>`;
  }

  /** Puts a callback at the end of the ready queue, in a context of its own or a copy of the current one. */
  _callSoon(
    callback: Callback,
    args: readonly unknown[],
    context: Context = copyContext(),
  ): Handle {
    this._checkClosed();
    const handle = new Handle(this, callback, args, context);
    this._run.turns.addReady(handle);
    return handle;
  }

  /** call_later with the clock read, but not consulted by the program. */
  _callLater(
    delay: number,
    callback: Callback,
    args: readonly unknown[],
    context?: Context,
  ): TimerHandle {
    return this._callAt(readSeconds() + delay, callback, args, context);
  }

  _callAt(
    when: number,
    callback: Callback,
    args: readonly unknown[],
    context?: Context,
  ): TimerHandle {
    this._checkClosed();
    const timer = new TimerHandle(this, when, callback, args, context);
    this._run.turns.addTimer(timer);
    return timer;
  }

  _checkClosed(): void {
    if (this.#closed) throw new RuntimeError('Event loop is closed');
  }
}

function contextOf(keywords: Keywords): Context | undefined {
  const context = keywords['context'];
  return context instanceof Context ? context : undefined;
}

function pythonBool(value: boolean): string {
  return value ? 'True' : 'False';
}

/** asyncio.new_event_loop(). */
export function newEventLoop(): EventLoop {
  return new EventLoop();
}

registerType(EventLoop, '_UnixSelectorEventLoop', { module: 'asyncio.unix_events' });
