import { TypeError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { Bytes } from './bytes.ts';

/** Key of the method by which an object that is not bytes shows its bytes: array.array, memoryview. */
export const showBytes: unique symbol = Symbol('bytes');

interface Buffer {
  [showBytes](): Uint8Array;
}

/** The bytes of a bytes-like object, shared with it where it can be written; undefined for anything else. */
export function bufferOf(x: unknown): Uint8Array | undefined {
  if (x instanceof Bytes) return x.data;
  if (typeof x === 'object' && x !== null && showBytes in x) return (x as Buffer)[showBytes]();
  return undefined;
}

/** The same, or TypeError. */
export function asBuffer(
  x: unknown,
  message = `a bytes-like object is required, not '${typeName(x)}'`,
): Uint8Array {
  const bytes = bufferOf(x);
  if (bytes) return bytes;
  throw new TypeError(message);
}
