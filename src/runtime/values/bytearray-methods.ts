import { IndexError, ValueError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { asIndex } from './as-index.ts';
import { byteOf } from './byte.ts';
import { ByteArray, Bytes } from './bytes.ts';
import { bytesMethods, bytesOfHex } from './bytes-methods.ts';

/** Changes the bytes through a list of them. */
function change<T>(b: ByteArray, f: (bytes: number[]) => T): T {
  const bytes = Array.from(b.data);
  const result = f(bytes);
  b.data = Uint8Array.from(bytes);
  return result;
}

/** The methods of bytearray: those of bytes, and those that change it. */
export const bytearrayMethods = {
  ...bytesMethods,

  append(b: ByteArray, x: number): null {
    change(b, (bytes) => bytes.push(byteOf(x)));
    return null;
  },

  extend(b: ByteArray, items: Iterable<number>): null {
    const more = items instanceof Bytes ? items.data : Array.from(iter(items), (x) => byteOf(x));
    change(b, (bytes) => more.forEach((byte) => bytes.push(byte)));
    return null;
  },

  insert(b: ByteArray, at: number, x: number): null {
    change(b, (bytes) => bytes.splice(Number(asIndex(at)), 0, byteOf(x)));
    return null;
  },

  /** Raises IndexError. */
  pop(b: ByteArray, at: number = -1): number {
    if (b.length === 0) throw new IndexError('pop from empty bytearray');
    const index = at < 0 ? at + b.length : at;
    if (index < 0 || index >= b.length) throw new IndexError('pop index out of range');
    return change(b, (bytes) => bytes.splice(index, 1)[0] ?? 0);
  },

  /** Raises ValueError. */
  remove(b: ByteArray, x: number): null {
    const at = b.data.indexOf(byteOf(x));
    if (at < 0) throw new ValueError('value not found in bytearray');
    change(b, (bytes) => bytes.splice(at, 1));
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

  /** A class method in Python. Raises ValueError. */
  fromhex: (source: string): ByteArray => new ByteArray(bytesOfHex(source)),
};
