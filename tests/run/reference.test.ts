import { afterAll, expect, test } from 'vitest';
import { createReference } from '../../src/run/reference.ts';

const reference = createReference();
afterAll(() => reference.close());

const stdoutOf = async (python: string) => (await reference.run(python)).stdout;

test('prints what CPython prints, stdout and stderr apart', async () => {
  const transcript = await reference.run(
    'import sys\nprint(1, 2.0, [3])\nprint("oops", file=sys.stderr)',
  );
  expect(transcript).toMatchObject({
    stdout: '1 2.0 [3]\n',
    stderr: 'oops\n',
    outcome: { kind: 'finished' },
    virtualMs: 0,
    consulted: [],
  });
});

test('an uncaught exception has the traceback of CPython', async () => {
  const { stderr, outcome } = await reference.run('def f():\n    return [][1]\nprint(f())');
  expect(stderr).toBe(
    'Traceback (most recent call last):\n  File "main.py", line 3, in <module>\n    print(f())\n          ~^^\n' +
      '  File "main.py", line 2, in f\n    return [][1]\n           ~~^^^\nIndexError: list index out of range\n',
  );
  expect(outcome).toEqual({
    kind: 'exception',
    type: 'IndexError',
    message: 'list index out of range',
    traceback: stderr,
  });
});

test.each([
  ['raise SystemExit', 0, ''],
  ['import sys; sys.exit(3)', 3, ''],
  ['raise SystemExit("bye")', 1, 'bye\n'],
])('%s ends with a status', async (python, status, stderr) => {
  expect(await reference.run(python)).toMatchObject({ stderr, outcome: { kind: 'exit', status } });
});

test('a syntax error is reported as such', async () => {
  const { outcome } = await reference.run('x = [1');
  expect(outcome).toMatchObject({ kind: 'exception', type: 'SyntaxError' });
});

test('sleeping costs no time, and the clock is exact', async () => {
  const started = performance.now();
  const { stdout, virtualMs } = await reference.run(
    'import time\nt = time.perf_counter_ns()\ntime.sleep(3600)\nprint(time.perf_counter_ns() - t)',
  );
  expect(stdout).toBe('3600000000001\n');
  expect(virtualMs).toBeCloseTo(3_600_000, 3);
  expect(performance.now() - started).toBeLessThan(30_000);
});

test('asyncio keeps its order on the virtual clock', async () => {
  const python = `import asyncio, time
async def work(name, delay):
    await asyncio.sleep(delay)
    print(name)
    return name
async def main():
    start = time.monotonic()
    print(await asyncio.gather(work('a', 3), work('b', 1), work('c', 2)))
    try:
        await asyncio.wait_for(work('never', 100), 5)
    except TimeoutError:
        print('timeout')
    print(round(time.monotonic() - start, 3), await asyncio.to_thread(lambda: 'thread'))
asyncio.run(main())`;
  expect(await stdoutOf(python)).toBe("b\nc\na\n['a', 'b', 'c']\ntimeout\n8.0 thread\n");
});

test('near-equal timers fire in one turn', async () => {
  const python = `import asyncio
async def work(name):
    await asyncio.sleep(1)
    print(name)
    await asyncio.sleep(0)
    print(name, 'again')
async def main():
    await asyncio.gather(work('a'), work('b'))
asyncio.run(main())`;
  expect(await stdoutOf(python)).toBe('a\nb\na again\nb again\n');
});

test('a task that spins on sleep(0) does not freeze time', async () => {
  const python = `import asyncio
async def main():
    task = asyncio.create_task(asyncio.sleep(0.5))
    while not task.done():
        await asyncio.sleep(0)
    print('done')
asyncio.run(main())`;
  expect(await stdoutOf(python)).toBe('done\n');
});

test('a wait for nothing is a deadlock, and keeps what was printed', async () => {
  const python =
    'import asyncio\nasync def main():\n    print(1)\n    await asyncio.Future()\nasyncio.run(main())';
  expect(await reference.run(python)).toMatchObject({
    stdout: '1\n',
    outcome: { kind: 'deadlock', message: 'every task waits, and nothing is scheduled' },
  });
});

test('time, dates, random numbers and ids are the same in every run', async () => {
  const python = `import datetime, random, time, uuid
print(time.time_ns(), datetime.datetime.now(), time.localtime().tm_hour, time.process_time())
print(random.random(), random.Random().random(), uuid.uuid4(), id(object()), {'b', 'a', 'c'})`;
  const first = await stdoutOf(python);
  expect(first).toContain('1721383477208351468 2024-07-19 10:04:37.208351 10 ');
  expect(await stdoutOf(python)).toBe(first);
});

test('input() reads the given text and then ends', async () => {
  const python =
    'print(input("name? "))\ntry:\n    input()\nexcept EOFError as error:\n    print(error)';
  expect((await reference.run(python, { stdin: 'Ada\n' })).stdout).toBe(
    'name? Ada\nEOF when reading a line\n',
  );
});

test('no run sees what another left behind', async () => {
  await reference.run(`import builtins, sys, random, os, asyncio
builtins.print = None
sys.modules['json'] = None
random.random = lambda: 4
sys.setrecursionlimit(50)
os.environ['X'] = '1'
open('/tmp/left', 'w').write('x')
asyncio.run = None
left = 1`);
  const python = `import json, os, random, sys, asyncio
print('left' in globals(), sys.getrecursionlimit(), os.environ.get('X'), os.listdir('/tmp'), random.random() == 4, asyncio.run is None)`;
  expect(await stdoutOf(python)).toBe('False 1000 None [] False False\n');
});

test.each(['js', 'pyodide', 'pyodide_js', '_pyodide_core', 'pyodide.code'])(
  '%s is not there',
  async (name) => {
    const { outcome } = await reference.run(`import ${name}`);
    expect(outcome).toMatchObject({ type: 'ModuleNotFoundError' });
  },
);

test('deep recursion is an exception, as deep as in CPython', async () => {
  const python = `def f(n):
    return f(n + 1)
try:
    f(1)
except RecursionError as error:
    print(error)
def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
print(depth(1))`;
  expect(await stdoutOf(python)).toBe('maximum recursion depth exceeded\n999\n');
});

test('an endless loop hits the budget and harms nobody', async () => {
  const strict = createReference({ budgets: { realMs: 1_000 } });
  expect((await strict.run('while True: pass')).outcome).toEqual({
    kind: 'budget',
    budget: 'realMs',
    limit: 1_000,
  });
  expect((await strict.run('print(1)')).stdout).toBe('1\n');
  await strict.close();
});

test('a flood of output hits the budget', async () => {
  const strict = createReference({ budgets: { outputBytes: 1_000 } });
  const { outcome, stdout } = await strict.run(
    'while True:\n    try:\n        print("x" * 99)\n    except BaseException:\n        pass',
  );
  expect(outcome).toEqual({ kind: 'budget', budget: 'outputBytes', limit: 1_000 });
  expect(stdout.length).toBeLessThan(1_200);
  await strict.close();
});

test('what dies at exit is heard', async () => {
  const python =
    'class D:\n    def __del__(self):\n        print("gone")\nd = D()\nd.me = d\nprint("end")';
  expect(await stdoutOf(python)).toBe('end\ngone\n');
});
