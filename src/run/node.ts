import { availableParallelism } from 'node:os';
import { standardWeather } from '../runtime/host.ts';
import type { Weather } from '../runtime/host.ts';
import type { Translation } from '../translate/translation.ts';
import { defaultBudgets } from './budgets.ts';
import { runtimeBundle } from './bundle.ts';
import { refusedByCheck } from './refused-by-check.ts';
import { composeTranscript } from './compose-transcript.ts';
import { createPool } from './pool.ts';
import { programScript } from './program.ts';
import { readReport } from './read-report.ts';
import { startRealmProcess } from './realm-process.ts';
import { realmJob } from './realm-job.ts';
import type { ChildJob, ChildReply } from './realm/child.ts';
import type { Answer } from './sandboxed-process.ts';
import { endedEarly } from './transcript-early.ts';
import type { Budgets, Outcome, Transcript } from './transcript.ts';

export interface RunnerOptions {
  /** How many sandboxed processes at most; as many as cores unless told. */
  readonly processes?: number;
  readonly budgets?: Partial<Budgets>;
  readonly weather?: Partial<Weather>;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly budgets?: Partial<Budgets>;
  readonly weather?: Partial<Weather>;
}

/** A warm pool of sandboxed processes. */
export interface Runner {
  /** Runs one translation in a realm of its own; never rejects for what the program does. */
  run(translation: Translation, options?: RunOptions): Promise<Transcript>;
  close(): Promise<void>;
}

/** The child ends itself in time and keeps what was printed; it is given so long to do so. */
const graceMs = 1_500;
/** A process that has kept so much of its memory is not used again. */
const keptShare = 0.5;

/** Starts a runner. Its processes start when they are needed, and do not keep this process from ending. */
export async function createRunner(options: RunnerOptions = {}): Promise<Runner> {
  const { script } = await runtimeBundle();
  const standard = { ...defaultBudgets, ...options.budgets };
  const weather = { ...standardWeather, ...options.weather };
  const pool = createPool(options.processes ?? availableParallelism(), () =>
    startRealmProcess(script, standard),
  );
  return {
    async run(translation, own = {}) {
      const budgets = { ...standard, ...own.budgets };
      const refused = refusedByCheck(translation);
      if (refused) return refused;
      const job: ChildJob = {
        program: programScript(translation.javascript),
        realm: realmJob(translation, own.stdin ?? '', { ...weather, ...own.weather }, budgets),
        realMs: budgets.realMs,
      };
      return pool.lend(async (child) => {
        const { realMs, cpuMs, memoryBytes } = budgets;
        const answer = await child.ask(job, {
          realMs: realMs + graceMs,
          cpuMs: cpuMs + graceMs,
          memoryBytes,
        });
        const value = transcriptOf(answer, budgets);
        return {
          value,
          healthy:
            isHealthy(answer, value.outcome) && child.residentBytes() < memoryBytes * keptShare,
        };
      });
    },
    async close() {
      pool.close();
    },
  };
}

/** After anything unusual the process is replaced. */
function isHealthy(answer: Answer, outcome: Outcome): boolean {
  if (answer.kind !== 'reply' || outcome.kind === 'budget' || outcome.kind === 'crash')
    return false;
  const reply = answer.value as ChildReply;
  return !reply.timedOut && reply.broken === null;
}

function transcriptOf(answer: Answer, budgets: Budgets): Transcript {
  switch (answer.kind) {
    case 'budget':
      return endedEarly({ kind: 'budget', budget: answer.budget, limit: budgets[answer.budget] });
    case 'crash':
      return endedEarly(crash(answer.message, budgets));
    case 'reply': {
      const { report, broken, timedOut } = answer.value as ChildReply;
      const known = report === null ? undefined : readReport(report);
      if (broken !== null || !known)
        return endedEarly({ kind: 'crash', message: broken ?? 'no report from the realm' });
      // A program that has ended may have left microtasks that never do.
      const stopped = timedOut && known.ending?.kind !== 'budget';
      return composeTranscript(stopped ? { ...known, ending: null } : known, budgets);
    }
  }
}

/** V8 ends the process when its heap is full: that is the memory budget, in other words. */
function crash(message: string, budgets: Budgets): Outcome {
  if (!/heap out of memory|Allocation failed/i.test(message)) return { kind: 'crash', message };
  return { kind: 'budget', budget: 'memoryBytes', limit: budgets.memoryBytes };
}
