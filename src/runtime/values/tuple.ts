/**
 * A Python tuple: an Array of another class, so that destructuring, spread and for…of work. To TypeScript a tuple is
 * a plain `readonly` tuple. Array's own methods (`map`, `slice`) give lists.
 */
export class Tuple<T = unknown> extends Array<T> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

/** A tuple of these items. (`Tuple.of` and a change of prototype are many times slower.) */
export function asTuple<T>(items: readonly T[]): Tuple<T> {
  // One number would be taken as a length.
  if (items.length === 2) return new Tuple<T>(items[0] as T, items[1] as T);
  const tuple = new Tuple<T>();
  for (let i = 0; i < items.length; i++) tuple[i] = items[i] as T;
  return tuple;
}

/** Is it a list (an Array that is not a tuple)? */
export function isList(x: unknown): x is unknown[] {
  return Array.isArray(x) && !(x instanceof Tuple);
}
