const started = new WeakSet<object>();

/** Remembers that a generator may have run: only a fresh one refuses a value sent to it. */
export function noteStarted(generator: object): void {
  started.add(generator);
}

export function hasStarted(generator: object): boolean {
  return started.has(generator);
}
