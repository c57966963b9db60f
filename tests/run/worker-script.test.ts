import vm from 'node:vm';
import { expect, test } from 'vitest';
import { standardWeather } from '../../src/runtime/host.ts';
import { defaultBudgets } from '../../src/run/budgets.ts';
import { runtimeBundle } from '../../src/run/bundle.ts';
import { composeTranscript } from '../../src/run/compose-transcript.ts';
import { readReport } from '../../src/run/read-report.ts';
import { realmJob } from '../../src/run/realm-job.ts';
import type { Transcript } from '../../src/run/transcript.ts';
import {
  workerPosts,
  workerProgram,
  workerScript,
  type WorkerTask,
} from '../../src/run/worker-script.ts';
import { handWritten } from './hand-written.ts';

const { script } = await runtimeBundle();
async function run(javascript: string, python = ''): Promise<Transcript> {
  const lines = javascript.split('\n').map((_, i) => ({ python: i, typescript: i + 1 }));
  const translation = handWritten(javascript, python, lines.slice(1));
  const job = realmJob(translation, '', standardWeather, defaultBudgets);
  const text = await new Promise<string>((resolve) => {
    const { fetch, setTimeout } = globalThis;
    const postMessage = (said: string): void => {
      if (said.startsWith(workerPosts.report)) resolve(said.slice(workerPosts.report.length));
    };
    // A realm with what a browser's worker has; its address of a program is the program's own text.
    const context = vm.createContext({
      postMessage,
      MessageChannel,
      fetch,
      setTimeout,
      importScripts: (program: string) => vm.runInContext(program, context),
      addEventListener: (_: string, hear: (event: { readonly data: WorkerTask }) => void) =>
        setTimeout(hear, 0, {
          data: { program: workerProgram(javascript), job: JSON.stringify(job) },
        }),
    });
    vm.runInContext(workerScript(script), context);
  });
  const report = readReport(text);
  if (!report) throw new Error(`no report: ${text}`);
  return composeTranscript(report, defaultBudgets);
}

test('a worker runs a program to its end, one step at a time', async () => {
  const { stdout, outcome, virtualMs } =
    await run(`import { asyncio, print } from "konspekt/runtime";
async function work(n) { await asyncio.sleep(n); print(n); return n; }
print(await asyncio.run(async () => asyncio.gather(() => work(2), () => work(1))));`);
  expect(outcome).toEqual({ kind: 'finished' });
  expect(stdout).toBe('1\n2\n[2, 1]\n');
  expect(virtualMs).toBeCloseTo(2_000, 3);
});

test('tracebacks name Python lines', async () => {
  // Vitest's own hook would rewrite the stacks of other realms too.
  Object.assign(Error, { prepareStackTrace: undefined });
  const program =
    'import { ValueError } from "konspekt/runtime";\nconst x = 1;\nthrow new ValueError(x);';
  const { stderr } = await run(program, 'x = 1\nraise ValueError(x)');
  expect(stderr).toBe(
    'Traceback (most recent call last):\n  File "main.py", line 2, in <module>\n    raise ValueError(x)\nValueError: 1\n',
  );
});

test('nothing of the worker is left for the program', async () => {
  const { stdout } = await run(`import { print } from "konspekt/runtime";
print(["fetch", "postMessage", "MessageChannel", "setTimeout", "eval", "WebAssembly"]
  .filter((name) => name in globalThis));`);
  expect(stdout).toBe('[]\n');
});
