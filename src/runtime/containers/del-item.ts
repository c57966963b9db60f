import { KeyError } from '../exceptions/builtin.ts';
import { ByteArray } from '../values/bytes.ts';
import { dictDelete } from '../values/dict-access.ts';
import { Slice, sliceBounds } from '../values/slice.ts';
import { isList } from '../values/tuple.ts';
import { badIndex, isIndex, positionOf } from './position.ts';

/** `del x[key]` of a builtin container; false when `x` cannot. Raises IndexError, KeyError, TypeError. */
export function delItemBuiltin(x: unknown, key: unknown): boolean {
  if (x instanceof Map) {
    if (!dictDelete(x as Map<unknown, unknown>, key)) throw new KeyError(key);
  } else if (isList(x)) delItemOf(x, key, 'list', 'list assignment index out of range');
  else if (x instanceof ByteArray) {
    const all = Array.from(x.data);
    delItemOf(all, key, 'bytearray', 'bytearray index out of range');
    x.data = Uint8Array.from(all);
  } else return false;
  return true;
}

function delItemOf(xs: unknown[], key: unknown, type: string, out: string): void {
  if (key instanceof Slice) delSlice(xs, key.start, key.stop, key.step);
  else if (!isIndex(key)) throw badIndex(type, key);
  else xs.splice(positionOf(key, xs.length, out), 1);
}

/** `del xs[start:stop:step]`. */
export function delSlice(xs: unknown[], start?: unknown, stop?: unknown, step?: unknown): void {
  const { start: first, step: by, count } = sliceBounds(xs.length, start, stop, step);
  if (count === 0) return;
  if (by === 1) {
    xs.splice(first, count);
    return;
  }
  const gone = new Set(Array.from({ length: count }, (_, i) => first + i * by));
  let kept = 0;
  for (let i = 0; i < xs.length; i++) if (!gone.has(i)) xs[kept++] = xs[i];
  xs.length = kept;
}
