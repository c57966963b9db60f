/** Programs in Python with their translations by hand; both must print the same. */
export interface Pair {
  readonly name: string;
  readonly python: string;
  readonly javascript: string;
}

const main = (python: string, javascript: string): Pick<Pair, 'python' | 'javascript'> => ({
  python: `import asyncio, contextvars, time\nasync def main():\n${indent(python)}\nasyncio.run(main())\n`,
  javascript: `const show = (error) => print(typeName(error), str(error));\nawait asyncio.run(async () => {\n${javascript}\n});\n`,
});

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

export const pairs: readonly Pair[] = [
  {
    name: 'the note: a task that nobody awaits is cancelled at the end',
    ...main(
      `
async def delay(n):
    print(f"{n} -- started")
    await asyncio.sleep(n)
    print(f"{n} -- finished")
start = time.perf_counter()
task1 = asyncio.create_task(delay(2))
task2 = asyncio.create_task(delay(1))
await task2
print(f"Ended with {time.perf_counter() - start}")`,
      `
const delay = async (n) => {
  print(\`\${n} -- started\`);
  await asyncio.sleep(n);
  print(\`\${n} -- finished\`);
};
const start = time.perfCounter();
const task1 = asyncio.createTask(() => delay(2));
const task2 = asyncio.createTask(() => delay(1));
await task2;
print(\`Ended with \${float(time.perfCounter() - start)}\`);`,
    ),
  },
  {
    name: 'the wrong use of futures',
    ...main(
      `
f = asyncio.get_running_loop().create_future()
for action in (f.result, f.exception, lambda: f.set_result(1), lambda: f.set_result(2), lambda: f.set_exception(ValueError)):
    try: action()
    except asyncio.InvalidStateError as e: print(type(e).__name__, e)
print(f, f.result(), f.exception(), f.cancel(), f.cancelled())
g = asyncio.Future()
g.set_exception(StopIteration(3))
print(repr(g.exception()), repr(g.exception().__cause__))
h = asyncio.Future()
h.set_exception(KeyError)
try: await h
except KeyError as e: print(repr(e))
h = asyncio.Future()
h.cancel("why")
try: await h
except asyncio.CancelledError as e: print(e.args)
task = asyncio.create_task(asyncio.sleep(0))
try: task.set_result(1)
except RuntimeError as e: print(e)`,
      `
const f = asyncio.getRunningLoop().createFuture();
for (const action of [() => f.result(), () => f.exception(), () => f.setResult(1), () => f.setResult(2), () => f.setException(ValueError)]) {
  try { action(); } catch (e) { show(e); }
}
print(f, f.result(), f.exception(), f.cancel(), f.cancelled());
const g = new asyncio.Future();
g.setException(new StopIteration(3));
print(repr(g.exception()), repr(g.exception().__cause__));
let h = new asyncio.Future();
h.setException(KeyError);
try { await h; } catch (e) { print(repr(e)); }
h = new asyncio.Future();
h.cancel("why");
try { await h; } catch (e) { print(e.args); }
const task = asyncio.createTask(() => asyncio.sleep(0));
try { task.setResult(1); } catch (e) { print(str(e)); }`,
    ),
  },
  {
    name: 'gather: nested cancellation, exceptions, duplicates',
    ...main(
      `
async def work(n):
    try:
        await asyncio.sleep(n)
        if n == 2: raise ValueError(n)
        return n
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
outer = asyncio.gather(work(3), asyncio.gather(work(4), work(5)))
await asyncio.sleep(1)
print(outer.cancel(), outer.done())
try: await outer
except asyncio.CancelledError as e: print("outer", e.args, outer.cancelled())
print(await asyncio.gather(work(1), work(2), return_exceptions=True))
try: await asyncio.gather(work(2), work(3))
except ValueError as e: print(repr(e))
task = asyncio.create_task(work(1))
print(await asyncio.gather(task, task), await asyncio.gather())
t = asyncio.create_task(work(9)); await asyncio.sleep(0); t.cancel("bye")
print(await asyncio.gather(t, return_exceptions=True))`,
      `
const work = async (n) => {
  try {
    await asyncio.sleep(n);
    if (n === 2) throw new ValueError(n);
    return n;
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print("cancelled", n);
    throw e;
  }
};
const outer = asyncio.gather(() => work(3), asyncio.gather(() => work(4), () => work(5)));
await asyncio.sleep(1);
print(outer.cancel(), outer.done());
try { await outer; } catch (e) { print("outer", e.args, outer.cancelled()); }
print(await asyncio.gather(() => work(1), () => work(2), { returnExceptions: true }));
try { await asyncio.gather(() => work(2), () => work(3)); } catch (e) { print(repr(e)); }
const task = asyncio.createTask(() => work(1));
print(await asyncio.gather(task, task), await asyncio.gather());
const t = asyncio.createTask(() => work(9)); await asyncio.sleep(0); t.cancel("bye");
print(await asyncio.gather(t, { returnExceptions: true }));`,
    ),
  },
  {
    name: 'timeouts: reschedule, expired, nested, used wrongly',
    ...main(
      `
loop = asyncio.get_running_loop()
try:
    async with asyncio.timeout(1) as t:
        print(t.when() == loop.time() + 1, t.expired())
        t.reschedule(loop.time() + 3)
        await asyncio.sleep(2)
        print("still here")
        await asyncio.sleep(2)
except TimeoutError as e: print(repr(e), repr(e.__cause__), t.expired(), t)
async with asyncio.timeout(None) as t: await asyncio.sleep(5)
print(t.when(), t)
try:
    async with asyncio.timeout(5):
        async with asyncio.timeout(1): await asyncio.sleep(9)
except TimeoutError: print("inner")
t = asyncio.timeout(1)
try: t.reschedule(2)
except RuntimeError as e: print(e)
async with t: pass
try:
    async with t: pass
except RuntimeError as e: print(e)
try: t.reschedule(2)
except RuntimeError as e: print(e)
async with asyncio.timeout_at(loop.time() - 1) as t:
    try: await asyncio.sleep(0)
    except asyncio.CancelledError: print("swallowed")
print(t.expired())
try: print(await asyncio.wait_for(asyncio.sleep(1, "in time"), timeout=None))
except TimeoutError: print("no")
try: await asyncio.wait_for(asyncio.sleep(1), 0)
except TimeoutError as e: print(repr(e))`,
      `
const loop = asyncio.getRunningLoop();
const within = async (manager, body) => {
  const scope = await enterAsync(manager);
  try { await body(scope.value); } catch (e) { await scope.fail(e); } finally { await scope.exit(); }
};
let t;
try {
  await within(asyncio.timeout(1), async (scope) => {
    t = scope;
    print(Number(t.when()) === Number(loop.time()) + 1, t.expired());
    t.reschedule(Number(loop.time()) + 3);
    await asyncio.sleep(2);
    print("still here");
    await asyncio.sleep(2);
  });
} catch (e) { print(repr(e), repr(e.__cause__), t.expired(), t); }
t = asyncio.timeout(null);
await within(t, () => asyncio.sleep(5));
print(t.when(), t);
try { await within(asyncio.timeout(5), () => within(asyncio.timeout(1), () => asyncio.sleep(9))); } catch (e) { print("inner"); }
t = asyncio.timeout(1);
try { t.reschedule(2); } catch (e) { print(str(e)); }
await within(t, () => null);
try { await within(t, () => null); } catch (e) { print(str(e)); }
try { t.reschedule(2); } catch (e) { print(str(e)); }
t = asyncio.timeoutAt(Number(loop.time()) - 1);
await within(t, async () => { try { await asyncio.sleep(0); } catch (e) { print("swallowed"); } });
print(t.expired());
try { print(await asyncio.waitFor(() => asyncio.sleep(1, "in time"), { timeout: null })); } catch (e) { print("no"); }
try { await asyncio.waitFor(() => asyncio.sleep(1), 0); } catch (e) { print(repr(e)); }`,
    ),
  },
  {
    name: 'queues: priority, last in first out, shutdown, join, used wrongly',
    ...main(
      `
p = asyncio.PriorityQueue()
for item in [(3, "c"), (1, "a"), (2, "b"), (1, "A")]: p.put_nowait(item)
print(p.qsize(), [p.get_nowait() for _ in range(4)], p.empty())
l = asyncio.LifoQueue(maxsize=2)
await l.put(1); await l.put(2)
print(l.full(), l.maxsize, str(l), await l.get(), await l.get())
for action in (p.get_nowait, p.task_done, p.task_done, p.task_done, p.task_done, p.task_done):
    try: action()
    except Exception as e: print(repr(e))
q = asyncio.Queue()
async def worker(name):
    while True:
        try: item = await q.get()
        except asyncio.QueueShutDown as e:
            print(name, repr(e)); return
        await asyncio.sleep(item)
        print(name, item)
        q.task_done()
ts = [asyncio.create_task(worker(n)) for n in "ab"]
for n in (2, 1, 3): await q.put(n)
await q.join()
print("joined")
q.shutdown()
await asyncio.gather(*ts)
try: await q.put(1)
except asyncio.QueueShutDown: print("shut", q)
q = asyncio.Queue(); q.put_nowait(1); q.shutdown(immediate=True)
try: q.get_nowait()
except asyncio.QueueShutDown: print(str(q))`.replace('print("shut", q)', 'print("shut", str(q))'),
      `
const p = new asyncio.PriorityQueue();
for (const item of [tuple.of(3, "c"), tuple.of(1, "a"), tuple.of(2, "b"), tuple.of(1, "A")]) p.putNowait(item);
print(p.qsize(), [1, 2, 3, 4].map(() => p.getNowait()), p.empty());
const l = new asyncio.LifoQueue({ maxsize: 2 });
await l.put(1); await l.put(2);
print(l.full(), l.maxsize, str(l), await l.get(), await l.get());
for (const action of [() => p.getNowait(), ...[1, 2, 3, 4, 5].map(() => () => p.taskDone())]) {
  try { action(); } catch (e) { print(repr(e)); }
}
let q = new asyncio.Queue();
const worker = async (name) => {
  for (;;) {
    let item;
    try { item = await q.get(); } catch (e) { print(name, repr(e)); return; }
    await asyncio.sleep(item);
    print(name, item);
    q.taskDone();
  }
};
const ts = ["a", "b"].map((n) => asyncio.createTask(() => worker(n)));
for (const n of [2, 1, 3]) await q.put(n);
await q.join();
print("joined");
q.shutdown();
await asyncio.gather(...ts);
try { await q.put(1); } catch (e) { print("shut", str(q)); }
q = new asyncio.Queue(); q.putNowait(1); q.shutdown({ immediate: true });
try { q.getNowait(); } catch (e) { print(str(q)); }`,
    ),
  },
  {
    name: 'locks used wrongly, and how many wait',
    ...main(
      `
lock, sem, bounded, cond = asyncio.Lock(), asyncio.Semaphore(0), asyncio.BoundedSemaphore(1), asyncio.Condition()
for action in (lock.release, bounded.release, cond.notify, lambda: asyncio.Semaphore(-1), lambda: asyncio.Barrier(0)):
    try: action()
    except Exception as e: print(repr(e))
try: await cond.wait()
except RuntimeError as e: print(e)
await lock.acquire()
waiting = [asyncio.create_task(lock.acquire()) for _ in range(2)]
await asyncio.sleep(0)
print(str(lock)[-20:], str(sem)[-9:], str(asyncio.Event())[-8:])
waiting[0].cancel(); lock.release(); await asyncio.sleep(0); await asyncio.sleep(0)
print(lock.locked(), waiting[0].cancelled(), waiting[1].done())
barrier = asyncio.Barrier(3)
async def meet(n):
    try:
        async with barrier as index: print(n, index)
    except asyncio.BrokenBarrierError as e: print(n, repr(e))
await asyncio.gather(meet(1), meet(2), meet(3))
pair = [asyncio.create_task(meet(n)) for n in (4, 5)]
await asyncio.sleep(0)
print(barrier.n_waiting, barrier.parties, barrier.broken)
await barrier.abort()
await asyncio.gather(*pair)
print(barrier.broken); await meet(6); await barrier.reset(); print(barrier.broken)`,
      `
const lock = new asyncio.Lock(), sem = new asyncio.Semaphore(0), bounded = new asyncio.BoundedSemaphore(1), cond = new asyncio.Condition();
for (const action of [() => lock.release(), () => bounded.release(), () => cond.notify(), () => new asyncio.Semaphore(-1), () => new asyncio.Barrier(0)]) {
  try { action(); } catch (e) { print(repr(e)); }
}
try { await cond.wait(); } catch (e) { print(str(e)); }
await lock.acquire();
const waiting = [1, 2].map(() => asyncio.createTask(() => lock.acquire()));
await asyncio.sleep(0);
print(str(lock).slice(-20), str(sem).slice(-9), str(new asyncio.Event()).slice(-8));
waiting[0].cancel(); lock.release(); await asyncio.sleep(0); await asyncio.sleep(0);
print(lock.locked(), waiting[0].cancelled(), waiting[1].done());
const barrier = new asyncio.Barrier(3);
const meet = async (n) => {
  try {
    const scope = await enterAsync(barrier);
    try { print(n, scope.value); } catch (e) { await scope.fail(e); } finally { await scope.exit(); }
  } catch (e) { print(n, repr(e)); }
};
await asyncio.gather(() => meet(1), () => meet(2), () => meet(3));
const pair = [4, 5].map((n) => asyncio.createTask(() => meet(n)));
await asyncio.sleep(0);
print(barrier.nWaiting, barrier.parties, barrier.broken);
await barrier.abort();
await asyncio.gather(...pair);
print(barrier.broken); await meet(6); await barrier.reset(); print(barrier.broken);`,
    ),
  },
  {
    name: 'task groups: errors, cancellation from outside, used wrongly',
    ...main(
      `
async def fail(n, error):
    try: await asyncio.sleep(n)
    finally: print("end", n)
    raise error
try:
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fail(1, ValueError("a")), name="first")
        tg.create_task(fail(1, KeyError("b")))
        print(tg)
except* ValueError as e: print("V", e.exceptions)
except* KeyError as e: print("K", repr(e))
try:
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fail(5, OSError()))
        raise TypeError("body")
except* TypeError as e: print(repr(e))
async def outer():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(asyncio.sleep(9))
t = asyncio.create_task(outer()); await asyncio.sleep(1); t.cancel("x")
try: await t
except asyncio.CancelledError as e: print("cancelled", e.args, t.cancelling())
async with asyncio.TaskGroup() as tg:
    r = tg.create_task(asyncio.sleep(1, "result"))
print(r.result(), tg)
for g in (tg, asyncio.TaskGroup()):
    c = asyncio.sleep(1)
    try: g.create_task(c)
    except RuntimeError as e: print(e)
try:
    async with tg: pass
except RuntimeError as e: print(e)
try:
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fail(1, KeyboardInterrupt("k")))
        tg.create_task(fail(2, OSError()))
except asyncio.CancelledError: print("not here")
except KeyboardInterrupt as e: print("not here either")`.replace(
        /\ntry:\n {4}async with asyncio.TaskGroup\(\) as tg:\n {8}tg.create_task\(fail\(1, KeyboardInterrupt[\s\S]*$/,
        '',
      ),
      `
const fail = async (n, error) => {
  try { await asyncio.sleep(n); } finally { print("end", n); }
  throw error;
};
const within = async (manager, body) => {
  const scope = await enterAsync(manager);
  try { await body(scope.value); } catch (e) { await scope.fail(e); } finally { await scope.exit(); }
};
try {
  await within(new asyncio.TaskGroup(), async (tg) => {
    tg.createTask(() => fail(1, new ValueError("a")), { name: "first" });
    tg.createTask(() => fail(1, new KeyError("b")));
    print(tg);
  });
} catch (e) {
  print("V", e.subgroup(ValueError).exceptions);
  print("K", repr(e.subgroup(KeyError)));
}
try {
  await within(new asyncio.TaskGroup(), async (tg) => {
    tg.createTask(() => fail(5, new OSError()));
    throw new TypeError("body");
  });
} catch (e) { print(repr(e)); }
const outer = () => within(new asyncio.TaskGroup(), async (tg) => { tg.createTask(() => asyncio.sleep(9)); });
const t = asyncio.createTask(() => outer()); await asyncio.sleep(1); t.cancel("x");
try { await t; } catch (e) { print("cancelled", e.args, t.cancelling()); }
const tg = new asyncio.TaskGroup();
let r;
await within(tg, async () => { r = tg.createTask(() => asyncio.sleep(1, "result")); });
print(r.result(), tg);
for (const g of [tg, new asyncio.TaskGroup()]) {
  try { g.createTask(() => asyncio.sleep(1)); } catch (e) { print(str(e)); }
}
try { await within(tg, () => null); } catch (e) { print(str(e)); }`,
    ),
  },
  {
    name: 'coroutine objects: late, twice, closed, wrong things awaited',
    ...main(
      `
async def double(n):
    print("run", n)
    return n * 2
c = double(4)
print(type(c).__name__, c.__name__, asyncio.iscoroutine(c), asyncio.isfuture(c))
print(await c)
try: await c
except RuntimeError as e: print(e)
d = double(5); d.close()
try: await d
except RuntimeError as e: print(e)
for bad in (5, None, "x"):
    try: await bad
    except TypeError as e: print(e)
    try: asyncio.create_task(bad)
    except TypeError as e: print(e)
    try: await asyncio.gather(bad)
    except TypeError as e: print(e)
async def make(): return asyncio.create_task(double(6))
t = await make()
print(t.done(), await t)
class Ready:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "ready"
print(await Ready(), await asyncio.gather(Ready()))
try: asyncio.run(double(7))
except RuntimeError as e: print(e)
try: await asyncio.wait([double(8)])
except TypeError as e: print(e)
try: await asyncio.wait([])
except ValueError as e: print(e)`
        .replace('try: asyncio.run(double(7))', 'x = double(7)\ntry: asyncio.run(x)')
        .replace(
          'except RuntimeError as e: print(e)\ntry: await asyncio.wait([double(8)])',
          'except RuntimeError as e: print(e)\nx.close(); x = double(8)\ntry: await asyncio.wait([x])',
        )
        .replace(
          'except TypeError as e: print(e)\ntry: await asyncio.wait([])',
          'except TypeError as e: print(e)\nx.close()\ntry: await asyncio.wait([])',
        ),
      `
const double = async (n) => { print("run", n); return n * 2; };
const c = coroutine(double, 4);
print(typeName(c), c.__name__, asyncio.iscoroutine(c), asyncio.isfuture(c));
print(await c);
try { await c; } catch (e) { print(str(e)); }
const d = coroutine(double, 5); d.close();
try { await d; } catch (e) { print(str(e)); }
for (const bad of [5, null, "x"]) {
  try { await awaitable(bad); } catch (e) { print(str(e)); }
  try { asyncio.createTask(bad); } catch (e) { print(str(e)); }
  try { await asyncio.gather(bad); } catch (e) { print(str(e)); }
}
const make = async () => hold(asyncio.createTask(() => double(6)));
const t = (await make()).value;
print(t.done(), await t);
class Ready { *__await__() { yield coroutine(asyncio.sleep, 1); return "ready"; } }
print(await awaitable(new Ready()), await asyncio.gather(new Ready()));
try { await asyncio.run(() => double(7)); } catch (e) { print(str(e)); }
try { await asyncio.wait([coroutine(double, 8)]); } catch (e) { print(str(e)); }
try { await asyncio.wait([]); } catch (e) { print(str(e)); }`,
    ),
  },
  {
    name: 'asynchronous generators: asend, athrow, aclose, left early, at the end of the loop',
    ...main(
      `
async def gen(name):
    try:
        for i in range(3):
            try: got = yield i
            except ValueError as e: got = repr(e)
            print(name, "got", got)
    finally:
        await asyncio.sleep(1)
        print(name, "closed")
g = gen("a")
print(await anext(g), await g.asend("hello"), await g.athrow(ValueError("v")))
try: await anext(g)
except StopAsyncIteration as e: print(repr(e))
print(await anext(g, "default"))
g = gen("b"); print(await g.__anext__()); await g.aclose()
g = gen("z")
try: await g.asend(1)
except TypeError as e: print(e)
async for x in gen("c"):
    if x == 1: break
print("left"); await asyncio.sleep(2); print("later")
print([x async for x in gen("d")])
kept = gen("e"); print(await anext(kept))
class Count:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
async for x in Count(): print(x)
try:
    async for x in [1]: pass
except TypeError as e: print(e)
async def tasks():
    yield asyncio.create_task(asyncio.sleep(1, "t"))
async for t in tasks(): print(t.done(), await t)
print("main ends")`,
      `
async function* gen(name) {
  try {
    for (let i = 0; i < 3; i++) {
      let got;
      try { got = yield i; } catch (e) { if (!(e instanceof ValueError)) throw e; got = repr(e); }
      print(name, "got", got);
    }
  } finally {
    await asyncio.sleep(1);
    print(name, "closed");
  }
}
let g = gen("a");
print(await anext(g), await asend(g, "hello"), await athrow(g, new ValueError("v")));
try { await anext(g); } catch (e) { print(repr(e)); }
print(await anext(g, "default"));
g = gen("b"); print(await anext(g)); await aclose(g);
g = gen("z");
try { await asend(g, 1); } catch (e) { print(str(e)); }
for await (const x of asyncIter(gen("c"))) { if (x === 1) break; }
print("left"); await asyncio.sleep(2); print("later");
const all = []; for await (const x of asyncIter(gen("d"))) all.push(x); print(all);
const kept = gen("e"); print(await anext(kept));
class Count {
  n = 0;
  __aiter__() { return this; }
  async __anext__() { this.n += 1; if (this.n > 2) throw new StopAsyncIteration(); return this.n; }
}
for await (const x of asyncIter(new Count())) print(x);
try { for await (const x of asyncIter([1])); } catch (e) { print(str(e)); }
async function* tasks() { yield hold(asyncio.createTask(() => asyncio.sleep(1, "t"))); }
for await (const held of tasks()) { const t = held.value; print(t.done(), await t); }
print("main ends");`,
    ),
  },
  {
    name: 'async with: exactly one __aexit__, return, swallowed errors',
    ...main(
      `
class M:
    def __init__(self, swallow): self.swallow = swallow
    async def __aenter__(self): print("enter"); return "value"
    async def __aexit__(self, t, e, tb):
        await asyncio.sleep(1); print("exit", t and t.__name__, e); return self.swallow
async def f():
    async with M(False) as v: return v
print(await f())
async with M(True): raise ValueError("swallowed")
try:
    async with M(False): raise ValueError("seen")
except ValueError as e: print(e)
for i in range(2):
    async with M(False):
        if i == 0: continue
        break
t = asyncio.create_task(f()); await asyncio.sleep(0); t.cancel()
try: await t
except asyncio.CancelledError: print("cancelled")`,
      `
class M {
  constructor(swallow) { this.swallow = swallow; }
  async __aenter__() { print("enter"); return "value"; }
  async __aexit__(t, e, tb) { await asyncio.sleep(1); print("exit", t && t.name, e); return this.swallow; }
}
const f = async () => {
  const scope = await enterAsync(new M(false));
  try { return scope.value; } catch (e) { await scope.fail(e); } finally { await scope.exit(); }
};
print(await f());
{
  const scope = await enterAsync(new M(true));
  try { throw new ValueError("swallowed"); } catch (e) { await scope.fail(e); } finally { await scope.exit(); }
}
try {
  const scope = await enterAsync(new M(false));
  try { throw new ValueError("seen"); } catch (e) { await scope.fail(e); } finally { await scope.exit(); }
} catch (e) { print(str(e)); }
for (let i = 0; i < 2; i++) {
  const scope = await enterAsync(new M(false));
  try { if (i === 0) continue; break; } catch (e) { await scope.fail(e); } finally { await scope.exit(); }
}
const t = asyncio.createTask(() => f()); await asyncio.sleep(0); t.cancel();
try { await t; } catch (e) { print("cancelled"); }`,
    ),
  },
  {
    name: 'the loop: callbacks, handlers, executor, threads',
    ...main(
      `
loop = asyncio.get_running_loop()
print(loop, loop.is_running(), loop.is_closed(), loop.get_debug())
h = loop.call_later(1, print, "never"); h.cancel(); print(h.cancelled())
loop.call_at(loop.time() + 2, print, "at")
loop.call_soon(print, "soon", 1)
loop.set_exception_handler(lambda l, c: print("handler", sorted(c), c["message"][:21], repr(c["exception"])))
loop.call_soon(lambda: 1 / 0)
def block(n):
    time.sleep(n); print("blocked", n); return n
print(await asyncio.gather(loop.run_in_executor(None, block, 1), asyncio.to_thread(block, 2)))
def bad(): raise ValueError("bad")
try: await asyncio.to_thread(bad)
except ValueError as e: print(e)
await asyncio.sleep(1)
for wrong in (lambda: loop.call_later(None, print), lambda: loop.call_at(None, print), lambda: loop.close()):
    try: wrong()
    except Exception as e: print(repr(e))
fut = loop.create_future(); loop.call_soon(fut.set_result, 5); print(await fut)
try: await asyncio.sleep("1")
except TypeError as e: print(e)
try: await asyncio.sleep(float("nan"))
except ValueError as e: print(e)
print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))`,
      `
const loop = asyncio.getRunningLoop();
print(loop, loop.isRunning(), loop.isClosed(), loop.getDebug());
const h = loop.callLater(1, print, "never"); h.cancel(); print(h.cancelled());
loop.callAt(Number(loop.time()) + 2, print, "at");
loop.callSoon(print, "soon", 1);
loop.setExceptionHandler((l, c) => print("handler", sorted(c), c.get("message").slice(0, 21), repr(c.get("exception"))));
loop.callSoon(() => div(1, 0));
const block = (n) => { time.sleep(n); print("blocked", n); return n; };
print(await asyncio.gather(loop.runInExecutor(null, block, 1), () => asyncio.toThread(block, 2)));
const bad = () => { throw new ValueError("bad"); };
try { await asyncio.toThread(bad); } catch (e) { print(str(e)); }
await asyncio.sleep(1);
for (const wrong of [() => loop.callLater(null, print), () => loop.callAt(null, print), () => loop.close()]) {
  try { wrong(); } catch (e) { print(repr(e)); }
}
const fut = loop.createFuture(); loop.callSoon((v) => fut.setResult(v), 5); print(await fut);
try { await asyncio.sleep("1"); } catch (e) { print(str(e)); }
try { await asyncio.sleep(float("nan")); } catch (e) { print(str(e)); }
print(asyncio.currentTask().getName(), asyncio.allTasks().size);`,
    ),
  },
  {
    name: 'context variables',
    ...main(
      `
var = contextvars.ContextVar("var", default="none")
bare = contextvars.ContextVar("bare")
async def child(n):
    print(n, var.get()); var.set(n); await asyncio.sleep(0); print(n, var.get())
var.set("main")
await asyncio.gather(child(1), child(2))
await child(3)
print(var.get())
token = var.set("x"); print(token.old_value, token.var is var); var.reset(token); print(var.get())
try: var.reset(token)
except RuntimeError as e: print(str(e)[:12])
try: bare.get()
except LookupError as e: print(type(e).__name__)
print(bare.get("fallback"))
ctx = contextvars.copy_context()
print(ctx.run(lambda: (var.set("inside"), var.get())[1]), var.get(), ctx[var], var in ctx, bare in ctx)
asyncio.get_running_loop().call_soon(lambda: print("cb", var.get()), context=ctx)
await asyncio.create_task(child(4), context=ctx)
print(ctx[var])`,
      `
const v = new contextvars.ContextVar("var", { default: "none" });
const bare = new contextvars.ContextVar("bare");
const child = async (n) => { print(n, v.get()); v.set(n); await asyncio.sleep(0); print(n, v.get()); };
v.set("main");
await asyncio.gather(() => child(1), () => child(2));
await child(3);
print(v.get());
const token = v.set("x"); print(token.oldValue, token.var === v); v.reset(token); print(v.get());
try { v.reset(token); } catch (e) { print(str(e).slice(0, 12)); }
try { bare.get(); } catch (e) { print(typeName(e)); }
print(bare.get("fallback"));
const ctx = contextvars.copyContext();
print(ctx.run(() => { v.set("inside"); return v.get(); }), v.get(), getItem(ctx, v), contains(ctx, v), contains(ctx, bare));
asyncio.getRunningLoop().callSoon(() => print("cb", v.get()), { context: ctx });
await asyncio.createTask(() => child(4), { context: ctx });
print(getItem(ctx, v));`,
    ),
  },
  {
    name: 'a loop by hand, a runner, runs one after another, SystemExit',
    python: `
import asyncio, sys
async def f(n):
    await asyncio.sleep(n); print("f", n); return n
loop = asyncio.new_event_loop()
print(loop.run_until_complete(f(1)))
loop.call_later(2, loop.stop); loop.run_forever(); print("stopped")
t = loop.create_task(f(1)); print(loop.run_until_complete(t), loop.is_running())
loop.close(); print(loop)
try: loop.run_until_complete(f(1))
except RuntimeError as e: print(e)
with asyncio.Runner() as runner:
    print(runner.run(f(1)), runner.run(f(2)))
    print(runner.get_loop() is runner.get_loop())
try: runner.run(f(1))
except RuntimeError as e: print(e)
for get in (asyncio.get_running_loop, asyncio.get_event_loop):
    try: get()
    except RuntimeError as e: print(e)
async def leave():
    t = asyncio.create_task(f(5)); await asyncio.sleep(1)
    try: sys.exit(3)
    finally: print("leaving")
try: asyncio.run(leave())
except SystemExit as e: print("exit", e.code)
async def never(): await asyncio.get_running_loop().create_future()
print(asyncio.run(f(1)))
asyncio.run(never())
print("not reached")
`,
    javascript: `
const f = async (n) => { await asyncio.sleep(n); print("f", n); return n; };
const loop = asyncio.newEventLoop();
print(await loop.runUntilComplete(() => f(1)));
loop.callLater(2, () => loop.stop()); await loop.runForever(); print("stopped");
const t = loop.createTask(() => f(1)); print(await loop.runUntilComplete(t), loop.isRunning());
loop.close(); print(loop);
try { await loop.runUntilComplete(() => f(1)); } catch (e) { print(str(e)); }
const runner = new asyncio.Runner();
try {
  print(await runner.run(() => f(1)), await runner.run(() => f(2)));
  print(runner.getLoop() === runner.getLoop());
} finally { await runner.close(); }
try { await runner.run(() => f(1)); } catch (e) { print(str(e)); }
for (const get of [asyncio.getRunningLoop, asyncio.getEventLoop]) {
  try { get(); } catch (e) { print(str(e)); }
}
const go = async () => {
  asyncio.createTask(() => f(5)); await asyncio.sleep(1);
  try { exit(3); } finally { print("leaving"); }
};
try { await asyncio.run(() => go()); } catch (e) { print("exit", e.code); }
const never = async () => { await asyncio.getRunningLoop().createFuture(); };
print(await asyncio.run(() => f(1)));
await asyncio.run(() => never());
print("not reached");
`,
  },
  {
    name: 'tasks with an eager start',
    ...main(
      `
var = contextvars.ContextVar("var", default=0)
async def inner(): return 1
async def child(n):
    print("child", n, await inner(), asyncio.current_task().get_name(), var.get())
    var.set(n)
    if n > 1: await asyncio.sleep(n)
    print("child ends", n)
    if n == 3: raise ValueError(n)
    return n
ts = [asyncio.create_task(child(n), eager_start=True, name=f"t{n}") for n in (1, 2, 3)]
print([t.done() for t in ts], asyncio.current_task().get_name(), var.get(), len(asyncio.all_tasks()))
print(await asyncio.gather(*ts, return_exceptions=True))`,
      `
const v = new contextvars.ContextVar("var", { default: 0 });
const inner = async () => 1;
const child = async (n) => {
  print("child", n, await inner(), asyncio.currentTask().getName(), v.get());
  v.set(n);
  if (n > 1) await asyncio.sleep(n);
  print("child ends", n);
  if (n === 3) throw new ValueError(n);
  return n;
};
const ts = [];
for (const n of [1, 2, 3]) ts.push((await startEagerly(() => child(n), { eagerStart: true, name: \`t\${n}\` })).value);
print(ts.map((t) => t.done()), asyncio.currentTask().getName(), v.get(), asyncio.allTasks().size);
print(await asyncio.gather(...ts, { returnExceptions: true }));`,
    ),
  },
  {
    name: 'a coroutine driven by hand',
    python: `
import asyncio
async def inner(n):
    print("inner", n)
    await asyncio.sleep(0)
    return n * 2
async def f(n):
    try:
        print("result", await inner(n))
        await asyncio.sleep(0)
        return "end"
    finally:
        print("finally")
c = f(4)
print(c.send(None)); print(c.send(None))
try: c.send(None)
except StopIteration as e: print(repr(e), e.value)
try: c.send(None)
except RuntimeError as e: print(e)
c = f(5)
try: c.send(1)
except TypeError as e: print(e)
c.send(None)
try: c.throw(ValueError("thrown"))
except ValueError as e: print(e)
c = f(6); c.send(None); c.close(); print("closed")
c = f(7); c.close()
async def wrong(): await asyncio.sleep(1)
try: wrong().send(None)
except RuntimeError as e: print(e)
`,
    javascript: `
const inner = async (n) => { print("inner", n); await asyncio.sleep(0); return n * 2; };
const f = async (n) => {
  try {
    print("result", await inner(n));
    await asyncio.sleep(0);
    return "end";
  } finally { print("finally"); }
};
let c = coroutine(f, 4);
print(await c.send(null)); print(await c.send(null));
try { await c.send(null); } catch (e) { print(repr(e), e.value); }
try { await c.send(null); } catch (e) { print(str(e)); }
c = coroutine(f, 5);
try { await c.send(1); } catch (e) { print(str(e)); }
await c.send(null);
try { await c.throw(new ValueError("thrown")); } catch (e) { print(str(e)); }
c = coroutine(f, 6); await c.send(null); await c.close(); print("closed");
c = coroutine(f, 7); await c.close();
const wrong = async () => { await asyncio.sleep(1); };
try { await coroutine(wrong).send(null); } catch (e) { print(str(e)); }
`,
  },
  {
    name: "contextlib's asynchronous managers",
    ...main(
      `
import contextlib
@contextlib.asynccontextmanager
async def opened(name):
    print("open", name)
    await asyncio.sleep(1)
    try: yield name.upper()
    except ValueError as e: print("swallow", e)
    finally: print("close", name)
async with opened("a") as x: print(x)
async with opened("b"): raise ValueError("v")
try:
    async with opened("c"): raise KeyError("k")
except KeyError as e: print(repr(e))
async def twice():
    yield 1
    yield 2
try:
    async with contextlib.asynccontextmanager(twice)(): pass
except RuntimeError as e: print(e)
async def bye(n): print("bye", n)
async with contextlib.AsyncExitStack() as stack:
    print(await stack.enter_async_context(opened("d")))
    stack.push_async_callback(bye, 1)
    stack.callback(print, "sync", 2)
    stack.enter_context(contextlib.suppress(OSError))
    raise OSError()
async with contextlib.aclosing(twice()) as g:
    async for x in g: print(x); break
async with contextlib.nullcontext(5) as n: print(n)
print(type(opened("e")).__name__)`,
      `
const opened = contextlib.asynccontextmanager(async function* (name) {
  print("open", name);
  await asyncio.sleep(1);
  try { yield name.toUpperCase(); } catch (e) { if (!(e instanceof ValueError)) throw e; print("swallow", e); } finally { print("close", name); }
});
const within = async (manager, body) => {
  const scope = await enterAsync(manager);
  try { await body(scope.value); } catch (e) { await scope.fail(e); } finally { await scope.exit(); }
};
await within(opened("a"), async (x) => print(x));
await within(opened("b"), async () => { throw new ValueError("v"); });
try { await within(opened("c"), async () => { throw new KeyError("k"); }); } catch (e) { print(repr(e)); }
async function* twice() { yield 1; yield 2; }
try { await within(contextlib.asynccontextmanager(twice)(), async () => null); } catch (e) { print(str(e)); }
const bye = async (n) => { print("bye", n); };
await within(new contextlib.AsyncExitStack(), async (stack) => {
  print(await stack.enterAsyncContext(opened("d")));
  stack.pushAsyncCallback(bye, 1);
  stack.callback(print, "sync", 2);
  stack.enterContext(contextlib.suppress(OSError));
  throw new OSError();
});
await within(contextlib.aclosing(twice()), async (g) => { for await (const x of asyncIter(g)) { print(x); break; } });
await within(contextlib.nullcontext(5), async (n) => print(n));
print(typeName(opened("e")));`,
    ),
  },
  {
    name: 'wait, shield and as_completed',
    ...main(
      `
async def work(n):
    await asyncio.sleep(n)
    if n == 2: raise ValueError("two")
    return n
ts = [asyncio.create_task(work(n)) for n in (3, 1, 2)]
done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
print([t.result() for t in done], len(pending))
done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
print(len(done), len(pending))
done, pending = await asyncio.wait(ts, timeout=0.5)
print(len(done), len(pending))
async for t in asyncio.as_completed([ts[0], asyncio.create_task(work(0.1))]): print(await t, t in ts)
for c in asyncio.as_completed([work(0.3), work(0.1)], timeout=0.2):
    try: print(await c)
    except TimeoutError as e: print(repr(e))
async def inner():
    await asyncio.sleep(2); print("inner done"); return "inner"
t = asyncio.create_task(inner())
async def outer():
    try: await asyncio.shield(t)
    except asyncio.CancelledError: print("outer cancelled"); raise
o = asyncio.create_task(outer()); await asyncio.sleep(1); o.cancel()
try: await o
except asyncio.CancelledError: print(t.done(), o.cancelled())
print(await t, asyncio.shield(t) is t)
try: await asyncio.wait(ts, return_when="X")
except ValueError as e: print(e)
try: await asyncio.wait(ts[0])
except TypeError as e: print(e)`,
      `
const work = async (n) => { await asyncio.sleep(n); if (n === 2) throw new ValueError("two"); return n; };
const ts = [3, 1, 2].map((n) => asyncio.createTask(() => work(n)));
let [done, pending] = await asyncio.wait(ts, { returnWhen: asyncio.FIRST_COMPLETED });
print([...done].map((t) => t.result()), pending.size);
[done, pending] = await asyncio.wait(ts, { returnWhen: asyncio.FIRST_EXCEPTION });
print(done.size, pending.size);
[done, pending] = await asyncio.wait(ts, { timeout: 0.5 });
print(done.size, pending.size);
for await (const t of asyncio.asCompleted([ts[0], asyncio.createTask(() => work(0.1))])) print(await t, ts.includes(t));
for (const c of asyncio.asCompleted([() => work(0.3), () => work(0.1)], { timeout: 0.2 })) {
  try { print(await c); } catch (e) { print(repr(e)); }
}
const inner = async () => { await asyncio.sleep(2); print("inner done"); return "inner"; };
const t = asyncio.createTask(() => inner());
const outer = async () => { try { await asyncio.shield(t); } catch (e) { print("outer cancelled"); throw e; } };
const o = asyncio.createTask(() => outer()); await asyncio.sleep(1); o.cancel();
try { await o; } catch (e) { print(t.done(), o.cancelled()); }
print(await t, asyncio.shield(t) === t);
try { await asyncio.wait(ts, { returnWhen: "X" }); } catch (e) { print(str(e)); }
try { await asyncio.wait(ts[0]); } catch (e) { print(str(e)); }`,
    ),
  },
];
