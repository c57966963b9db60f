import { TypeError } from '../exceptions/builtin.ts';
import { plain } from '../values/derived.ts';
import { typeName } from '../objects/type-name.ts';

/** Is it a str? JavaScript takes an object of a class derived from str as its text. */
export function isText(x: unknown): x is string {
  return typeof x === 'string' || typeof plain(x) === 'string';
}

/** A str argument of a method. Raises TypeError as CPython's argument clinic words it. */
export function strArgument(
  x: unknown,
  method: string,
  position: number | null,
): asserts x is string {
  if (isText(x)) return;
  const where = position === null ? 'argument' : `argument ${position}`;
  throw new TypeError(`${method}() ${where} must be str, not ${typeName(x)}`);
}
