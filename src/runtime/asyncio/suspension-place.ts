import { host } from '../host.ts';
import { runningTask } from './running-loop.ts';

/** So many places a run keeps; looking at the stack costs time, and few programs show where a task waits. */
const mostPlaces = 300;
let left = mostPlaces;

/** Where a coroutine stands: the JavaScript stack at an `await`, looked at when somebody asks. */
export interface StackPlace {
  readonly error: Error;
  readonly step: StepKind;
}

/**
 * In the first step the frames of the coroutine end where those of the event loop begin; with a thunk, `() => work(1)`,
 * the outermost frame is one that Python does not have. In later steps all frames are the coroutine's.
 */
export type StepKind = 'first' | 'first-in-thunk' | 'later';

/** The program is about to await something: keeps where the running task's own coroutine does that. */
export function noteWait(): void {
  if (left === 0) return;
  const task = runningTask();
  if (!task || task._nested > 0) return;
  left -= 1;
  task._place = placeHere(task._stepKind());
}

/** The place of the code that runs now. */
export function placeHere(step: StepKind): StackPlace | null {
  return host().places ? { error: new Error(), step } : null;
}

/** The Python line of the outermost frame: that of the task's own coroutine. */
export function outermostLine({ error, step }: StackPlace): number | null {
  const stack = error.stack ?? '';
  const [now = ''] = stack.split('\n    at async ');
  const lines = host().places?.ofStack(step === 'later' ? stack : now) ?? [];
  return lines.at(step === 'first-in-thunk' ? -2 : -1) ?? null;
}
