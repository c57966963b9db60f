import { RuntimeError, TypeError } from '../exceptions/builtin.ts';
import { isCoroutineLike, type Awaitable } from './awaitable.ts';
import { type Context, copyContext } from './context.ts';
import { Coroutine } from './coroutine.ts';
import { wrapAwaitable } from './ensure-future.ts';
import { type EventLoop, newEventLoop } from './event-loop.ts';
import { gather } from './gather.ts';
import { runningLoop, setEventLoop } from './running-loop.ts';
import { pendingTasks } from './task-registry.ts';
import { reportUnretrieved } from './unretrieved.ts';
import type { Thenable } from './held.ts';
import { registerType } from '../objects/class-info.ts';

export interface RunnerOptions {
  debug?: boolean | null;
  loopFactory?: (() => EventLoop) | null;
}

/** asyncio.Runner (Lib/asyncio/runners.py): a loop of its own for several runs. Closing is asynchronous here. */
export class Runner {
  readonly #options: RunnerOptions;
  #state: 'created' | 'initialized' | 'closed' = 'created';
  #loop: EventLoop | null = null;
  #context: Context | null = null;
  #setEventLoop = false;

  constructor(options: RunnerOptions = {}) {
    this.#options = options;
  }

  __enter__(): this {
    this.#initialize();
    return this;
  }

  async __exit__(): Promise<null> {
    return this.close();
  }

  getLoop(): EventLoop {
    return this.#initialize();
  }

  /** Runs a coroutine to its end and gives its result. */
  async run<T>(coro: Awaitable<T>, options: { context?: Context | null } = {}): Promise<T> {
    if (runningLoop()) {
      throw new RuntimeError('Runner.run() cannot be called from a running event loop');
    }
    const loop = this.#initialize();
    const task = loop.createTask(toRun(coro), { context: options.context ?? this.#context });
    return loop.runUntilComplete(task);
  }

  /** Follows Runner.close: cancels what is left, closes the asynchronous generators and the loop. */
  async close(): Promise<null> {
    const loop = this.#loop;
    if (this.#state !== 'initialized' || !loop) return null;
    try {
      reportUnretrieved(loop);
      await cancelAllTasks(loop);
      await loop.runUntilComplete(() => loop.shutdownAsyncgens());
      await loop.runUntilComplete(() => loop.shutdownDefaultExecutor());
      reportUnretrieved(loop);
    } finally {
      if (this.#setEventLoop) setEventLoop(null);
      loop.close();
      this.#loop = null;
      this.#state = 'closed';
    }
    return null;
  }

  /** Follows Runner._lazy_init. */
  #initialize(): EventLoop {
    if (this.#state === 'closed') throw new RuntimeError('Runner is closed');
    if (this.#loop) return this.#loop;
    const factory = this.#options.loopFactory;
    const loop = factory ? factory() : newEventLoop();
    if (!factory) {
      setEventLoop(loop);
      this.#setEventLoop = true;
    }
    const debug = this.#options.debug ?? null;
    if (debug !== null) loop.setDebug(debug);
    this.#context = copyContext();
    this.#state = 'initialized';
    this.#loop = loop;
    return loop;
  }
}

function toRun<T>(value: Awaitable<T>): Coroutine<T> | (() => Thenable<T>) {
  if (isCoroutineLike(value)) return value as Coroutine<T> | (() => Thenable<T>);
  if (typeof (value as { then?: unknown } | null)?.then === 'function') {
    return new Coroutine(async () => (await value) as T, 'Runner.run.<locals>._wrap_awaitable');
  }
  try {
    return wrapAwaitable<T>(value);
  } catch {
    throw new TypeError('An asyncio.Future, a coroutine or an awaitable is required');
  }
}

/** runners._cancel_all_tasks. */
async function cancelAllTasks(loop: EventLoop): Promise<void> {
  const tasks = pendingTasks(loop);
  if (tasks.length === 0) return;
  for (const task of tasks) task.cancel();
  await loop.runUntilComplete(gather(...tasks, { returnExceptions: true }));
  for (const task of tasks) {
    if (task.cancelled()) continue;
    const exception = task.exception();
    if (exception === null) continue;
    loop.callExceptionHandler(
      new Map<string, unknown>([
        ['message', 'unhandled exception during asyncio.run() shutdown'],
        ['exception', exception],
        ['task', task],
      ]),
    );
  }
}

registerType(Runner, 'Runner', { module: 'asyncio.runners' });
