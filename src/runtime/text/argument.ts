import { TypeError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';

/** A str argument of a method. Raises TypeError as CPython's argument clinic words it. */
export function strArgument(
  x: unknown,
  method: string,
  position: number | null,
): asserts x is string {
  if (typeof x === 'string') return;
  const where = position === null ? 'argument' : `argument ${position}`;
  throw new TypeError(`${method}() ${where} must be str, not ${typeName(x)}`);
}
