/** What an object of a class derived from int, float or str is as an int, float or str. */
const values = new WeakMap<object, unknown>();

/** The root of objects that hold a value which JavaScript cannot give properties: an int, a float or a str. */
export class Derived {
  toString(): string {
    return String(values.get(this));
  }

  valueOf(): unknown {
    return values.get(this);
  }
}

/** Gives a new object the value that it is. */
export function hold<T extends object>(x: T, value: unknown): T {
  values.set(x, value);
  return x;
}

/** The int, float or str of an object of a class derived from one; anything else is itself. */
export function plain(x: unknown): unknown {
  return isHolder(x) ? values.get(x) : x;
}

/** Is it an object that holds an int, a float or a str? */
export function isHolder(x: unknown): x is object {
  return typeof x === 'object' && x !== null && values.has(x);
}
