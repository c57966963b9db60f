/**
 * The name of a Python module: an object of functions and constants that says its `__name__`. Undefined for anything
 * else.
 */
export function moduleName(x: unknown): string | undefined {
  if (typeof x !== 'object' || x === null) return undefined;
  const prototype: unknown = Object.getPrototypeOf(x);
  if (prototype !== null && prototype !== Object.prototype) return undefined;
  const { __name__: name } = x as { __name__?: unknown };
  return typeof name === 'string' ? name : undefined;
}
