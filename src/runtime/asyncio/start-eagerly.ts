import { currentContext, enterContext } from './context.ts';
import type { Coroutine } from './coroutine.ts';
import { Held, type Thenable } from './held.ts';
import { getRunningLoop, runningTask, setRunningTask } from './running-loop.ts';
import { Task, type TaskOptions } from './task.ts';

/**
 * `create_task(coro, eager_start=True)` in the running loop: the task runs at once, up to where it waits for
 * something (Task.__eager_start). Asynchronous here, so `(await startEagerly(() => f())).value` is the task.
 */
export async function startEagerly<T>(
  coro: Coroutine<T> | (() => Thenable<T>),
  options: TaskOptions = {},
): Promise<Held<Task<T>>> {
  const outer = runningTask();
  const context = currentContext();
  const task = new Task<T>(coro, { ...options, loop: getRunningLoop(), eagerStart: true });
  await task._startEagerly();
  setRunningTask(outer);
  enterContext(context);
  return new Held(task);
}
