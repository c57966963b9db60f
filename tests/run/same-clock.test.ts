import { afterAll, expect, test } from 'vitest';
import { createRunner } from '../../src/run/node.ts';
import { createReference } from '../../src/run/reference.ts';
import { handWritten } from './hand-written.ts';

const reference = createReference();
const runner = await createRunner({ processes: 1 });
afterAll(async () => {
  await reference.close();
  await runner.close();
});

const imports = 'import { TimeoutError, asyncio, print, time } from "konspekt/runtime";\n';

/** Both clocks agree to the nanosecond: they tick at the same readings and wait by the same rule. */
test.each([
  [
    'readings',
    'import time\nprint(time.time_ns(), time.monotonic_ns(), time.perf_counter(), time.time(), time.process_time())',
    'print(time.timeNs(), time.monotonicNs(), time.perfCounter(), time.time(), time.processTime());',
  ],
  [
    'time.sleep',
    'import time\ntime.sleep(0.1)\ntime.sleep(1e-9)\ntime.sleep(3)\nprint(time.monotonic_ns())',
    'time.sleep(0.1);\ntime.sleep(1e-9);\ntime.sleep(3);\nprint(time.monotonicNs());',
  ],
  [
    'tasks and timers',
    `import asyncio, time
async def work(n, d):
    print(n, time.monotonic_ns())
    await asyncio.sleep(d)
    print(n, time.monotonic_ns())
    await asyncio.sleep(0)
    print(n, asyncio.get_running_loop().time())
async def main():
    await asyncio.gather(work(1, 0.3), work(2, 0.1), work(3, 0.1), work(4, 0))
    print(time.monotonic_ns())
asyncio.run(main())
print(time.monotonic_ns())`,
    `async function work(n, d) {
  print(n, time.monotonicNs());
  await asyncio.sleep(d);
  print(n, time.monotonicNs());
  await asyncio.sleep(0);
  print(n, asyncio.getRunningLoop().time());
}
async function main() {
  await asyncio.gather(() => work(1, 0.3), () => work(2, 0.1), () => work(3, 0.1), () => work(4, 0));
  print(time.monotonicNs());
}
await asyncio.run(() => main());
print(time.monotonicNs());`,
  ],
  [
    'timeouts and queues',
    `import asyncio, time
async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(9), 0.25)
    except TimeoutError:
        print(time.monotonic_ns())
    queue = asyncio.Queue(1)
    async def put():
        for i in range(3):
            await queue.put(i)
            await asyncio.sleep(0.01)
    task = asyncio.create_task(put())
    for _ in range(3):
        print(await queue.get(), time.monotonic_ns())
    await task
    print(time.monotonic_ns())
asyncio.run(main())
print(time.monotonic_ns())`,
    `async function main() {
  try {
    await asyncio.waitFor(() => asyncio.sleep(9), 0.25);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print(time.monotonicNs());
  }
  const queue = new asyncio.Queue(1);
  async function put() {
    for (let i = 0; i < 3; i++) {
      await queue.put(i);
      await asyncio.sleep(0.01);
    }
  }
  const task = asyncio.createTask(() => put());
  for (let i = 0; i < 3; i++) print(await queue.get(), time.monotonicNs());
  await task;
  print(time.monotonicNs());
}
await asyncio.run(() => main());
print(time.monotonicNs());`,
  ],
  [
    'spinning',
    `import asyncio, time
async def main():
    for _ in range(1500):
        await asyncio.sleep(0)
    print(time.monotonic_ns())
asyncio.run(main())`,
    `async function main() {
  for (let i = 0; i < 1500; i++) await asyncio.sleep(0);
  print(time.monotonicNs());
}
await asyncio.run(() => main());`,
  ],
])('%s', async (_name, python, javascript) => {
  const [expected, actual] = await Promise.all([
    reference.run(python),
    runner.run(handWritten(imports + javascript)),
  ]);
  expect(actual.outcome).toEqual({ kind: 'finished' });
  expect(actual.stdout).toBe(expected.stdout);
  expect(actual.virtualMs).toBe(expected.virtualMs);
});
