import { afterEach, expect, test } from 'vitest';
import type { Budget } from '../../../src/run/transcript.ts';
import { runPython, soon, staysUnharmed } from './run-python.ts';

afterEach(staysUnharmed);

const asyncMain = (...body: string[]): string =>
  [
    'import asyncio',
    'async def main():',
    ...body.map((line) => `    ${line}`),
    'asyncio.run(main())',
  ].join('\n');

/** Any of several: which of them comes first depends on the machine. */
const bombs: readonly (readonly [name: string, budgets: readonly Budget[], program: string])[] = [
  // Time.
  ['an endless loop', ['realMs'], 'while True: pass'],
  [
    'one that catches everything',
    ['realMs'],
    'while True:\n    try:\n        raise ValueError\n    except BaseException:\n        pass',
  ],
  [
    'one that refuses to exit',
    ['realMs'],
    'import sys\nwhile True:\n    try:\n        sys.exit()\n    except SystemExit:\n        pass',
  ],
  [
    'one in finally',
    ['realMs'],
    'def f():\n    try:\n        while True: pass\n    finally:\n        f()\nf()',
  ],
  [
    'one in __eq__',
    ['realMs'],
    'class A:\n    def __eq__(self, other):\n        while True: pass\nA() in [A()]',
  ],
  [
    'one in __exit__',
    ['realMs'],
    'class A:\n    def __enter__(self): return self\n    def __exit__(self, *a):\n        while True: pass\nwith A(): pass',
  ],
  [
    'one in __str__ of what is uncaught',
    ['realMs'],
    'class E(Exception):\n    def __str__(self):\n        while True: pass\nraise E()',
  ],
  ['endless blocking sleep', ['realMs'], 'import time\nwhile True: time.sleep(1e9)'],
  ['an endless iterator', ['realMs'], 'import itertools\nfor x in itertools.cycle([1]): pass'],
  ['a sum without end', ['realMs'], 'sum(range(10**12))'],
  [
    'an endless async generator',
    ['realMs'],
    asyncMain('async for x in each(): pass').replace(
      'async def main',
      'async def each():\n    while True: yield 1\nasync def main',
    ),
  ],
  [
    'exponential recursion',
    ['realMs'],
    'def f():\n    try:\n        f()\n    except RecursionError:\n        f()\nf()',
  ],
  ['flooding with nothing', ['realMs'], 'import sys\nwhile True: sys.stdout.write("")'],
  // Regular expressions.
  ['nested repeats', ['realMs'], 'import re\nre.match("(a+)+$", "a" * 50 + "b")'],
  ['ambiguous alternatives', ['realMs'], 'import re\nre.match("(a|a)*b", "a" * 100)'],
  ['repeats of repeats of anything', ['realMs'], 'import re\nre.search("(.*)*x", "a" * 1000)'],
  [
    'counted repeats of counted repeats',
    ['realMs'],
    'import re\nre.match("((a{0,65535}){0,65535}){0,65535}b", "a" * 1000)',
  ],
  // Large numbers.
  ['a power of powers', ['realMs'], 'x = 10**10**8'],
  ['squaring', ['realMs', 'memoryBytes'], 'x = 2\nwhile True: x = x * x'],
  ['a factorial', ['realMs'], 'import math\nmath.factorial(10**9)'],
  ['binomials', ['realMs'], 'import math\nmath.comb(10**9, 5 * 10**8)'],
  ['random bits', ['realMs', 'memoryBytes'], 'import random\nrandom.getrandbits(10**12)'],
  ['a long division', ['realMs'], 'pow(3, 10**100000, 10**100000)'],
  // The event loop.
  ['a loop that spins', ['steps', 'events'], asyncMain('while True: await asyncio.sleep(0)')],
  [
    'endless virtual sleep',
    ['steps', 'events'],
    asyncMain('while True: await asyncio.sleep(3600)'),
  ],
  ['sleep until infinity', ['steps'], 'import asyncio\nasyncio.run(asyncio.sleep(float("inf")))'],
  [
    'callbacks that breed',
    ['steps', 'memoryBytes', 'realMs'],
    asyncMain(
      'loop = asyncio.get_running_loop()',
      'def again():',
      '    loop.call_soon(again)',
      '    loop.call_soon(again)',
      'again()',
      'await asyncio.sleep(1)',
    ),
  ],
  [
    'tasks that breed',
    ['steps', 'events'],
    'import asyncio\nasync def f():\n    await asyncio.gather(f(), f())\nasyncio.run(f())',
  ],
  [
    'a task that cannot be cancelled',
    ['steps', 'events'],
    asyncMain('asyncio.create_task(stay())', 'await asyncio.sleep(0)').replace(
      'async def main',
      'async def stay():\n    while True:\n        try:\n            await asyncio.sleep(1)\n        except asyncio.CancelledError:\n            pass\nasync def main',
    ),
  ],
  [
    'a trace without end',
    ['events', 'steps'],
    asyncMain('while True: await asyncio.create_task(asyncio.sleep(0))'),
  ],
  // Memory.
  ['a list without end', ['memoryBytes', 'realMs'], 'xs = []\nwhile True: xs.append([1])'],
  ['a list that doubles', ['memoryBytes', 'realMs'], 'xs = [0]\nwhile True: xs = xs * 2'],
  [
    'a list that grows while it is read',
    ['memoryBytes', 'realMs'],
    'xs = [1]\nfor x in xs: xs.append(x)',
  ],
  [
    'a set without end',
    ['memoryBytes', 'realMs'],
    's = set()\nn = 0\nwhile True:\n    s.add(n)\n    n += 1',
  ],
  [
    'a dict without end',
    ['memoryBytes', 'realMs'],
    'd = {}\nn = 0\nwhile True:\n    d[str(n)] = n\n    n += 1',
  ],
  ['all of a range', ['memoryBytes', 'realMs'], 'list(range(10**12))'],
  ['all of a counter', ['memoryBytes', 'realMs'], 'import itertools\nlist(itertools.count())'],
  [
    'a product of ranges',
    ['memoryBytes', 'realMs'],
    'import itertools\nlist(itertools.product(range(100), repeat=100))',
  ],
  ['all of a generator', ['memoryBytes', 'realMs'], 'def g():\n    while True: yield 1\nlist(g())'],
  [
    'a cache',
    ['memoryBytes', 'realMs'],
    'import functools\n@functools.lru_cache(maxsize=None)\ndef f(n): return [n] * 1000\nfor i in range(10**9): f(i)',
  ],
  ['bytes', ['memoryBytes', 'realMs'], 'xs = []\nwhile True: xs.append(bytes(10**7))'],
  ['a message', ['memoryBytes', 'realMs', 'outputBytes'], 'raise ValueError("x" * 10**8)'],
  [
    'an exit message',
    ['memoryBytes', 'realMs', 'outputBytes'],
    'import sys\nsys.exit("x" * 10**8)',
  ],
  // Output.
  ['a flood', ['outputBytes'], 'while True: print("x" * 1000)'],
  [
    'a flood that catches everything',
    ['outputBytes'],
    'while True:\n    try:\n        print("x" * 1000)\n    except BaseException:\n        pass',
  ],
  ['one long line', ['outputBytes'], 'print("a" * 10**6)'],
  ['many short ones', ['events'], 'while True: print(1)'],
  ['a flood of errors', ['outputBytes'], 'import sys\nwhile True: sys.stderr.write("x" * 100)'],
  [
    'a flood at exit',
    ['outputBytes'],
    asyncMain('asyncio.create_task(flood())', 'await asyncio.sleep(0)').replace(
      'async def main',
      'async def flood():\n    try:\n        await asyncio.sleep(10)\n    finally:\n        while True: print("x" * 100)\nasync def main',
    ),
  ],
];

