/** Anything that can be awaited: promises, futures, coroutines. */
export interface Thenable<T> {
  then(resolve: (value: T) => unknown, reject: (error: unknown) => unknown): unknown;
}

/**
 * A task, future or coroutine on its way through a promise. JavaScript would await a bare one before handing it
 * over, so that `await make()` would give the task's result instead of the task.
 */
export class Held<T> {
  readonly value: T;

  constructor(value: T) {
    this.value = value;
  }
}

/** What a promise carries for a value of type T: the value, or a `Held` of it when it could be awaited itself. */
export type Holding<T> = T extends { then(...args: never[]): unknown } ? Held<T> : T;

/** Makes a value safe to be returned from an async function, yielded from an async generator or resolved with. */
export function hold<T>(value: T): Holding<T> {
  const awaitable =
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { then?: unknown }).then === 'function';
  return (awaitable ? new Held(value) : value) as Holding<T>;
}

/** The value itself again: for results whose type is not known; otherwise `.value` says it. */
export function unhold<T>(value: T | Held<T>): T {
  return value instanceof Held ? value.value : value;
}
