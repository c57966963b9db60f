import type { EventLoop } from './event-loop.ts';
import { getRunningLoop, runningLoop, runningTask } from './running-loop.ts';
import type { Task } from './task.ts';

let lastName = 0;
let lastNumber = 0;
const pending = new Set<Task<unknown>>();

/** The number in the names `Task-1`, `Task-2`, … of tasks without one of their own. */
export function nextNameNumber(): number {
  lastName += 1;
  return lastName;
}

/** A number for the trace: every task has one, in the order of creation. */
export function nextTaskNumber(): number {
  lastNumber += 1;
  return lastNumber;
}

export function registerTask(task: Task<unknown>): void {
  pending.add(task);
}

export function unregisterTask(task: Task<unknown>): void {
  pending.delete(task);
}

/** The tasks of a loop that are not done, oldest first (CPython's set has no defined order). */
export function pendingTasks(loop: EventLoop): Task<unknown>[] {
  return [...pending].filter((task) => task._loop === loop && !task.done());
}

/** asyncio.current_task(): the task that runs now; None only outside of tasks, where programs do not ask. */
export function currentTask(loop?: EventLoop | null): Task<unknown> {
  const asked = loop ?? getRunningLoop();
  return (asked === runningLoop() ? runningTask() : null) as Task<unknown>;
}
