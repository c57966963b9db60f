import { RandomChoices } from '../runtime/asyncio/random-choices.ts';

/**
 * A random asyncio program of several actors that share locks, queues, conditions, barriers and variables of a context,
 * cancel each other, start tasks eagerly or later, leave generators early and raise groups of exceptions.
 */
export function asyncioMixture(seed: number): string {
  const random = new RandomChoices(seed);
  const actors = 2 + random.below(4);
  const bodies = Array.from({ length: actors }, (_, i) => actor(random, i));
  const started = Array.from({ length: actors }, (_, i) => start(random, i));
  return `${head}${bodies.join('\n')}
async def main():
    shared = Shared()
    tasks = []
    shared.tasks = tasks
${indent(started.join('\n'))}
    try:
        async with asyncio.timeout(${random.pick(['30', '3', '8'])}):
            ${random.pick(joins)}
    except TimeoutError:
        say("main", "timeout")
    except BaseException as error:
        say("main", describe(error))
    say("left", sorted(task.get_name() for task in tasks if not task.done()))

asyncio.run(main())
print("over")
`;
}

const joins = [
  'say("joined", await asyncio.gather(*tasks, return_exceptions=True))',
  'await asyncio.gather(*tasks)',
  'done, pending = await asyncio.wait(tasks, timeout=2); say(len(done), len(pending))',
  'done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION); say(len(done), len(pending))',
  'for one in asyncio.as_completed(tasks): say("one", describe_result((await asyncio.gather(one, return_exceptions=True))[0]))',
];

function indent(text: string, by = '    '): string {
  return text.replace(/^(?=.)/gm, by);
}

function actor(random: RandomChoices, index: number): string {
  const count = 2 + random.below(4);
  const steps = Array.from({ length: count }, () => random.pick(scenes)(random));
  const body = steps.join('\n');
  const kept = random.chance(30)
    ? `try:\n${indent(body)}\nfinally:\n    say("finally")\n${random.chance(40) ? '    await asyncio.sleep(0.02)\n    say("cleaned")\n' : ''}`
    : body;
  return `async def actor${index}(shared, n):
    loop = asyncio.get_running_loop()
    say("starts", n)
${indent(kept)}
    say("ends", n)
    return n
`;
}

function start(random: RandomChoices, index: number): string {
  const call = `actor${index}(shared, ${index})`;
  const options = random.pick(['', ', name="own"', ', eager_start=True', `, name="a${index}"`]);
  const made = `tasks.append(asyncio.create_task(${call}${options}))`;
  const later = random.chance(30) ? '\nawait asyncio.sleep(0)' : '';
  return made + later;
}

type Scene = (random: RandomChoices) => string;

const delays = ['0', '0.001', '0.01', '0.05', '0.1', '0.25', '1'];
const sleep = (random: RandomChoices): string => `await asyncio.sleep(${random.pick(delays)})`;

const guarded = (body: string): string => `try:
${indent(body)}
except* ValueError as group:
    say("values", len(group.exceptions))
except* (TimeoutError, asyncio.QueueShutDown, asyncio.QueueEmpty, asyncio.QueueFull, asyncio.BrokenBarrierError) as group:
    say("others", [describe(error) for error in group.exceptions])`;

const some = (random: RandomChoices): string =>
  random.pick([
    sleep(random),
    'say("step")',
    'shared.event.set()',
    'shared.event.clear()',
    `${sleep(random)}\nraise ValueError(n)`,
    'await shared.event.wait()',
    `say(await shared.later(${random.pick(delays)}))`,
  ]);

