import type { Coroutine } from './coroutine.ts';
import type { EventLoop } from './event-loop.ts';
import type { Thenable } from './held.ts';
import { Task, type TaskOptions } from './task.ts';

/**
 * asyncio.eager_task_factory. What starts a task under it goes through `startEagerly`; called by hand it makes a task that
 * starts on its next turn.
 */
export function eagerTaskFactory<T>(
  loop: EventLoop,
  coro: Coroutine<T> | (() => Thenable<T>),
  options: TaskOptions = {},
): Task<T> {
  return new Task<T>(coro, { ...options, loop });
}
