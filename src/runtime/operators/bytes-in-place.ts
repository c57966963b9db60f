import { BufferError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { asBuffer } from '../values/buffer.ts';
import type { ByteArray } from '../values/bytes.ts';
import { repeat } from './sequence-operators.ts';

/** `b += bytes`: the bytearray itself, longer. Raises TypeError; BufferError for `b += b`, which reads what it resizes. */
export function extendBytes(b: ByteArray, bytes: unknown): ByteArray {
  if (b === bytes) throw new BufferError('Existing exports of data: object cannot be re-sized');
  b.splice(b.length, 0, asBuffer(bytes, `can't concat ${typeName(bytes)} to ${typeName(b)}`));
  return b;
}

/** `b *= count`: the bytearray itself. */
export function repeatBytes(b: ByteArray, count: unknown): ByteArray {
  const all = repeat(b, count) as ByteArray;
  b.splice(0, b.length, all.data);
  return b;
}
