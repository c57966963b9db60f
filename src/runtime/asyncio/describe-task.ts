import { repr } from '../format/repr.ts';
import { typeName } from '../objects/type-name.ts';
import { futureInfo } from './describe-future.ts';
import type { Task } from './task.ts';

/** repr() of a task: base_tasks._task_repr, without the coroutine's place in the source. */
export function describeTask(task: Task<unknown>): string {
  const info = futureInfo(task);
  if (task.cancelling() > 0 && !task.done()) info[0] = 'cancelling';
  const state = task._coro._state === 'finished' ? 'done' : 'running';
  const parts = [`name=${repr(task.getName())}`, `coro=<${task._coro.__qualname__}() ${state}>`];
  if (task._waitingFor) parts.push(`wait_for=${repr(task._waitingFor)}`);
  info.splice(1, 0, ...parts);
  return `<${[typeName(task), ...info].join(' ')}>`;
}
