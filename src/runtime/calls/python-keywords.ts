const asGiven = new WeakSet<object>();

/** Makes a runtime function take keywords under their Python names: it passes them on, or keeps them as keys. */
export function takePythonKeywords<F extends object>(f: F): F {
  asGiven.add(f);
  return f;
}

/** Does it take keywords under their Python names? */
export function takesPythonKeywords(f: object): boolean {
  return asGiven.has(f);
}
