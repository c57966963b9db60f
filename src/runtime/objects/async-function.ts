/** Not `.constructor`: in the realm of a program that leads nowhere. */
const asyncFunction: object = Object.getPrototypeOf(async () => undefined) as object;

/** Whether it is an `async function`: what Python calls a coroutine function. */
export function isAsyncFunction(value: unknown): boolean {
  return typeof value === 'function' && Object.prototype.isPrototypeOf.call(asyncFunction, value);
}
