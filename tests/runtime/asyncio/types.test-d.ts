import { asyncio, coroutine, hold, startEagerly } from '../../../src/runtime/runtime.ts';

/** Checked by tsc, never run: what the types of asyncio say about translated programs. */
export async function types(): Promise<unknown[]> {
  const text = async (n: number): Promise<string> => {
    await asyncio.sleep(n);
    return 'x';
  };
  const task: asyncio.Task<string> = asyncio.createTask(() => text(2), { name: 'a' });
  const late: string = await coroutine(text, 1);
  const [a, b]: [string, number] = await asyncio.gather(
    () => text(1),
    async () => 5,
  );
  const tasks = [1, 2].map((n) => asyncio.createTask(() => text(n)));
  const all: string[] = await asyncio.gather(...tasks);
  const some: (string | Error)[] = await asyncio.gather(...tasks, { returnExceptions: true });
  const first: string = await asyncio.waitFor(() => text(1), 2);
  const second: string = await asyncio.waitFor(asyncio.shield(task), { timeout: 2 });
  const queue = new asyncio.Queue<asyncio.Task<string>>(3);
  const item: asyncio.Task<string> = (await queue.get()).value;
  const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
  for (const each of done) all.push(each.result());
  for await (const each of asyncio.asCompleted(tasks)) all.push(await each);
  for (const each of asyncio.asCompleted(tasks, { timeout: 3 })) all.push(await each);
  task.addDoneCallback((finished: asyncio.Task<string>) => finished.getName());
  const make = async () => hold(task);
  const made: asyncio.Task<string> = (await make()).value;
  const eager: asyncio.Task<string> = (await startEagerly(() => text(1))).value;
  const future = asyncio.getRunningLoop().createFuture<number>();
  const n: number = await future;
  const group = new asyncio.TaskGroup();
  const member: asyncio.Task<string> = group.createTask(() => text(1));
  const slept: string = await asyncio.sleep(1, 'slept');
  const threaded: number = await asyncio.toThread((x: number) => x + 1, 4);
  return [late, a, b, some, first, second, item, pending, made, eager, n, member, slept, threaded];
}
