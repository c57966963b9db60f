import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { byteOf } from '../values/byte.ts';
import { bufferOf } from '../values/buffer.ts';
import { ByteArray } from '../values/bytes.ts';
import { dictSet } from '../values/dict-access.ts';
import { Slice, sliceBounds } from '../values/slice.ts';
import { isList } from '../values/tuple.ts';
import { badIndex, isIndex, positionOf } from './position.ts';

/** `x[key] = value` of a builtin container; false when `x` cannot. Raises IndexError, TypeError, ValueError. */
export function setItemBuiltin(x: unknown, key: unknown, value: unknown): boolean {
  if (x instanceof Map) dictSet(x as Map<unknown, unknown>, key, value);
  else if (isList(x)) setItemOfList(x, key, value);
  else if (x instanceof ByteArray) setItemOfBytes(x, key, value);
  else return false;
  return true;
}

function setItemOfList(xs: unknown[], key: unknown, value: unknown): void {
  if (key instanceof Slice) setSlice(xs, key.start, key.stop, key.step, value);
  else if (!isIndex(key)) throw badIndex('list', key);
  else xs[positionOf(key, xs.length, 'list assignment index out of range')] = value;
}

/** `xs[start:stop:step] = values`. Raises ValueError when an extended slice has another length. */
export function setSlice<T>(
  xs: T[],
  start: unknown,
  stop: unknown,
  step: unknown,
  values: unknown,
): void {
  const { start: first, step: by, count } = sliceBounds(xs.length, start, stop, step);
  const items = [...iterable(values)] as T[];
  if (by === 1) {
    splice(xs, first, count, items);
    return;
  }
  if (items.length !== count) {
    throw new ValueError(
      `attempt to assign sequence of size ${items.length} to extended slice of size ${count}`,
    );
  }
  items.forEach((item, i) => (xs[first + i * by] = item));
}

function iterable(values: unknown): Iterable<unknown> {
  try {
    return iter(values);
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError('must assign iterable to extended slice');
    throw error;
  }
}

/** Replaces `count` items from `at` on, without passing many arguments. */
function splice<T>(xs: T[], at: number, count: number, items: readonly T[]): void {
  const rest = Array.prototype.slice.call(xs, at + count) as T[];
  xs.length = at;
  for (const item of items) xs.push(item);
  for (const item of rest) xs.push(item);
}

function setItemOfBytes(bytes: ByteArray, key: unknown, value: unknown): void {
  if (key instanceof Slice) {
    const all = Array.from(bytes.data);
    setSlice(all, key.start, key.stop, key.step, bufferOf(value) ?? value);
    bytes.data = Uint8Array.from(all, (x) => byteOf(x));
    return;
  }
  if (!isIndex(key)) throw badIndex('bytearray', key);
  bytes.data[positionOf(key, bytes.length, 'bytearray index out of range')] = byteOf(value);
}
