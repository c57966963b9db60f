import { IndexError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { typeName } from '../objects/type-name.ts';
import { asSize } from './as-index.ts';
import { bufferOf } from './buffer.ts';
import { byteOf } from './byte.ts';
import { ByteArray } from './bytes.ts';
import { bytesMethods, bytesOfHex } from './bytes-methods.ts';

/** Where `insert` puts an item that is meant for `at`. */
function clamped(at: unknown, length: number): number {
  const i = asSize(at);
  return i < 0 ? Math.max(i + length, 0) : Math.min(i, length);
}

/** The methods of bytearray: those of bytes, and those that change it. */
export const bytearrayMethods = {
  ...bytesMethods,

  append(b: ByteArray, x: number): null {
    b.splice(b.length, 0, [byteOf(x)]);
    return null;
  },

  extend(b: ByteArray, items: Iterable<number>): null {
    if (typeof items === 'string')
      throw new TypeError(`expected iterable of integers; got: '${typeName(items)}'`);
    const more = bufferOf(items) ?? Array.from(iter(items), (x) => byteOf(x));
    b.splice(b.length, 0, more);
    return null;
  },

  insert(b: ByteArray, at: number, x: number): null {
    b.splice(clamped(at, b.length), 0, [byteOf(x)]);
    return null;
  },

  /** Raises IndexError. */
  pop(b: ByteArray, at: number = -1): number {
    if (b.length === 0) throw new IndexError('pop from empty bytearray');
    const i = asSize(at);
    const index = i < 0 ? i + b.length : i;
    if (index < 0 || index >= b.length) throw new IndexError('pop index out of range');
    const byte = b.data[index] ?? 0;
    b.splice(index, 1, []);
    return byte;
  },

  /** Raises ValueError. */
  remove(b: ByteArray, x: number): null {
    const at = b.data.indexOf(byteOf(x));
    if (at < 0) throw new ValueError('value not found in bytearray');
    b.splice(at, 1, []);
    return null;
  },

  reverse(b: ByteArray): null {
    b.data.reverse();
    return null;
  },

  clear(b: ByteArray): null {
    b.data = new Uint8Array();
    return null;
  },

  copy: (b: ByteArray): ByteArray => new ByteArray(b.data.slice()),

  /** Cuts it or fills it up with zeros. Raises ValueError. */
  resize(b: ByteArray, length: unknown): null {
    const size = asSize(length);
    if (size < 0) throw new ValueError(`bytearray.resize(): new size must be >= 0, got ${size}`);
    if (size < b.length) b.splice(size, b.length - size, []);
    else b.splice(b.length, 0, new Uint8Array(size - b.length));
    return null;
  },

  /** A class method in Python. Raises ValueError. */
  fromhex: (source: unknown): ByteArray => new ByteArray(bytesOfHex(source)),
};