const scenes: readonly Scene[] = [
  sleep,
  sleep,
  (random) =>
    guarded(`async with asyncio.timeout(${random.pick(delays)}) as scope:
    ${sleep(random)}
    scope.reschedule(loop.time() + ${random.pick(delays)})
    say("rescheduled", scope.expired())
    ${sleep(random)}
say("in time", scope.expired())`),
  (random) => `async with shared.condition:
    try:
        async with asyncio.timeout(${random.pick(delays)}):
            await shared.condition.wait_for(lambda: shared.count >= ${random.below(4)})
            say("condition", shared.count)
    except TimeoutError:
        say("condition timeout", shared.condition.locked())`,
  (random) => `async with shared.condition:
    shared.count += 1
    shared.condition.${random.pick(['notify()', 'notify_all()', 'notify(2)'])}`,
  (random) =>
    guarded(`async with asyncio.timeout(${random.pick(['0.1', '1'])}):
    say("barrier", await shared.barrier.wait(), shared.barrier.n_waiting)`),
  (random) => (random.chance(30) ? 'await shared.barrier.abort()' : 'await shared.barrier.reset()'),
  (random) => guarded(`await shared.queue.put((${random.below(5)}, n))\nsay("put")`),
  (random) =>
    guarded(`say("got", await asyncio.wait_for(shared.queue.get(), ${random.pick(delays)}))
shared.queue.task_done()`),
  (random) => guarded(`shared.queue.put_nowait((${random.below(5)}, n))`),
  () => guarded('say("now", shared.queue.get_nowait())'),
  (random) =>
    random.chance(30)
      ? `shared.queue.shutdown(${random.pick(['', 'immediate=True'])})`
      : 'say(shared.queue.qsize(), shared.queue.empty(), shared.queue.full())',
  (random) =>
    guarded(`async with asyncio.TaskGroup() as group:
    first = group.create_task(shared.later(${random.pick(delays)}), name="g1")
    group.create_task(shared.fails(${random.pick(delays)}))
    ${some(random).replaceAll('\n', '\n    ')}
say("group done", first.result())`),
  (random) => `victim = random_task(shared.tasks, ${random.below(7)})
say("cancels", victim.get_name(), victim.cancel(${random.pick(['', '"stop"'])}), victim.cancelling())`,
  (random) => `try:
    ${some(random).replaceAll('\n', '\n    ')}
except asyncio.CancelledError as error:
    say("cancelled", error.args, asyncio.current_task().cancelling())
    ${random.pick(['raise', 'asyncio.current_task().uncancel()', 'say(asyncio.current_task().uncancel())'])}
except ValueError as error:
    say("value", error)`,
  (random) => `handle = loop.call_later(${random.pick(delays)}, say, "later", n)
soon = loop.call_at(loop.time() + ${random.pick(delays)}, say, "at", n)
${sleep(random)}
handle.cancel()
say(handle.cancelled(), soon.cancelled(), soon.when() > loop.time())`,
  (random) => `number.set(number.get() + ${random.below(9)})
say("number", number.get())
loop.call_soon(lambda: say("soon", number.get()))
await asyncio.create_task(shared.set_number(${random.below(9)}))
say("number", number.get())`,
  (random) => `async for i in shared.numbers(${1 + random.below(4)}):
    say("number", i)
    if i == ${random.below(3)}:
        break`,
  (random) => `async with aclosing(shared.numbers(3)) as numbers:
    async for i in numbers:
        say("closing", i)
        if i == ${random.below(3)}:
            break`,
  () => `numbers = shared.numbers(3)
say(await anext(numbers), await numbers.asend(5), await anext(numbers, "none"))
await numbers.aclose()
say(await anext(numbers, "closed"))`,
  (random) => `async with AsyncExitStack() as stack:
    stack.push_async_callback(shared.later, ${random.pick(delays)})
    say(await stack.enter_async_context(shared.opened("a")))
    stack.callback(say, "callback", n)
    ${some(random).replaceAll('\n', '\n    ')}`,
  (random) =>
    guarded(`async with shared.lock:
    say("locked")
    ${some(random).replaceAll('\n', '\n    ')}`),
  (random) => `async with shared.semaphore:
    say("inside", shared.semaphore.locked())
    ${sleep(random)}`,
  (
    random,
  ) => `made = asyncio.create_task(shared.later(${random.pick(delays)}), eager_start=${random.pick(['True', 'False'])})
made.add_done_callback(lambda task: say("done", task.cancelled()))
say("made", made.done())
try:
    say(await asyncio.shield(made))
finally:
    say("shielded", made.done())`,
  (
    random,
  ) => `async for task in asyncio.as_completed([shared.later(d) for d in (${random.pick(delays)}, ${random.pick(delays)})]):
    say("completed", await task)`,
  (random) => `try:
    for one in asyncio.as_completed([shared.later(d) for d in (${random.pick(delays)}, ${random.pick(delays)})], timeout=${random.pick(delays)}):
        say("completed", await one)
except TimeoutError:
    say("not all completed")`,
  (random) => `if not shared.future.done():
    shared.future.${random.pick(['set_result(n)', 'set_exception(ValueError(n))', 'cancel()'])}
else:
    say("future", shared.future.cancelled())`,
  () => `try:
    say("future", await shared.future)
except ValueError as error:
    say("future failed", error)
except asyncio.CancelledError:
    say("future cancelled", shared.future.cancelled())`,
  (random) =>
    `say(await asyncio.gather(shared.later(${random.pick(delays)}), shared.fails(${random.pick(delays)}), return_exceptions=True))`,
  (random) =>
    `say(await asyncio.to_thread(sum, [n, ${random.below(9)}]), await loop.run_in_executor(None, max, n, 2))`,
];

const head = `import asyncio
import contextvars
from contextlib import AsyncExitStack, aclosing, asynccontextmanager

number = contextvars.ContextVar("number", default=0)
start = None


def say(*args):
    global start
    try:
        loop = asyncio.get_running_loop()
        task = asyncio.current_task()
        if start is None:
            start = loop.time()
        print(f"{loop.time() - start:.4f}", task.get_name() if task else "-", *args)
    except RuntimeError:
        print("outside", *args)


def describe(error):
    if isinstance(error, BaseExceptionGroup):
        return (error.message, [describe(one) for one in error.exceptions])
    return type(error).__name__, error.args


def describe_result(result):
    return describe(result) if isinstance(result, BaseException) else result


def random_task(tasks, n):
    return tasks[n % len(tasks)]


class Shared:
    def __init__(self):
        self.lock = asyncio.Lock()
        self.semaphore = asyncio.Semaphore(2)
        self.event = asyncio.Event()
        self.condition = asyncio.Condition()
        self.barrier = asyncio.Barrier(2)
        self.queue = asyncio.PriorityQueue(2)
        self.future = asyncio.get_running_loop().create_future()
        self.count = 0
        self.tasks = []

    async def later(self, delay):
        await asyncio.sleep(delay)
        return delay

    async def fails(self, delay):
        try:
            await asyncio.sleep(delay)
            raise ValueError(delay)
        finally:
            say("fails")

    async def set_number(self, n):
        number.set(n)
        await asyncio.sleep(0)
        say("set", number.get())

    async def numbers(self, n):
        try:
            for i in range(n):
                got = yield i
                if got is not None:
                    say("sent", got)
                await asyncio.sleep(0.01)
        finally:
            say("numbers closed")

    @asynccontextmanager
    async def opened(self, name):
        say("opened", name)
        try:
            yield name
        except ValueError as error:
            say("opened saw", error)
            raise
        finally:
            say("closed", name)


`;
