import { IndexError, TypeError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { asIndex } from '../values/as-index.ts';
import { isIntLike } from '../values/int.ts';

/** Is it an int, a bool or an object with `__index__`? */
export function isIndex(key: unknown): boolean {
  return isIntLike(key) || special(key, '__index__') !== undefined;
}

/** The position in a sequence of `length` that index `key` means. Raises IndexError (`message`). */
export function positionOf(key: unknown, length: number, message: string): number {
  const n = asIndex(key);
  if (typeof n === 'bigint')
    throw new IndexError(`cannot fit '${typeName(key)}' into an index-sized integer`);
  const position = n < 0 ? n + length : n;
  if (position < 0 || position >= length) throw new IndexError(message);
  return position;
}

/** The error of an index that is neither int nor slice. */
export function badIndex(sequence: string, key: unknown): Error {
  return new TypeError(`${sequence} indices must be integers or slices, not ${typeName(key)}`);
}
