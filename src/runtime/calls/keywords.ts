/** Keyword arguments of a call: the one plain object at the end of the arguments (no Python value is one). */
export type Keywords = Readonly<Record<string, unknown>>;

/** Is it the object that carries keyword arguments? */
export function isKeywords(x: unknown): x is Keywords {
  if (typeof x !== 'object' || x === null || Object.getPrototypeOf(x) !== Object.prototype)
    return false;
  // A module may be a plain object too; it says its name.
  return !Object.hasOwn(x, '__name__');
}

/** Takes the keyword object off the end of `args`, if there is one. */
export function takeKeywords(args: unknown[]): Keywords | undefined {
  const last = args.at(-1);
  if (!isKeywords(last)) return undefined;
  args.pop();
  return last;
}
