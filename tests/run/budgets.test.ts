import { afterAll, expect, test } from 'vitest';
import { createRunner } from '../../src/run/node.ts';
import type { Budget, Budgets } from '../../src/run/transcript.ts';
import { handWritten } from './hand-written.ts';

const runner = await createRunner({ processes: 1, budgets: { memoryBytes: 256 * 1024 * 1024 } });
afterAll(() => runner.close());

const imports = 'import { asyncio, print, ValueError } from "konspekt/runtime";\n';

test.each<[string, Budget, Partial<Budgets>, string]>([
  ['an endless loop', 'realMs', { realMs: 300 }, 'for (;;);'],
  [
    'an endless loop in a function that a task runs',
    'realMs',
    { realMs: 300 },
    'await asyncio.run(async () => { for (;;); });',
  ],
  ['a microtask storm', 'realMs', { realMs: 300 }, 'for (;;) await null;'],
  [
    'microtasks that breed',
    'realMs',
    { realMs: 300 },
    'const f = () => Promise.resolve().then(f); f();',
  ],
  [
    'a loop that catches everything',
    'realMs',
    { realMs: 300 },
    'for (;;) { try { throw new ValueError(); } catch {} }',
  ],
  [
    'an exploding regular expression',
    'realMs',
    { realMs: 300 },
    '/^(a+)+$/.test("a".repeat(99) + "b");',
  ],
  ['CPU time', 'cpuMs', { cpuMs: 100, realMs: 60_000 }, 'for (;;);'],
  [
    'a loop that spins',
    'steps',
    { steps: 1_000 },
    'await asyncio.run(async () => { for (;;) await asyncio.sleep(0); });',
  ],
  [
    'tasks that breed',
    'steps',
    { steps: 1_000 },
    'const f = async () => { for (;;) { asyncio.createTask(() => f()); await asyncio.sleep(0); } }; await asyncio.run(() => f());',
  ],
  [
    'endless virtual sleep',
    'steps',
    { steps: 1_000 },
    'await asyncio.run(async () => { for (;;) await asyncio.sleep(3600); });',
  ],
  [
    'a flood of output',
    'outputBytes',
    { outputBytes: 10_000, realMs: 500 },
    'for (;;) { try { print("x".repeat(99)); } catch {} }',
  ],
  ['one huge print', 'outputBytes', { outputBytes: 10_000 }, 'print("ы".repeat(9_999));'],
  ['a flood of events', 'events', { events: 500 }, 'for (;;) print(1);'],
  ['a list without end', 'memoryBytes', {}, 'const xs = []; for (;;) xs.push([xs.length]);'],
  [
    'long lists',
    'memoryBytes',
    {},
    'const xs = []; for (;;) xs.push(new Array(1_000_000).fill(xs.length));',
  ],
  [
    'texts cut to pieces',
    'memoryBytes',
    {},
    'const xs = []; for (;;) xs.push("x".repeat(1 << 20).split(""));',
  ],
])('%s hits %s', async (_name, budget, budgets, program) => {
  const javascript = imports + program;
  const all = { realMs: 20_000, cpuMs: 20_000, ...budgets };
  const { outcome } = await runner.run(handWritten(javascript), { budgets: all });
  expect(outcome).toMatchObject({ kind: 'budget', budget });
  const next = await runner.run(handWritten(`${imports}print("well");`));
  expect(next.stdout).toBe('well\n');
});

test('what was printed before a budget was hit is kept', async () => {
  const program = `${imports}print("kept");\nfor (;;);`;
  const transcript = await runner.run(handWritten(program), { budgets: { realMs: 300 } });
  expect(transcript).toMatchObject({
    stdout: 'kept\n',
    outcome: { kind: 'budget', budget: 'realMs', limit: 300 },
  });
});

test('runaway recursion is an exception that a program can catch', async () => {
  const program = `import { RecursionError, isException, print } from "konspekt/runtime";
const f = () => f() + 1;
try { f(); } catch (error) { print(isException(error, RecursionError)); }
f();`;
  const { stdout, outcome } = await runner.run(handWritten(program));
  expect(stdout).toBe('True\n');
  expect(outcome).toMatchObject({ kind: 'exception', type: 'RecursionError' });
});
