import type { Coroutine } from './coroutine.ts';
import { getRunningLoop } from './running-loop.ts';
import type { Task, TaskOptions } from './task.ts';
import type { Thenable } from './held.ts';

/** asyncio.create_task(): a new task in the running loop; its first step comes on a later turn. */
export function createTask<T>(
  coro: Coroutine<T> | (() => Thenable<T>),
  options?: TaskOptions,
): Task<T>;
export function createTask(coro: unknown, options?: TaskOptions): Task<unknown>;
export function createTask(coro: unknown, options: TaskOptions = {}): Task<unknown> {
  return getRunningLoop().createTask(coro as Coroutine<unknown>, options);
}
