import { afterAll, expect, test } from 'vitest';
import { createRunner } from '../../src/run/node.ts';
import { handWritten } from './hand-written.ts';

const runner = await createRunner({ processes: 1, budgets: { realMs: 5_000, cpuMs: 5_000 } });
afterAll(() => runner.close());

const run = (javascript: string) => runner.run(handWritten(javascript));

test('runs a translation and records what it prints', async () => {
  const transcript = await run('import { print } from "konspekt/runtime";\nprint("привет", 2);\n');
  expect(transcript).toEqual({
    stdout: 'привет 2\n',
    stderr: '',
    events: [{ stream: 'stdout', text: 'привет 2\n', at: 0, task: null }],
    tasks: [],
    outcome: { kind: 'finished' },
    virtualMs: 0,
    consulted: [],
  });
});

const sleepers = `import { asyncio, print, time } from "konspekt/runtime";

async function delay(n) {
  print(n, "started");
  await asyncio.sleep(n);
  print(n, "finished");
}

async function main() {
  const start = time.perfCounter();
  const first = asyncio.createTask(() => delay(2));
  const second = asyncio.createTask(() => delay(1));
  await second;
  print(time.perfCounter() - start > 1);
}

await asyncio.run(() => main());
`;

test('drives the event loop on the virtual clock, and traces the tasks', async () => {
  const transcript = await run(sleepers);
  expect(transcript.stdout).toBe('2 started\n1 started\n1 finished\nTrue\n');
  expect(transcript.outcome).toEqual({ kind: 'finished' });
  expect(transcript.virtualMs).toBeCloseTo(1_000, 3);
  expect(transcript.consulted).toEqual(['clock']);
  expect(transcript.events.map((event) => event.task)).toEqual([2, 3, 3, 1]);
  // As in CPython, asyncio.run has two tasks of its own at the end.
  expect(transcript.tasks.filter((event) => event.kind === 'created')).toHaveLength(5);
});

test('the same program gives the same transcript', async () => {
  expect(await run(sleepers)).toEqual(await run(sleepers));
});

const failing = `import { ValueError, print } from "konspekt/runtime";

function check(age) {
  if (age < 0) {
    throw new ValueError("too young");
  }
}
print("before");
check(-1);
`;
const failingPython = `def check(age):
    if age < 0:
        raise ValueError("too young")
print("before")
check(-1)
`;

test('an uncaught exception ends with the traceback of CPython', async () => {
  const map = [
    [1, 3],
    [2, 4],
    [3, 5],
    [4, 8],
    [5, 9],
  ].map(([python = 0, typescript = 0]) => ({ python, typescript }));
  const traceback = `Traceback (most recent call last):
  File "main.py", line 5, in <module>
    check(-1)
  File "main.py", line 3, in check
    raise ValueError("too young")
ValueError: too young
`;
  expect(await runner.run(handWritten(failing, failingPython, map))).toMatchObject({
    stdout: 'before\n',
    stderr: traceback,
    outcome: { kind: 'exception', type: 'ValueError', message: 'too young', traceback },
  });
});

test.each([
  ['new SystemExit()', 0, ''],
  ['new SystemExit(3)', 3, ''],
  ['new SystemExit("bye")', 1, 'bye\n'],
])('%s ends with a status', async (thrown, status, stderr) => {
  const transcript = await run(`import { SystemExit } from "konspekt/runtime";\nthrow ${thrown};`);
  expect(transcript).toMatchObject({ stderr, outcome: { kind: 'exit', status } });
});

test('reads the given standard input', async () => {
  const program = handWritten(
    'import { input, print } from "konspekt/runtime";\nprint(input("? "), input());\ninput();',
  );
  const { stdout, outcome } = await runner.run(program, { stdin: 'a\n\n' });
  expect(stdout).toBe('? a \n');
  expect(outcome).toMatchObject({ kind: 'exception', type: 'EOFError' });
});

test('a program that waits for nothing is a deadlock', async () => {
  const { outcome, stdout } = await run(
    'import { asyncio, print } from "konspekt/runtime";\nprint(1);\nawait asyncio.run(async () => { await new asyncio.Event().wait(); });',
  );
  expect(stdout).toBe('1\n');
  expect(outcome.kind).toBe('deadlock');
});

test('the weather changes what a run consulted', async () => {
  const program = handWritten(
    'import { print, time } from "konspekt/runtime";\nprint(time.perfCounterNs() - time.perfCounterNs());',
  );
  expect((await runner.run(program)).stdout).toBe('-1\n');
  expect((await runner.run(program, { weather: { clockTick: 1_000 } })).stdout).toBe('-1000\n');
});

test('code that the check refuses does not run', async () => {
  expect((await run('process.exit();')).outcome).toEqual({
    kind: 'crash',
    message: 'refused by the check: main.ts:1:1: free name process',
  });
});

test('an error that is no exception of Python is a crash of ours', async () => {
  const { outcome } = await run('throw new Error("bug");');
  expect(outcome).toMatchObject({
    kind: 'crash',
    message: expect.stringContaining('bug') as string,
  });
});

test('many runs share few processes and wait for each other', async () => {
  const runs = Array.from({ length: 20 }, (_, i) =>
    run(`import { print } from "konspekt/runtime";\nprint(${i});`),
  );
  const transcripts = await Promise.all(runs);
  expect(transcripts.map(({ stdout }) => Number(stdout))).toEqual([...Array(20).keys()]);
});

test('an exception that was caught begins where it was caught', async () => {
  const program = `import { RuntimeError, ValueError } from "konspekt/runtime";
function risky() {
  throw new ValueError("first");
}
function use() {
  try {
    risky();
  } catch (error) {
    throw new RuntimeError("second", { cause: error });
  }
}
use();`;
  const python = `def risky():
    raise ValueError("first")
def use():
    try:
        risky()
    except ValueError as error:
        raise RuntimeError("second") from error
use()`;
  const map = [
    [2, 3],
    [5, 7],
    [7, 9],
    [8, 12],
  ].map(([line = 0, typescript = 0]) => ({ python: line, typescript }));
  const { stderr } = await runner.run(handWritten(program, python, map));
  expect(stderr).toBe(`Traceback (most recent call last):
  File "main.py", line 5, in use
    risky()
  File "main.py", line 2, in risky
    raise ValueError("first")
ValueError: first

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "main.py", line 8, in <module>
    use()
  File "main.py", line 7, in use
    raise RuntimeError("second") from error
RuntimeError: second
`);
});
