import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

test('the trace tells who made a task, when it went on, what it waited for, and how it ended', async () => {
  const { trace } = await runProgram(`
const lock = new asyncio.Lock();
const work = async () => {
  await lock.acquire();
  throw new ValueError("no");
};
await asyncio.run(async () => {
  await lock.acquire();
  const task = asyncio.createTask(() => work(), { name: "worker" });
  await asyncio.sleep(1);
  lock.release();
  try { await task; } catch (e) {}
});`);
  const told = trace
    .filter((event) => event.task <= 2)
    .map(({ at, ...event }) => ({ ...event, at: Math.round(at / 1e9) }));
  expect(told).toEqual([
    { kind: 'created', task: 1, name: 'Task-1', parent: null, at: 0 },
    { kind: 'step', task: 1, at: 0 },
    { kind: 'created', task: 2, name: 'worker', parent: 1, at: 0 },
    { kind: 'wait', task: 1, on: 'sleep', until: expect.any(Number), other: null, at: 0 },
    { kind: 'step', task: 2, at: 0 },
    { kind: 'wait', task: 2, on: 'Lock.acquire', until: null, other: null, at: 0 },
    { kind: 'step', task: 1, at: 1 },
    { kind: 'wait', task: 1, on: 'worker', until: null, other: 2, at: 1 },
    { kind: 'step', task: 2, at: 1 },
    { kind: 'ended', task: 2, how: 'failed', detail: 'ValueError', at: 1 },
    { kind: 'step', task: 1, at: 1 },
    { kind: 'ended', task: 1, how: 'finished', detail: null, at: 1 },
  ]);
});

test('what nobody awaited or asked for is told at the end', async () => {
  const { stderr } = await runProgram(`
const work = async () => { throw new ValueError("lost"); };
await asyncio.run(async () => {
  const kept = coroutine(work);
  const task = asyncio.createTask(() => work());
  await asyncio.sleep(1);
});`);
  expect(stderr).toBe(`Task exception was never retrieved
future: <Task finished name='Task-2' coro=<work() done> exception=ValueError('lost')>
ValueError: lost
sys:1: RuntimeWarning: coroutine 'work' was never awaited
`);
});
