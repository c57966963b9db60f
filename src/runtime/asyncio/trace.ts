import { elapsedNs, monotonicStartNs } from '../clock.ts';
import { host } from '../host.ts';
import type { Future } from './future.ts';
import type { Task } from './task.ts';

const startNs = Number(monotonicStartNs);

/** A task waits, and for what. */
export function traceWait(task: Task<unknown>, future: Future<unknown>): void {
  host().trace({
    kind: 'wait',
    task: task._number,
    on: future._traceName(),
    until: future._until === null ? null : Math.round(future._until * 1e9) - startNs,
    other: future._traceNumber(),
    at: elapsedNs(),
  });
}

/** A task was made, by that task or outside of any. */
export function traceCreated(task: Task<unknown>, parent: Task<unknown> | null): void {
  const [number, name] = [task._number, task.getName()];
  const from = parent?._number ?? null;
  host().trace({ kind: 'created', task: number, name, parent: from, at: elapsedNs() });
}

/** A task goes on. */
export function traceStep(task: number): void {
  host().trace({ kind: 'step', task, at: elapsedNs() });
}

/** A task is done; `detail` is the type of the exception. */
export function traceEnd(
  task: number,
  how: 'finished' | 'cancelled' | 'failed',
  detail: string | null,
): void {
  host().trace({ kind: 'ended', task, how, detail, at: elapsedNs() });
}