test.each(bombs)('%s ends at %j', async (_name, budgets, program) => {
  // Time is short only where it is the budget to hit: others must not depend on how busy the machine is.
  const transcript = await runPython(program, budgets.includes('realMs') ? soon : {});
  const outcome = transcript === 'refused' ? null : transcript.outcome;
  expect(budgets).toContain(outcome?.kind === 'budget' ? outcome.budget : outcome);
});

/** What CPython answers with an exception, or ends with, is answered so here, whatever the size. */
test.each([
  ['MemoryError', 'x = "a" * 10**12'],
  ['MemoryError', 's = "a"\nwhile True: s += s'],
  ['MemoryError', 'xs = [0] * 10**10'],
  ['MemoryError', 'b = b"a" * 10**12'],
  ['MemoryError', 'b = bytes(10**12)'],
  ['MemoryError', 'n = 10**12\nx = 1 << n'],
  ['MemoryError', 'x = 10**10**10'],
  ['MemoryError', 'print(len("a".center(10**10)))'],
  ['MemoryError', 'print(len(f"{1:>10000000000}"))'],
  ['MemoryError', 'print(len("%10000000000d" % 1))'],
  ['MemoryError', 'print("{0:{0}}".format(10**9))'],
  ['MemoryError', 'print(len(("a" * 10**7).join(["b"] * 10**3)))'],
  ['MemoryError', 'print(len(("a" * 10**3).replace("a", "b" * 10**7)))'],
  ['MemoryError', 'print(len((1).to_bytes(10**10, "big")))'],
  ['ValueError', 'int("9" * 10**6)'],
  ['ValueError', 'print(10**5000)'],
  ['OverflowError', 'import time\ntime.sleep(1e300)'],
  ['RecursionError', 'def f(n): return f(n + 1)\nf(0)'],
  [
    'RecursionError',
    'import sys\nsys.setrecursionlimit(10**9)\ndef f(n): return 1 + f(n + 1)\nf(0)',
  ],
  ['RecursionError', 'class A:\n    def __repr__(self): return repr(self)\nprint(A())'],
  ['RecursionError', 'x = []\nfor i in range(100000): x = [x]\nprint(x)'],
  ['RecursionError', 'import asyncio\nasync def f():\n    return await f()\nasyncio.run(f())'],
  ['E', 'class E(Exception):\n    def __str__(self):\n        raise E()\nraise E()'],
])('%s: %s', async (type, program) => {
  expect(await runPython(program)).toMatchObject({ outcome: { kind: 'exception', type } });
});

test('waiting for nothing is said to be that', async () => {
  const transcript = await runPython(asyncMain('await asyncio.get_running_loop().create_future()'));
  expect(transcript).toMatchObject({ outcome: { kind: 'deadlock' } });
});

test.each([
  `x = ${'('.repeat(5_000)}1${')'.repeat(5_000)}`,
  `x = ${Array(20_000).fill('1').join(' + ')}`,
])('nesting too deep to read is refused (%#)', async (program) => {
  expect(await runPython(program)).toBe('refused');
});
