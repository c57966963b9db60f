import { elapsedNs, monotonicStartNs } from '../clock.ts';
import { host, type TraceEvent } from '../host.ts';
import type { Future } from './future.ts';
import type { Task } from './task.ts';

const startNs = Number(monotonicStartNs);

/** So many records a run has: more than a timeline can show. What comes after them leaves no trace. */
const longestTrace = 10_000;
let left = longestTrace;

function record(event: TraceEvent): void {
  left -= 1;
  host().trace(event);
}

/** A task waits, and for what. */
export function traceWait(task: Task<unknown>, future: Future<unknown>): void {
  if (left === 0) return;
  record({
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
  if (left === 0) return;
  const [number, name] = [task._number, task.getName()];
  const from = parent?._number ?? null;
  record({ kind: 'created', task: number, name, parent: from, at: elapsedNs() });
}

/** A task goes on. */
export function traceStep(task: number): void {
  if (left === 0) return;
  record({ kind: 'step', task, at: elapsedNs() });
}

/** A task is done; `detail` is the type of the exception. */
export function traceEnd(
  task: number,
  how: 'finished' | 'cancelled' | 'failed',
  detail: string | null,
): void {
  if (left === 0) return;
  record({ kind: 'ended', task, how, detail, at: elapsedNs() });
}
