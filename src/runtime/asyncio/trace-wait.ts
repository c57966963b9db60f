import { elapsedNs, monotonicStartNs } from '../clock.ts';
import { host } from '../host.ts';
import type { Future } from './future.ts';
import type { Task } from './task.ts';

/** Tells the trace that a task waits, and for what. */
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

const startNs = Number(monotonicStartNs);
