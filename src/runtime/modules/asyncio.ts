/** Python's module asyncio, as far as it needs no network, files, subprocesses or signals. */
export const __name__ = 'asyncio';
export { allTasks } from '../asyncio/all-tasks.ts';
export { asCompleted } from '../asyncio/as-completed.ts';
export type { Awaitable } from '../asyncio/awaitable.ts';
export { Barrier } from '../asyncio/barrier.ts';
export { BoundedSemaphore } from '../asyncio/bounded-semaphore.ts';
export { Condition } from '../asyncio/condition.ts';
export { createTask } from '../asyncio/create-task.ts';
export { eagerTaskFactory } from '../asyncio/eager-task-factory.ts';
export { ensureFuture } from '../asyncio/ensure-future.ts';
export {
  EventLoop,
  EventLoop as AbstractEventLoop,
  EventLoop as BaseEventLoop,
  EventLoop as SelectorEventLoop,
  newEventLoop,
} from '../asyncio/event-loop.ts';
export { Event } from '../asyncio/event.ts';
export {
  BrokenBarrierError,
  CancelledError,
  InvalidStateError,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
} from '../asyncio/exceptions.ts';
export { Future, isfuture } from '../asyncio/future.ts';
export { gather } from '../asyncio/gather.ts';
export { Handle } from '../asyncio/handle.ts';
export { iscoroutine, iscoroutinefunction } from '../asyncio/is-coroutine.ts';
export { LifoQueue } from '../asyncio/lifo-queue.ts';
export { Lock } from '../asyncio/lock.ts';
export { PriorityQueue } from '../asyncio/priority-queue.ts';
export { Queue } from '../asyncio/queue.ts';
export { run } from '../asyncio/run.ts';
export { Runner } from '../asyncio/runner.ts';
export { getEventLoop, getRunningLoop, setEventLoop } from '../asyncio/running-loop.ts';
export { Semaphore } from '../asyncio/semaphore.ts';
export { shield } from '../asyncio/shield.ts';
export { sleep } from '../asyncio/sleep.ts';
export { TaskGroup } from '../asyncio/task-group.ts';
export { currentTask } from '../asyncio/task-registry.ts';
export { startEagerly } from '../asyncio/start-eagerly.ts';
export { Task } from '../asyncio/task.ts';
export { Timeout, timeout, timeoutAt } from '../asyncio/timeout.ts';
export { TimerHandle } from '../asyncio/timer-handle.ts';
export { toThread } from '../asyncio/to-thread.ts';
export { waitFor } from '../asyncio/wait-for.ts';
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from '../asyncio/wait.ts';
export { TimeoutError } from '../exceptions/os-error.ts';
