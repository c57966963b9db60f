import { MemoryError, OverflowError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { registerType } from '../objects/class-info.ts';
import { createNative } from '../classes/create.ts';
import { bytesSpecials } from '../specials/sequences.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { encode } from '../text/encode.ts';
import { asIndex } from '../values/as-index.ts';
import { byteOf } from '../values/byte.ts';
import { bufferOf } from '../values/buffer.ts';
import { Bytes } from '../values/bytes.ts';
import { bytesMethods } from '../values/bytes-methods.ts';
import type { Int } from '../values/int.ts';
import { isIntLike } from '../values/int.ts';
import { named } from './parameters.ts';

/** The bytes that bytes(…) or bytearray(…) make of their arguments. Raises TypeError, ValueError. */
export function bytesFrom(kind: 'bytes' | 'bytearray', args: readonly unknown[]): Uint8Array {
  const [source, encoding, errors] = named(kind, ['source', 'encoding', 'errors'], args);
  if (typeof source === 'string') {
    if (encoding === undefined) throw new TypeError('string argument without an encoding');
    return encode(source, encoding as string, (errors ?? 'strict') as string);
  }
  if (encoding !== undefined) throw new TypeError('encoding without a string argument');
  if (source === undefined) return new Uint8Array();
  const buffer = bufferOf(source);
  if (buffer) return buffer.slice();
  const own = special(source, '__bytes__');
  if (own) return (own.call(source) as Bytes).data;
  if (isIntLike(source) || special(source, '__index__')) return zeros(asIndex(source));
  return ofItems(kind, source);
}

function zeros(count: Int): Uint8Array {
  if (count >= 2n ** 63n || count < -(2n ** 63n))
    throw new OverflowError("cannot fit 'int' into an index-sized integer");
  if (count < 0) throw new ValueError('negative count');
  if (count > 2 ** 30) throw new MemoryError();
  return new Uint8Array(Number(count));
}

function ofItems(kind: 'bytes' | 'bytearray', source: unknown): Uint8Array {
  let items: Iterable<unknown>;
  try {
    items = iter(source);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`cannot convert '${typeName(source)}' object to ${kind}`);
  }
  const message =
    kind === 'bytes' ? 'bytes must be in range(0, 256)' : 'byte must be in range(0, 256)';
  return Uint8Array.from(Array.from(items, (x) => byteOf(x, message)));
}

function callBytes(...args: unknown[]): Bytes {
  const [source] = args;
  if (
    args.length === 1 &&
    source instanceof Bytes &&
    Object.getPrototypeOf(source) === Bytes.prototype
  )
    return source;
  return new Bytes(bytesFrom('bytes', args));
}

/** A bytes display: `b"ab"` is `bytes.of("ab")`, each character a byte; also `bytes.of(97, 98)`. */
function of(text: string): Bytes;
function of(...bytes: number[]): Bytes;
function of(...parts: (string | number)[]): Bytes {
  const [text] = parts;
  if (typeof text !== 'string') return new Bytes(parts as number[]);
  return new Bytes(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}

/** Python's bytes(source, encoding, errors). Also the type, with its methods. Raises TypeError, ValueError. */
export const bytes = registerType(Object.assign(callBytes, { of }, bytesMethods), 'bytes', {
  instances: [Bytes],
  methods: bytesMethods,
  specials: () => bytesSpecials,
  create: (type, args) => createNative(Bytes, type, [bytesFrom('bytes', args)]),
});
