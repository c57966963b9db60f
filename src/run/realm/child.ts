import vm from 'node:vm';
import { readJob, writeReply } from '../frame.ts';
import { programName } from './program-name.ts';
import { hardenScript } from './harden.ts';
import type { RealmJob } from './realm.ts';

/** The program of a sandboxed child: each run in a realm of its own, which is thrown away after it. */

export interface ChildStart {
  /** The runtime's bundle. */
  readonly runtime: string;
}

export interface ChildJob {
  readonly program: string;
  readonly realm: RealmJob;
  readonly realMs: number;
}

export interface ChildReply {
  /** The realm's report (RealmReport) as JSON; null when it could not even say that. */
  readonly report: string | null;
  readonly timedOut: boolean;
  /** What went wrong outside the program: a bug of ours. */
  readonly broken: string | null;
}

/** The realm's namespace, seen from outside: text and numbers go in and out, nothing else. */
interface Realm {
  prepare(json: string): void;
  start(program: unknown): void;
  step(): void;
  pending(): boolean;
  finish(): void;
  report(): unknown;
}

const reportMs = 2_000;
const harden = new vm.Script(hardenScript);
/** Evaluating anything runs the realm's microtasks when it ends. */
const drain = new vm.Script('0');
const guarded = new vm.Script('konspektGuarded()');

const { runtime } = readJob() as ChildStart;
const runtimeScript = new vm.Script(runtime, { filename: 'runtime.js' });
writeReply({ kind: 'ready' });
for (let job = readJob(); job !== undefined; job = readJob()) {
  writeReply(run(job as ChildJob));
  await new Promise((resolve) => setImmediate(resolve));
}

function run(job: ChildJob): ChildReply {
  let realm: Realm | undefined;
  const end = guard(job.realMs, () => {
    const context = freshContext();
    realm = runtimeScript.runInContext(context) as Realm;
    realm.prepare(JSON.stringify(job.realm));
    realm.start(new vm.Script(job.program, { filename: programName }).runInContext(context));
    drain.runInContext(context);
    while (realm.pending()) {
      realm.step();
      drain.runInContext(context);
    }
    realm.finish();
    drain.runInContext(context);
  });
  let report: unknown;
  const reported = guard(reportMs, () => {
    report = realm?.report();
  });
  return {
    report: typeof report === 'string' ? report : null,
    timedOut: end === 'timeout',
    broken:
      end === 'timeout'
        ? null
        : (end ?? (reported === undefined ? null : `no report: ${reported}`)),
  };
}

function freshContext(): vm.Context {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: 'afterEvaluate',
  });
  harden.runInContext(context);
  return context;
}

/**
 * Runs host code that runs realm code, with one watchdog for all of it: a watchdog of its own for each step would
 * cost a hundred times what the step costs. Returns undefined, 'timeout', or what broke.
 */
function guard(timeout: number, action: () => void): string | undefined {
  Object.assign(globalThis, { konspektGuarded: action });
  try {
    guarded.runInThisContext({ timeout: Math.max(1, timeout) });
    return undefined;
  } catch (error) {
    return describe(error);
  }
}

/** An error may be the realm's: only its texts are looked at. */
function describe(error: unknown): string {
  if (error instanceof Error) {
    return 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
      ? 'timeout'
      : String(error.stack);
  }
  try {
    return String((error as { stack?: unknown }).stack ?? error);
  } catch {
    return 'an error that cannot be described';
  }
}
