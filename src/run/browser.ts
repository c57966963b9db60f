import { standardWeather } from '../runtime/host.ts';
import type { Weather } from '../runtime/host.ts';
import type { Translation } from '../translate/translation.ts';
import { defaultBudgets } from './budgets.ts';
import { composeTranscript } from './compose-transcript.ts';
import { readReport } from './read-report.ts';
import { realmJob } from './realm-job.ts';
import { refusedByCheck } from './refused-by-check.ts';
import { endedEarly } from './transcript-early.ts';
import type { Budgets, Transcript } from './transcript.ts';
import { workerScript } from './worker-script.ts';

export interface BrowserRunOptions {
  readonly stdin?: string;
  readonly budgets?: Partial<Budgets>;
  readonly weather?: Partial<Weather>;
  /** Ends the run: the reader has stopped it. The promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Runs a translation in a worker of its own, made from a blob; the page around it must allow `worker-src blob:` and
 * should allow nothing else. `runtime` is the script of `runtimeBundle()`. Time is kept from here, by ending the worker;
 * CPU time and memory are the browser's to watch.
 */
export async function runInBrowser(
  runtime: string,
  translation: Translation,
  options: BrowserRunOptions = {},
): Promise<Transcript> {
  const refused = refusedByCheck(translation);
  if (refused) return refused;
  const budgets = { ...defaultBudgets, ...options.budgets };
  const weather = { ...standardWeather, ...options.weather };
  const job = realmJob(translation, options.stdin ?? '', weather, budgets);
  const text = workerScript(runtime, translation.javascript, job);
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(url);
  try {
    return await transcriptFrom(worker, budgets, options.signal);
  } finally {
    worker.terminate();
    URL.revokeObjectURL(url);
  }
}

function transcriptFrom(
  worker: Worker,
  budgets: Budgets,
  signal: AbortSignal | undefined,
): Promise<Transcript> {
  const { realMs } = budgets;
  return new Promise((resolve, reject) => {
    const early = (outcome: Transcript['outcome']) => resolve(endedEarly(outcome));
    setTimeout(() => early({ kind: 'budget', budget: 'realMs', limit: realMs }), realMs);
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', (event) => early({ kind: 'crash', message: event.message }));
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      const report = typeof event.data === 'string' ? readReport(event.data) : undefined;
      if (report) resolve(composeTranscript(report, budgets));
      else early({ kind: 'crash', message: 'no report from the worker' });
    });
  });
}
