/**
 * A Python tuple: an Array of another class, so that destructuring, spread and for…of work. To TypeScript a tuple is
 * a plain `readonly` tuple. Array's own methods (`map`, `slice`) give lists.
 */
export class Tuple<T = unknown> extends Array<T> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

/** Makes a tuple out of an array that nobody else holds: no copy. */
export function asTuple<T>(items: T[]): Tuple<T> {
  return Object.setPrototypeOf(items, Tuple.prototype) as Tuple<T>;
}

/** Is it a list (an Array that is not a tuple)? */
export function isList(x: unknown): x is unknown[] {
  return Array.isArray(x) && !(x instanceof Tuple);
}
