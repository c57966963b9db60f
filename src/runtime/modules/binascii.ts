import { named } from '../builtins/parameters.ts';
import { truthy } from '../compare/truthy.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { asIndex } from '../values/as-index.ts';
import { asBuffer, bufferOf } from '../values/buffer.ts';
import { Bytes, bytesOf } from '../values/bytes.ts';
import { bytesMethods } from '../values/bytes-methods.ts';
import { crc32 as crc, crcHqx as hqx } from './binascii/checksums.ts';
import { fromBase64, toBase64 } from './binascii/base64-digits.ts';
import { BinasciiError } from './binascii/errors.ts';

/** Python's module binascii. */
export const __name__ = 'binascii';
export { BinasciiError as Error, Incomplete } from './binascii/errors.ts';

/** ASCII text, or bytes, as text. Raises ValueError, TypeError. */
export function asciiText(x: unknown): string {
  if (typeof x === 'string') {
    if (/^[\0-\x7f]*$/.test(x)) return x;
    throw new ValueError('string argument should contain only ASCII characters');
  }
  const bytes = bufferOf(x);
  if (bytes) return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  throw new TypeError(`argument should be bytes, buffer or ASCII string, not '${typeName(x)}'`);
}

export function hexlify(...args: unknown[]): Bytes {
  const [data, sep, size = 1] = named('hexlify', ['data', 'sep', 'bytesPerSep'], args);
  const bytes = new Bytes(asBuffer(data));
  return bytesOf(sep === undefined ? bytesMethods.hex(bytes) : bytesMethods.hex(bytes, sep, size));
}
export const b2aHex = hexlify;

export function unhexlify(hexstr: unknown): Bytes {
  const text = asciiText(hexstr);
  if (text.length % 2 !== 0) throw new BinasciiError('Odd-length string');
  if (!/^[0-9a-fA-F]*$/.test(text)) throw new BinasciiError('Non-hexadecimal digit found');
  return new Bytes((text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}
export const a2bHex = unhexlify;

export function b2aBase64(...args: unknown[]): Bytes {
  const [data, newline = true] = named('b2a_base64', ['data', 'newline'], args);
  return bytesOf(toBase64(asBuffer(data)) + (truthy(newline) ? '\n' : ''));
}

export function a2bBase64(...args: unknown[]): Bytes {
  const [data, strict = false] = named('a2b_base64', ['data', 'strictMode'], args);
  return new Bytes(fromBase64(asciiText(data), truthy(strict)));
}

const start = (value: unknown): number => Number(BigInt.asUintN(32, BigInt(asIndex(value))));

export const crc32 = (data: unknown, value: unknown = 0): number =>
  crc(asBuffer(data), start(value));

export const crcHqx = (data: unknown, value: unknown): number => hqx(asBuffer(data), start(value));
