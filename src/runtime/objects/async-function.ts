/** Not `.constructor`: in the realm of a program that leads nowhere. */
const asyncFunction: object = Object.getPrototypeOf(async () => undefined) as object;

const marked = new WeakSet<object>();

/** Marks a function that gives something to await, and counts as a coroutine function, without being async itself. */
export function markAsync(f: object): void {
  marked.add(f);
}

/** Whether it is an `async function`: what Python calls a coroutine function. */
export function isAsyncFunction(value: unknown): boolean {
  if (typeof value !== 'function') return false;
  return Object.prototype.isPrototypeOf.call(asyncFunction, value) || marked.has(value);
}
