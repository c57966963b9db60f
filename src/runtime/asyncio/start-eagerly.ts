import { currentContext, enterContext } from './context.ts';
import type { Coroutine } from './coroutine.ts';
import { eagerTaskFactory } from './eager-task-factory.ts';
import { type Future, isfuture } from './future.ts';
import type { EventLoop } from './event-loop.ts';
import { hold, type Holding, type Thenable } from './held.ts';
import { getRunningLoop, runningTask, setRunningTask } from './running-loop.ts';
import type { Task, TaskOptions } from './task.ts';

/** Who is asked to create a task: a loop or a group. */
export interface TaskOwner {
  createTask<T>(coro: Coroutine<T> | (() => Thenable<T>), options?: TaskOptions): Task<T>;
}

/** Options of a task, and who is to create it. */
export interface EagerOptions extends TaskOptions {
  owner?: TaskOwner | null;
  /** As `asyncio.Task(coro, loop=…)` says it. */
  loop?: EventLoop | null;
}

/**
 * `create_task(coro, eager_start=True)`, or any creation of a task under `eager_task_factory`: the task runs at once, up
 * to where it waits for something (Task.__eager_start). Asynchronous here, so `(await startEagerly(() => f())).value` is
 * the task. A future stays what it is.
 */
export async function startEagerly<T>(
  coro: Coroutine<T> | (() => Thenable<T>),
  options?: EagerOptions,
): Promise<Holding<Task<T>>>;
export async function startEagerly<F extends Future<unknown>>(
  future: F,
  options?: EagerOptions,
): Promise<Holding<F>>;
export async function startEagerly(
  coro: unknown,
  options?: EagerOptions,
): Promise<Holding<unknown>>;
export async function startEagerly(
  coro: unknown,
  { owner, loop: given, ...options }: EagerOptions = {},
): Promise<Holding<unknown>> {
  if (isfuture(coro)) return hold(coro);
  const loop = given ?? getRunningLoop();
  const eagerly = options.eagerStart ?? (loop.getTaskFactory() as unknown) === eagerTaskFactory;
  const outer = runningTask();
  const context = currentContext();
  const task = (owner ?? loop).createTask(coro as Coroutine<unknown>, {
    ...options,
    eagerStart: eagerly,
  });
  if (eagerly) {
    await task._startEagerly();
    setRunningTask(outer);
    enterContext(context);
  }
  return hold(task);
}
