import { RandomChoices } from '../runtime/asyncio/random-choices.ts';

/**
 * A random asyncio program as lessons are written: functions and classes at the top, a main that shows one thing after
 * another. Types meet in many ways: results of workers are ints, floats, texts, lists, dicts, None.
 */
export function asyncioLesson(seed: number): string {
  const random = new RandomChoices(seed);
  const shown = Array.from({ length: 4 }, (_, i) => random.pick(scenes)(random, i));
  return `${head}\n${worker(random)}\n\nasync def main():\n${indent(shown.join('\n'))}\n    print("end", len(asyncio.all_tasks()))\n\nasyncio.run(main())\n`;
}

type Scene = (random: RandomChoices, index: number) => string;

const delays = ['0', '0.001', '0.01', '0.1', '0.25', '0.5', '1', '1.5'];
const results = ['n', 'n * 0.5', 'n / 4', 'f"{name}:{n}"', '[n, name]', '{"n": n}', '(name, n)'];

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

/** The function that all scenes call: how it waits, fails and what it returns is left to chance. */
function worker(random: RandomChoices): string {
  const result = random.pick(results);
  const failing = random.chance(60)
    ? `\n    if n == ${random.below(6)}:\n        raise ${random.pick(['ValueError', 'KeyError', 'LessonError'])}(f"bad {n}")`
    : '';
  const early = random.chance(25) ? '\n    if n % 5 == 4:\n        return None' : '';
  const decorated = random.chance(35) ? `@${random.pick(['timed', 'wrapped', 'retry(2)'])}\n` : '';
  const guard = random.chance(40);
  const wait = `await asyncio.sleep(${random.pick(['n / 10', 'delay', 'delay * n', '0.05 * (n % 3)'])})`;
  const body = guard
    ? `try:\n        ${wait}\n    except asyncio.CancelledError:\n        print(f"{name} cancelled")\n        raise\n    finally:\n        print(f"{name} leaves")`
    : wait;
  return `${decorated}async def work(name, n, delay=${random.pick(delays)}):
    print(f"{name} starts {n}")
    ${body}${failing}${early}
    print(f"{name} ends at {now():.3f}")
    return ${result}
`;
}

const calls = (random: RandomChoices, count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const delay = random.chance(50)
      ? `, ${random.chance(30) ? 'delay=' : ''}${random.pick(delays)}`
      : '';
    return `work("${'abcdef'[i] ?? 'x'}", ${random.below(7)}${delay})`;
  });

const guarded = (body: string): string => `try:
${indent(body)}
except (ValueError, KeyError, LessonError) as error:
    print(type(error).__name__, error)
except asyncio.TimeoutError:
    print("timeout")`;

