import { HashSet } from '../values/set.ts';
import type { EventLoop } from './event-loop.ts';
import { getRunningLoop } from './running-loop.ts';
import type { Task } from './task.ts';
import { pendingTasks } from './task-registry.ts';

/** asyncio.all_tasks(): the tasks of a loop that are not done. */
export function allTasks(loop?: EventLoop | null): HashSet<Task<unknown>> {
  const tasks = new HashSet<Task<unknown>>();
  for (const task of pendingTasks(loop ?? getRunningLoop())) tasks.add(task);
  return tasks;
}
