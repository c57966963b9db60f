import { standardWeather } from '../runtime/host.ts';
import type { Translation } from '../translate/translation.ts';
import { defaultBudgets } from './budgets.ts';
import { composeTranscript } from './compose-transcript.ts';
import { importedNames } from './program.ts';
import { readReport } from './read-report.ts';
import { realmJob } from './realm-job.ts';
import { seldomModules } from './seldom-modules.ts';
import { endedEarly } from './transcript-early.ts';
import type { Budgets, Transcript } from './transcript.ts';
import { workerScript } from './worker-script.ts';

/** What came of a worker that ran a translation: what it posted, an error of its own, or nothing in time. */
export type WorkerAnswer =
  | { readonly kind: 'posted'; readonly text: string }
  | { readonly kind: 'broke'; readonly message: string }
  | { readonly kind: 'late' };

/** As at build. A worker has a processor to itself, so its real time is what the child's CPU time is there. */
export const browserBudgets: Budgets = { ...defaultBudgets, realMs: defaultBudgets.cpuMs };

/** Whether a translation needs more of the runtime than its core. */
export function needsWholeRuntime(translation: Translation): boolean {
  return importedNames(translation.javascript).some((name) => seldomModules.has(name));
}

/**
 * The text of a worker that runs a translation once. It must run under a policy that allows it no request, in an
 * origin of its own: in a browser these, and not a check of the code, are what holds it. Whoever starts it ends it
 * after `browserBudgets.realMs`. `runtime` is the script of a bundle of the runtime.
 */
export function workerText(runtime: string, translation: Translation, stdin: string): string {
  const job = realmJob(translation, stdin, standardWeather, browserBudgets);
  return workerScript(runtime, translation.javascript, job);
}

/** The transcript that a worker's answer amounts to. */
export function transcriptOf(answer: WorkerAnswer): Transcript {
  const { realMs } = browserBudgets;
  switch (answer.kind) {
    case 'late':
      return endedEarly({ kind: 'budget', budget: 'realMs', limit: realMs });
    case 'broke':
      return endedEarly({ kind: 'crash', message: answer.message });
    case 'posted': {
      const report = readReport(answer.text);
      if (report) return composeTranscript(report, browserBudgets);
      return endedEarly({ kind: 'crash', message: 'no report from the worker' });
    }
  }
}
