import { IndexError, TypeError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { Bytes, ByteArray } from '../values/bytes.ts';
import { dictItem } from '../values/dict-access.ts';
import type { Int } from '../values/int.ts';
import { asIndex } from '../values/as-index.ts';
import { Range } from '../values/range.ts';
import { Slice } from '../values/slice.ts';
import { Tuple } from '../values/tuple.ts';
import { at, charAt } from './at.ts';
import { badIndex, isIndex, positionOf } from './position.ts';
import { slice } from './slice.ts';

/** `x[key]` of a builtin container; undefined when `x` is none. Raises IndexError, KeyError, TypeError. */
export function getItemBuiltin(x: unknown, key: unknown): unknown {
  if (typeof x === 'string') return itemOfString(x, key);
  if (Array.isArray(x)) return itemOfArray(x, key);
  if (x instanceof Map) return dictItem(x as ReadonlyMap<unknown, unknown>, key);
  if (x instanceof Range) return itemOfRange(x, key);
  return x instanceof Bytes ? itemOfBytes(x, key) : undefined;
}

function itemOfString(s: string, key: unknown): unknown {
  if (typeof key === 'number' && Number.isInteger(key)) return charAt(s, key);
  if (key instanceof Slice) return slice(s, key.start, key.stop, key.step);
  if (!isIndex(key)) throw new TypeError(`string indices must be integers, not '${typeName(key)}'`);
  return charAt(s, Number(asIndex(key)));
}

function itemOfArray(xs: readonly unknown[], key: unknown): unknown {
  if (typeof key === 'number' && Number.isInteger(key)) return at(xs, key);
  if (key instanceof Slice) return slice(xs, key.start, key.stop, key.step);
  const type = xs instanceof Tuple ? 'tuple' : 'list';
  if (!isIndex(key)) throw badIndex(type, key);
  return xs[positionOf(key, xs.length, `${type} index out of range`)];
}

function itemOfRange(range: Range, key: unknown): Int | Range {
  if (key instanceof Slice) return slice(range, key.start, key.stop, key.step);
  if (!isIndex(key)) throw badIndex('range', key);
  return range.at(asIndex(key));
}

function itemOfBytes(bytes: Bytes, key: unknown): number | Bytes {
  if (key instanceof Slice) return slice(bytes, key.start, key.stop, key.step);
  const [plain, out] =
    bytes instanceof ByteArray
      ? ['bytearray', 'bytearray index out of range']
      : ['byte', 'index out of range'];
  if (!isIndex(key)) throw badIndex(plain, key);
  const byte = bytes.data[positionOf(key, bytes.length, out)];
  if (byte === undefined) throw new IndexError(out);
  return byte;
}
