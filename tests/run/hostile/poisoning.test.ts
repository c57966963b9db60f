import { afterEach, expect, test } from 'vitest';
import { runPython, staysUnharmed } from './run-python.ts';

afterEach(staysUnharmed);

/** Each changes all it can of what programs share in CPython; the next program must find everything as it was. */
test.each([
  [
    'builtins by their names',
    'print = lambda *a: None\nlen = lambda x: 42\nstr = int\nisinstance = None',
  ],
  [
    'methods of builtin types',
    'for t in (list, str, dict, int, object, type, Exception):\n    for n in ("append", "__init__", "constructor", "toString", "__proto__"):\n        try:\n            setattr(t, n, lambda *a: 1)\n        except Exception:\n            pass',
  ],
  [
    'members of modules',
    'import math, json, asyncio\nmath.sqrt = lambda x: 0\njson.dumps = lambda x: "{}"\nasyncio.sleep = None',
  ],
  [
    'members of modules by setattr',
    'import math, json\nfor m in (math, json):\n    for n in dir(m):\n        try:\n            setattr(m, n, None)\n        except Exception:\n            pass',
  ],
  [
    'attributes of builtin functions',
    'for f in (print, len, sorted):\n    for n in ("call", "apply", "bind", "__call__", "__name__", "constructor", "prototype"):\n        try:\n            setattr(f, n, lambda *a: 1)\n        except Exception:\n            pass',
  ],
  [
    'attributes by names of JavaScript',
    'class A: pass\na = A()\nfor n in ("constructor", "prototype", "__proto__", "toString", "valueOf", "then", "toJSON", "hasOwnProperty"):\n    setattr(a, n, 1)\n    setattr(A, n, 1)',
  ],
  [
    'dicts by names of JavaScript',
    'd = {}\nd["__proto__"] = {"x": 1}\nd["constructor"] = d\nd["__proto__"]["polluted"] = 1\nvars_ = dict(d)',
  ],
  [
    'classes by names of JavaScript',
    'class Map: pass\nclass Array: pass\nclass Object: pass\nclass Error: pass\nclass Promise: pass\nclass Symbol: pass\nprint(Map, Array)',
  ],
  [
    'metaclasses',
    'class M(type):\n    def __call__(cls, *a): return 1\n    def __instancecheck__(cls, x): return True\nclass A(metaclass=M): pass\nprint(A(), isinstance(1, A))',
  ],
  [
    'virtual subclasses',
    'from collections.abc import Sized, Iterable\nclass A: pass\nSized.register(A)\nIterable.register(int)\nprint(issubclass(A, Sized))',
  ],
  [
    'random and time',
    'import random, time\nrandom.seed(1)\ntime.sleep(1000)\nprint(random.random())',
  ],
  ['sys', 'import sys\nsys.setrecursionlimit(50)\nsys.stdout.write("x")\nsys.argv.append("y")'],
  [
    'the event loop',
    'import asyncio\nloop = asyncio.new_event_loop()\nasyncio.set_event_loop(loop)\nloop.call_soon(print, "later")',
  ],
  [
    'tasks that are left behind',
    'import asyncio\nasync def f():\n    while True: await asyncio.sleep(1)\nasync def main():\n    asyncio.create_task(f())\nasyncio.run(main())',
  ],
  [
    'generators that are left open',
    'def g():\n    try:\n        while True: yield 1\n    finally:\n        print("closed")\nx = g()\nnext(x)',
  ],
  ['contexts', 'import contextvars\nv = contextvars.ContextVar("v", default=1)\nv.set(2)'],
  [
    'caches',
    'import functools, re\n@functools.cache\ndef f(x): return x\nf(1)\nfor i in range(600): re.compile(str(i))',
  ],
])('%s', async (_name, program) => {
  const transcript = await runPython(program);
  const ending = transcript === 'refused' ? 'refused' : transcript.outcome.kind;
  expect(ending).not.toBe('crash');
});
