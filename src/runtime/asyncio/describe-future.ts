import { repr } from '../format/repr.ts';
import { typeName } from '../objects/type-name.ts';
import { shortRepr } from './short-repr.ts';
import { describeCallback } from './describe-callback.ts';
import type { Future, Waiter } from './future.ts';

/** repr() of a future: base_futures._future_repr. */
export function describeFuture(future: Future<unknown>): string {
  return `<${[typeName(future), ...futureInfo(future)].join(' ')}>`;
}

/** The parts of a future's repr behind its type: base_futures._future_repr_info. */
export function futureInfo(future: Future<unknown>): string[] {
  const info = [future._state.toLowerCase()];
  if (future._state === 'FINISHED') {
    info.push(
      future._exception
        ? `exception=${repr(future._exception)}`
        : `result=${shortRepr(future._result ?? null)}`,
    );
  }
  if (future._waiters.length > 0) info.push(describeWaiters(future._waiters));
  return info;
}

/** base_futures._format_callbacks: the first, the last, and how many stand between. */
function describeWaiters(waiters: readonly Waiter[]): string {
  const texts = waiters.map((waiter) =>
    waiter.kind === 'task' ? 'Task.task_wakeup()' : describeCallback(waiter.callback),
  );
  const [first, last, more] = [texts[0], texts.at(-1), texts.length - 2];
  if (more < 0) return `cb=[${first}]`;
  return more === 0 ? `cb=[${first}, ${last}]` : `cb=[${first}, <${more} more>, ${last}]`;
}
