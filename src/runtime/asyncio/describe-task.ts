import { repr } from '../format/repr.ts';
import { typeName } from '../objects/type-name.ts';
import { futureInfo } from './describe-future.ts';
import { libraryPlace } from './library-places.ts';
import { runningTask } from './running-loop.ts';
import { outermostLine, placeHere } from './suspension-place.ts';
import type { Task } from './task.ts';

/** repr() of a task: base_tasks._task_repr. */
export function describeTask(task: Task<unknown>): string {
  const info = futureInfo(task);
  if (task.cancelling() > 0 && !task.done()) info[0] = 'cancelling';
  const parts = [`name=${repr(task.getName())}`, `coro=<${describeCoroutine(task)}>`];
  if (task._waitingFor) parts.push(`wait_for=${repr(task._waitingFor)}`);
  info.splice(1, 0, ...parts);
  return `<${[typeName(task), ...info].join(' ')}>`;
}

/** coroutines._format_coroutine; without the place where that is not known. */
function describeCoroutine(task: Task<unknown>): string {
  const coro = task._coro;
  const [name, defined] = [`${coro.__qualname__}()`, coro._definedAt()];
  if (coro._state === 'finished') {
    return defined === null ? `${name} done` : `${name} done, defined at ${defined}`;
  }
  const place = coro._state === 'created' ? defined : suspendedAt(task, defined);
  return place === null ? `${name} running` : `${name} running at ${place}`;
}

function suspendedAt(task: Task<unknown>, defined: string | null): string | null {
  if (defined?.startsWith('/')) return libraryPlace(task._coro.__qualname__, true);
  const isHere = task === runningTask() && task._nested === 0;
  const place = isHere ? placeHere(task._stepKind()) : task._place;
  const line = place && defined ? outermostLine(place) : null;
  return line === null ? null : `main.py:${line}`;
}
