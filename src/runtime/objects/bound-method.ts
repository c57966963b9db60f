/** A bound method: a JavaScript function that remembers what it is bound to. */
export interface BoundMethod {
  readonly self: unknown;
  /** The function it calls, and the name under which it was found. */
  readonly target: Callable;
  readonly name: string;
  /** A method of a builtin type. */
  readonly builtin: boolean;
}

export type Callable = (this: unknown, ...args: unknown[]) => unknown;

const methods = new WeakMap<object, BoundMethod>();

/** Makes a function that calls `run`, and is known as the method `name` of `self`. */
export function bind(method: BoundMethod, run: (...args: unknown[]) => unknown): Callable {
  methods.set(run, method);
  return run;
}

/** What a function is bound to, if it is a bound method. */
export function boundMethod(f: unknown): BoundMethod | undefined {
  return typeof f === 'function' ? methods.get(f) : undefined;
}
