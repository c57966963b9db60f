import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { standardWeather } from '../runtime/host.ts';
import type { Weather } from '../runtime/host.ts';
import { defaultBudgets } from './budgets.ts';
import type { ReferenceJob, ReferenceReply } from './reference/child.ts';
import { SandboxedProcess } from './sandboxed-process.ts';
import type { Answer } from './sandboxed-process.ts';
import { endedEarly } from './transcript-early.ts';
import type { Budgets, Transcript } from './transcript.ts';

export interface ReferenceOptions {
  readonly weather?: Partial<Weather>;
  readonly budgets?: Partial<Budgets>;
}

/** The same Python program run by CPython itself, on the same virtual clock. */
export interface Reference {
  /** Runs one program; programs wait for each other, and none sees what another left behind. */
  run(python: string, options?: { readonly stdin?: string }): Promise<Transcript>;
  /** Ends the process; a later run would start another. */
  close(): Promise<void>;
}

/** CPython needs this much by itself, so a run's budget comes on top. */
const ownMemoryBytes = 400 * 1024 * 1024;
const startMs = 120_000;

/**
 * CPython (Pyodide) in a sandboxed process of its own, started when the first program comes. `weather.hashSeed` and
 * `weather.firstId` cannot be varied here: strings are hashed as PYTHONHASHSEED=0 asks, by a 32-bit build.
 */
export function createReference(options: ReferenceOptions = {}): Reference {
  const budgets = { ...defaultBudgets, ...options.budgets };
  const weather = { ...standardWeather, ...options.weather };
  let process: Promise<SandboxedProcess> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const attempt = async (python: string, stdin: string): Promise<Transcript> => {
    const sandbox = await (process ??= start(weather)).catch((error: unknown) => {
      process = undefined;
      throw error;
    });
    const { outputBytes, events } = budgets;
    const job: ReferenceJob = { python, stdin, outputBytes, events };
    const answer = await sandbox.ask(job, {
      ...budgets,
      memoryBytes: budgets.memoryBytes + ownMemoryBytes,
    });
    if (!isReusable(answer)) {
      sandbox.kill();
      process = undefined;
    }
    return transcriptOf(answer);
  };

  return {
    run(python, { stdin = '' } = {}) {
      const result = queue.then(() => attempt(python, stdin));
      queue = result.catch(() => undefined);
      return result;
    },
    async close() {
      const running = process;
      process = undefined;
      await queue;
      (await running?.catch(() => undefined))?.kill();
    },
  };
}

async function start(weather: Weather): Promise<SandboxedProcess> {
  const pyodide = dirname(createRequire(import.meta.url).resolve('pyodide'));
  const source = dirname(dirname(fileURLToPath(import.meta.url)));
  const sandbox = new SandboxedProcess({
    program: new URL(import.meta.url.replace(/reference(\.[jt]s)$/, 'reference/child$1')),
    readable: [`${source}/*`, `${pyodide}/*`],
  });
  const answer = await sandbox.ask(weather, {
    realMs: startMs,
    cpuMs: startMs,
    memoryBytes: 2 ** 31,
  });
  if (answer.kind === 'reply') return sandbox;
  throw new Error(
    `the reference did not start: ${answer.kind === 'crash' ? answer.message : answer.budget}`,
  );
}

function isReusable(answer: Answer): boolean {
  if (answer.kind !== 'reply') return false;
  const reply = answer.value as ReferenceReply;
  return reply.kind === 'transcript' && !reply.used && reply.transcript.outcome.kind !== 'budget';
}

function transcriptOf(answer: Answer): Transcript {
  if (answer.kind !== 'reply') return endedEarly(answer);
  const reply = answer.value as ReferenceReply;
  switch (reply.kind) {
    case 'transcript':
      return reply.transcript;
    case 'broken':
      return endedEarly({ kind: 'crash', message: reply.message });
  }
}