const scenes: readonly Scene[] = [
  (random) => guarded(`print(await asyncio.gather(${calls(random, 3).join(', ')}))`),
  (random) =>
    `results = await asyncio.gather(*[work(f"w{i}", i) for i in range(${2 + random.below(5)})], return_exceptions=True)
for i, result in enumerate(results):
    if isinstance(result, Exception):
        print(i, "failed:", repr(result))
    else:
        print(i, result)`,
  (random, i) =>
    guarded(`task${i} = asyncio.create_task(${calls(random, 1).join('')}, name="Task-1000")
task${i}.add_done_callback(lambda t: print(t.get_name(), t.done(), t.cancelled()))
print(task${i}.done())
print(await task${i})`),
  (random, i) => `tasks${i} = {}
for i, name in enumerate(["x", "y", "z"]):
    tasks${i}[name] = asyncio.create_task(work(name, i + ${random.below(3)}))
for name, task in tasks${i}.items():
    try:
        print(name, await task)
    except Exception as error:
        print(name, "raised", error)`,
  (random) =>
    guarded(
      `print(await asyncio.wait_for(${calls(random, 1).join('')}, timeout=${random.pick(delays)}))`,
    ),
  (random) =>
    guarded(`async with asyncio.timeout(${random.pick(['0.05', '0.3', '2'])}):
    for n in range(${1 + random.below(4)}):
        print(await work("t", n))`),
  (random) => `queue = asyncio.Queue(${random.pick(['', '1', 'maxsize=2'])})
log = []
consumers = [asyncio.create_task(consume(queue, log, i)) for i in range(${1 + random.below(3)})]
for item in ${random.pick(['range(5)', '["a", "b", "c"]', '[1.5, 2.0]', '[(1, "x"), (2, "y")]'])}:
    await queue.put(item)
    print("put", item, queue.qsize())
await queue.join()
for task in consumers:
    task.cancel()
await asyncio.gather(*consumers, return_exceptions=True)
print(log, queue.empty())`,
  (random) => `try:
    async with asyncio.TaskGroup() as group:
        made = [group.create_task(call) for call in (${calls(random, 3).join(', ')})]
except* (ValueError, LessonError) as caught:
    print("caught", [str(error) for error in caught.exceptions])
except* KeyError as caught:
    print("keys", len(caught.exceptions))
print([task.cancelled() for task in made])`,
  (random) => `for next_one in asyncio.as_completed([${calls(random, 3).join(', ')}]):
    try:
        print(await next_one)
    except Exception as error:
        print("failed", error)`,
  (random, i) => `victim${i} = asyncio.create_task(${calls(random, 1).join('')})
await asyncio.sleep(${random.pick(delays)})
print(victim${i}.cancel(${random.chance(40) ? '"enough"' : ''}))
try:
    print(await victim${i})
except asyncio.CancelledError as error:
    print("cancelled", error.args)
except Exception as error:
    print("other", error)
print(victim${i}.cancelled())`,
  (random) =>
    guarded(`kept = asyncio.create_task(${calls(random, 1).join('')})
try:
    print(await asyncio.wait_for(asyncio.shield(kept), ${random.pick(['0.02', '0.2', '2'])}))
except asyncio.TimeoutError:
    print("still running", kept.done())
    print(await kept)`),
  (random) => `account = Account(${random.pick(['100', '10.5', '0'])})
await asyncio.gather(*(account.add(n) for n in range(${2 + random.below(4)})))
print(account, account.balance)
async with account as same:
    print(same is account, account.open)
print([amount async for amount in account], account.open)`,
  (random) => `done, pending = await asyncio.wait(
    [asyncio.create_task(call) for call in [${calls(random, 3).join(', ')}]],
    timeout=${random.pick(['None', '0.3', '1'])},
    return_when=asyncio.${random.pick(['ALL_COMPLETED', 'FIRST_COMPLETED', 'FIRST_EXCEPTION'])},
)
print(len(done), len(pending), sorted(str(t.exception() or t.result()) for t in done))
for task in sorted(pending, key=lambda task: task.get_name()):
    task.cancel()`,
  (random) => `semaphore = asyncio.Semaphore(${1 + random.below(2)})
async def limited(n):
    async with semaphore:
        await asyncio.sleep(${random.pick(delays)})
        return n ** 2
print(sum(await asyncio.gather(*map(limited, range(4)))))
print({n: await limited(n) for n in range(2)}, [n async for n in ticks(3) if n != 1])`,
  (random) => `event = asyncio.Event()
async def waiter(n):
    await event.wait()
    print("waiter", n, event.is_set())
    return n
waiters = [asyncio.create_task(waiter(n)) for n in range(3)]
asyncio.get_running_loop().call_later(${random.pick(delays)}, event.set)
print(await asyncio.gather(*waiters))`,
  (random) => `async with opened(${random.pick(['"db"', '3', '2.0'])}) as resource:
    async for n in ticks(3):
        if n == ${random.below(4)}:
            break
        print(resource, n)`,
  (random) => `begun = time.perf_counter()
print(await asyncio.sleep(${random.pick(delays)}, "slept"), time.perf_counter() - begun)
waiting = work("late", 1)
print(asyncio.iscoroutine(waiting))
try:
    print(await waiting)
except Exception as error:
    print(error)`,
];

const head = `import asyncio
import time
from contextlib import asynccontextmanager

start = time.monotonic()

def now():
    return time.monotonic() - start

class LessonError(Exception):
    pass

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.history = []
        self.open = False
        self.lock = asyncio.Lock()

    async def add(self, amount):
        async with self.lock:
            before = self.balance
            await asyncio.sleep(0.01)
            self.balance = before + amount
            self.history.append(amount)

    async def __aenter__(self):
        self.open = True
        return self

    async def __aexit__(self, kind, error, trace):
        self.open = False

    async def __aiter__(self):
        for amount in self.history:
            yield amount

    def __repr__(self):
        return f"Account({self.balance})"

def timed(function):
    async def wrapper(*args, **kwargs):
        begun = time.perf_counter()
        try:
            return await function(*args, **kwargs)
        finally:
            print(f"{function.__name__} took {time.perf_counter() - begun:.2f}")
    return wrapper

def wrapped(function):
    async def wrapper(name, n, delay=0.2):
        print("->", name)
        result = await function(name, n, delay=delay)
        print("<-", result)
        return result
    return wrapper

def retry(times):
    def decorate(function):
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await function(*args, **kwargs)
                except Exception as error:
                    print("attempt", attempt, error)
                    if attempt == times:
                        raise
        return wrapper
    return decorate

async def ticks(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0.01)

@asynccontextmanager
async def opened(name):
    print("open", name)
    try:
        yield f"<{name}>"
    finally:
        print("close", name)

async def consume(queue, log, number):
    while True:
        item = await queue.get()
        await asyncio.sleep(0.1 * number)
        log.append((number, item))
        queue.task_done()
`;
