import { OverflowError, TypeError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { bytesOf, Bytes } from '../values/bytes.ts';
import { bufferOf } from '../values/buffer.ts';
import { isIntLike } from '../values/int.ts';
import { formatted } from './percent.ts';
import type { PercentKind } from './percent.ts';
import { percentField } from './percent-field.ts';
import type { PercentField } from './percent-field.ts';

const latin1 = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const ofBytes: PercentKind = {
  noun: 'bytes',
  types: /^[diouxXeEfFgGcrsab]$/,
  key: bytesOf,
  field: bytesField,
};

/** `format % values` of bytes or a bytearray: PEP 461. Raises TypeError, ValueError, KeyError, OverflowError. */
export function percentBytes(format: Bytes, values: unknown): Bytes {
  return format.like(bytesOf(formatted(latin1(format), values, ofBytes)).data);
}

function bytesField(field: PercentField, value: unknown): string {
  switch (field.type) {
    case 's':
    case 'b':
      return percentField({ ...field, type: 's' }, latin1(bytesFor(value)));
    case 'r':
      return percentField({ ...field, type: 'a' }, value);
    case 'c':
      return percentField({ ...field, type: 's' }, byteFor(value));
    default:
      return percentField(field, value);
  }
}

function bytesFor(value: unknown): Iterable<number> {
  const bytes = bufferOf(value);
  if (bytes) return bytes;
  const own = special(value, '__bytes__');
  if (own) return own.call(value) as Bytes;
  throw new TypeError(
    `%b requires a bytes-like object, or an object that implements __bytes__, not '${typeName(value)}'`,
  );
}

function byteFor(value: unknown): string {
  if (value instanceof Bytes && value.length === 1) return latin1(value);
  if (!isIntLike(value))
    throw new TypeError(
      `%c requires an integer in range(256) or a single byte, not ${typeName(value)}`,
    );
  const byte = Number(value);
  if (byte < 0 || byte > 255) throw new OverflowError('%c arg not in range(256)');
  return String.fromCharCode(byte);
}
