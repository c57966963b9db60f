import { OverflowError, ValueError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { named } from '../builtins/parameters.ts';
import { asIndex, asSize } from './as-index.ts';
import { byteOf } from './byte.ts';
import { Bytes } from './bytes.ts';
import { bitLength, isIntLike, normalise } from './int.ts';
import type { Int } from './int.ts';
import { asTuple } from './tuple.ts';
import { truthy } from '../compare/truthy.ts';

type ByteOrder = 'big' | 'little';

function byteOrder(order: unknown): ByteOrder {
  if (order === 'big' || order === 'little') return order;
  throw new ValueError("byteorder must be either 'little' or 'big'");
}

/** The methods of int, as functions of the int. */
export const intMethods = {
  bitLength: (n: Int | boolean): number => bitLength(asIndex(n)),

  bitCount(n: Int | boolean): number {
    const value = asIndex(n);
    return (value < 0 ? -value : value).toString(2).replaceAll('0', '').length;
  },

  /** Raises OverflowError when the int does not fit. */
  toBytes(n: Int | boolean, ...args: unknown[]): Bytes {
    const [length = 1, order = 'big', signed = false] = named(
      'to_bytes',
      ['length', 'byteorder', 'signed'],
      args,
    );
    const value = BigInt(asIndex(n));
    const size = asSize(length);
    if (size < 0) throw new ValueError('length argument must be non-negative');
    const negative = value < 0n;
    if (negative && !truthy(signed))
      throw new OverflowError("can't convert negative int to unsigned");
    const bits = BigInt(size * 8);
    const limit = truthy(signed) ? 1n << (bits === 0n ? 0n : bits - 1n) : 1n << bits;
    if (value >= limit || (negative && value < -limit))
      throw new OverflowError('int too big to convert');
    const data = new Uint8Array(size);
    for (let i = 0; i < size; i++) data[i] = Number((value >> BigInt(8 * i)) & 0xffn);
    return new Bytes(byteOrder(order) === 'big' ? data.reverse() : data);
  },

  /** A class method in Python: `int.from_bytes(b, "big")`. */
  fromBytes(...args: unknown[]): Int {
    const [bytes, order = 'big', signed = false] = named(
      'from_bytes',
      ['bytes', 'byteorder', 'signed'],
      args,
    );
    const data = Array.from(iter(bytes), (x) => byteOf(x));
    if (byteOrder(order) === 'little') data.reverse();
    let value = 0n;
    for (const byte of data) value = (value << 8n) | BigInt(byte);
    return normalise(truthy(signed) ? BigInt.asIntN(data.length * 8, value) : value);
  },

  asIntegerRatio: (n: Int | boolean): readonly [Int, Int] =>
    asTuple([asIndex(n), 1]) as unknown as readonly [Int, Int],

  isInteger: (n: Int | boolean): boolean => isIntLike(n),

  conjugate: (n: Int | boolean): Int => asIndex(n),
};
