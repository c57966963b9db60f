import type { Bytes } from '../values/bytes.ts';
import type { Tuple } from '../values/tuple.ts';
import { Struct } from './struct/struct.ts';

/** Python's module struct. */
export const __name__ = 'struct';
export { Struct };
export { StructError as error } from './struct/struct-error.ts';

export const calcsize = (format: unknown): number => new Struct(format).size;

export const pack = (format?: unknown, ...values: unknown[]): Bytes =>
  new Struct(format).pack(...values);

export const packInto = (
  format?: unknown,
  ...args: [buffer?: unknown, ...values: unknown[]]
): null => new Struct(format).packInto(...(args as [unknown]));

export const unpack = (format: unknown, buffer: unknown): Tuple =>
  new Struct(format).unpack(buffer);

export const unpackFrom = (format?: unknown, ...args: unknown[]): Tuple =>
  new Struct(format).unpackFrom(...args);

export const iterUnpack = (format: unknown, buffer: unknown): Iterator<Tuple> =>
  new Struct(format).iterUnpack(buffer);
