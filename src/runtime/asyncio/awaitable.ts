import { TypeError } from '../exceptions/builtin.ts';
import { functionInfo } from '../objects/function-info.ts';
import { typeName } from '../objects/type-name.ts';
import { Coroutine } from './coroutine.ts';
import { runningDriver } from './running-loop.ts';
import type { Driver } from './running-loop.ts';
import { Future } from './future.ts';
import { hold, type Thenable, unhold } from './held.ts';
import { Pause } from './pause.ts';

/** What asyncio takes where Python takes an awaitable; a function stands for the coroutine that it would start. */
export type Awaitable<T> = Future<T> | Coroutine<T> | (() => Thenable<T>);

/** What awaiting an `Awaitable` gives. */
export type Result<A> =
  A extends Future<infer T>
    ? T
    : A extends Coroutine<infer T>
      ? T
      : A extends () => infer P
        ? Awaited<P>
        : unknown;

/** Whether asyncio would make a task of it: a coroutine object or a function that starts one. */
export function isCoroutineLike(
  value: unknown,
): value is Coroutine<unknown> | (() => Thenable<unknown>) {
  return value instanceof Coroutine || isThunk(value);
}

/** The arrow function that a translation writes for a call; a function of the program has a name or a description. */
function isThunk(value: unknown): boolean {
  return typeof value === 'function' && value.name === '' && functionInfo(value) === undefined;
}

/** The coroutine object for a function or a coroutine object. */
export function toCoroutine<T>(value: Coroutine<T> | (() => Thenable<T>)): Coroutine<T> {
  if (value instanceof Coroutine) return value;
  return new Coroutine(value, { kind: 'thunk' });
}

/** Begins to wait for an awaitable on the spot, as `await` does: no task is made. */
export function begin<T>(given: Awaitable<T>): Thenable<T> {
  if (typeof given !== 'function') return given as Thenable<T>;
  return isThunk(given) ? given() : (awaitable(given) as Thenable<T>);
}

/** `await` of a value whose type is not known. TypeError when it cannot be awaited. */
export function awaitable(value: unknown): Thenable<unknown> {
  if (value instanceof Future || value instanceof Coroutine) return value as Thenable<unknown>;
  if (value instanceof Promise || value instanceof Pause) return value as Thenable<unknown>;
  const dunder = (value as { __await__?: unknown } | null | undefined)?.__await__;
  if (typeof dunder === 'function') return exhaust(dunder.call(value));
  throw new TypeError(`'${typeName(value)}' object can't be awaited`);
}

/** Runs what __await__ returned: each yielded future is awaited, the returned value is the result. */
async function exhaust(iterator: unknown): Promise<unknown> {
  const steps = iterator as Iterator<unknown, unknown, unknown>;
  let step = steps.next(null);
  while (!step.done) {
    let sent: unknown;
    try {
      sent = unhold(await yielded(step.value));
    } catch (error) {
      if (!steps.throw) throw error;
      step = steps.throw(error);
      continue;
    }
    step = steps.next(sent);
  }
  return hold(step.value);
}

/** A future is waited for; a bare `yield` gives the others one turn. */
function yielded(value: unknown): Thenable<unknown> {
  const driver = runningDriver();
  if (driver?._offer && !(value instanceof Future) && !(value instanceof Coroutine))
    return offered(value ?? null, driver);
  return value === null || value === undefined ? new Pause() : awaitable(value);
}

/** What is sent for a value that goes to whoever drives by hand. */
function offered(value: unknown, driver: Driver): Promise<unknown> {
  return new Promise((resolve, reject) => {
    driver._offer?.(value, resolve, reject);
  });
}
