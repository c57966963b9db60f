/**
 * An iterator of a builtin type (zip, map …). It has no `return`: leaving a for…of early leaves it, and what it reads
 * from, where they are, as in Python.
 */
export abstract class BuiltinIterator<T> implements IterableIterator<T> {
  abstract next(): IteratorResult<T, undefined>;

  [Symbol.iterator](): this {
    return this;
  }
}
