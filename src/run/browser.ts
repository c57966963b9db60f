import { standardWeather } from '../runtime/host.ts';
import type { Translation } from '../translate/translation.ts';
import { defaultBudgets } from './budgets.ts';
import { composeTranscript } from './compose-transcript.ts';
import { readPrints, readReport } from './read-report.ts';
import { realmJob } from './realm-job.ts';
import { isRuntimePart, type RuntimePart } from './runtime-part.ts';
import { endedEarly } from './transcript-early.ts';
import type { Budgets, Outcome, PrintEvent, Transcript } from './transcript.ts';
import { workerPosts, workerProgram, workerScript } from './worker-script.ts';

export type { RuntimePart } from './runtime-part.ts';

/**
 * What came of a worker that ran a translation: the last string that it posted, an error of its own, or nothing in
 * time. `printed`: the strings before the last.
 */
export type WorkerAnswer =
  | { readonly kind: 'posted'; readonly text: string }
  | { readonly kind: 'broke'; readonly message: string }
  | { readonly kind: 'late' | 'stopped'; readonly printed: readonly string[] };

/** As at build. A worker has a processor to itself, so its real time is what the child's CPU time is there. */
export const browserBudgets: Budgets = { ...defaultBudgets, realMs: defaultBudgets.cpuMs };

/** The part of the runtime that the worker would have needed; null if it had all. */
export function lackingPart(answer: WorkerAnswer): RuntimePart | null {
  if (answer.kind !== 'posted' || !answer.text.startsWith(workerPosts.lacks)) return null;
  const part = answer.text.slice(workerPosts.lacks.length);
  return isRuntimePart(part) ? part : 'whole';
}

/** How the strings begin by which a worker tells what is printed: none of them is its last. */
export const postsOfPrints: string = workerPosts.printed;

/** What a worker needs to run a translation once; all of it texts. */
export interface WorkerTexts {
  /** The worker's own script: the same for all programs. */
  readonly worker: string;
  readonly program: string;
  readonly job: string;
}

/**
 * The texts with which a worker runs a translation once. It must run under a policy that allows it no request, in an
 * origin of its own: in a browser these, and not a check of the code, are what holds it. Whoever starts it ends it
 * after `browserBudgets.realMs`. `runtime` is the script of a bundle of the runtime.
 */
export function workerTexts(runtime: string, translation: Translation, stdin: string): WorkerTexts {
  const job = realmJob(translation, stdin, standardWeather, browserBudgets);
  return {
    worker: workerScript(runtime),
    program: workerProgram(translation.javascript),
    job: JSON.stringify(job),
  };
}

/** The transcript that a worker's answer amounts to. What a run had printed before it was ended is in it. */
export function transcriptOf(answer: WorkerAnswer): Transcript {
  const { realMs } = browserBudgets;
  switch (answer.kind) {
    case 'late':
    case 'stopped':
      return brokenOff(answer.printed, { kind: 'budget', budget: 'realMs', limit: realMs });
    case 'broke':
      return endedEarly({ kind: 'crash', message: answer.message });
    case 'posted': {
      const report = readReport(answer.text.slice(workerPosts.report.length));
      if (report) return composeTranscript(report, browserBudgets);
      return endedEarly({ kind: 'crash', message: 'no report from the worker' });
    }
  }
}

function brokenOff(printed: readonly string[], outcome: Outcome): Transcript {
  const joined = printed.map((text) => text.slice(workerPosts.printed.length)).join();
  const events = readPrints(`[${joined}]`);
  const text = (stream: PrintEvent['stream']) =>
    events.map((event) => (event.stream === stream ? event.text : '')).join('');
  const virtualMs = (events.at(-1)?.at ?? 0) / 1e6;
  return {
    ...endedEarly(outcome),
    events,
    stdout: text('stdout'),
    stderr: text('stderr'),
    virtualMs,
  };
}
