import type { BaseException } from '../exceptions/base-exception.ts';
import { RuntimeError } from '../exceptions/builtin.ts';
import { BaseExceptionGroup } from '../exceptions/exception-group.ts';
import { registerType } from '../objects/class-info.ts';
import { Coroutine } from './coroutine.ts';
import type { EventLoop } from './event-loop.ts';
import { CancelledError } from './exceptions.ts';
import { isFatal } from './fatal.ts';
import type { Future } from './future.ts';
import { getRunningLoop, runningTask } from './running-loop.ts';
import type { Task, TaskOptions } from './task.ts';
import type { Thenable } from './held.ts';

/** asyncio.TaskGroup (Lib/asyncio/taskgroups.py). Tasks are cancelled in the order of creation. */
export class TaskGroup {
  #entered = false;
  #exiting = false;
  #aborting = false;
  #loop: EventLoop | null = null;
  #parent: Task<unknown> | null = null;
  #parentCancelRequested = false;
  readonly #tasks = new Set<Task<unknown>>();
  #errors: BaseException[] = [];
  #fatal: BaseException | null = null;
  #completed: Future<boolean> | null = null;

  async __aenter__(): Promise<this> {
    if (this.#entered) {
      throw new RuntimeError(`TaskGroup ${this.__repr__()} has already been entered`);
    }
    this.#loop ??= getRunningLoop();
    this.#parent = runningTask();
    if (!this.#parent) {
      throw new RuntimeError(`TaskGroup ${this.__repr__()} cannot determine the parent task`);
    }
    this.#entered = true;
    return this;
  }

  async __aexit__(_type: unknown, error: BaseException | null, _traceback: unknown): Promise<null> {
    const parent = this.#parent as Task<unknown>;
    try {
      await this.#exit(error, parent);
    } finally {
      this.#parent = null;
      this.#errors = [];
      this.#fatal = null;
    }
    return null;
  }

  /** Creates a task that the group waits for; RuntimeError unless the group is entered and not finished. */
  createTask<T>(coro: Coroutine<T> | (() => Thenable<T>), options: TaskOptions = {}): Task<T> {
    const refusal = this.#refusal();
    if (refusal || !this.#loop) {
      if (coro instanceof Coroutine) coro.close();
      throw new RuntimeError(`TaskGroup ${this.__repr__()} ${refusal}`);
    }
    const task = this.#loop.createTask(coro, options);
    this.#tasks.add(task as Task<unknown>);
    task.addDoneCallback(() => this.#taskDone(task as Task<unknown>));
    return task;
  }

  __repr__(): string {
    const info = ['<TaskGroup'];
    if (this.#tasks.size > 0) info.push(`tasks=${this.#tasks.size}`);
    if (this.#errors.length > 0) info.push(`errors=${this.#errors.length}`);
    if (this.#aborting) info.push('cancelling');
    else if (this.#entered) info.push('entered');
    return `${info.join(' ')}>`;
  }

  #refusal(): string | null {
    if (!this.#entered) return 'has not been entered';
    if (this.#exiting && this.#tasks.size === 0) return 'is finished';
    return this.#aborting ? 'is shutting down' : null;
  }

  /** TaskGroup._aexit. */
  async #exit(error: BaseException | null, parent: Task<unknown>): Promise<void> {
    this.#exiting = true;
    if (error && isFatal(error)) this.#fatal ??= error;
    let cancellation = error instanceof CancelledError ? error : null;
    if (error && !this.#aborting) this.#abort();
    cancellation = (await this.#untilCompleted()) ?? cancellation;
    if (this.#fatal) throw this.#fatal;
    if (this.#parentCancelRequested && parent.uncancel() === 0) cancellation = null;
    if (cancellation && this.#errors.length === 0) throw cancellation;
    if (error && !(error instanceof CancelledError)) this.#errors.push(error);
    if (this.#errors.length === 0) return;
    if (parent.cancelling() > 0) {
      parent.uncancel();
      parent.cancel();
    }
    throw new BaseExceptionGroup('unhandled errors in a TaskGroup', this.#errors, { cause: null });
  }

  /** Waits for all tasks; the cancellation that arrived meanwhile, if it did not come from the group itself. */
  async #untilCompleted(): Promise<CancelledError | null> {
    let cancellation: CancelledError | null = null;
    while (this.#tasks.size > 0 && this.#loop) {
      this.#completed ??= this.#loop.createFuture<boolean>();
      this.#completed._purpose = 'TaskGroup';
      try {
        await this.#completed;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        if (!this.#aborting) {
          cancellation = error;
          this.#abort();
        }
      }
      this.#completed = null;
    }
    return cancellation;
  }

  #abort(): void {
    this.#aborting = true;
    for (const task of this.#tasks) if (!task.done()) task.cancel();
  }

  /** TaskGroup._on_task_done. */
  #taskDone(task: Task<unknown>): void {
    this.#tasks.delete(task);
    if (this.#tasks.size === 0 && this.#completed && !this.#completed.done()) {
      this.#completed.setResult(true);
    }
    if (task.cancelled()) return;
    const error = task.exception();
    if (!error) return;
    this.#errors.push(error);
    if (isFatal(error)) this.#fatal ??= error;
    if (this.#parent && !this.#aborting && !this.#parentCancelRequested) {
      this.#abort();
      this.#parentCancelRequested = true;
      this.#parent.cancel();
    }
  }
}

registerType(TaskGroup, 'TaskGroup', { module: 'asyncio.taskgroups' });
