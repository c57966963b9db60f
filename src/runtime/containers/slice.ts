import { TypeError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { hasPairs } from '../text/code-points.ts';
import { Bytes } from '../values/bytes.ts';
import { dictItem } from '../values/dict-access.ts';
import { intAdd, intMul } from '../values/int-arithmetic.ts';
import { Range } from '../values/range.ts';
import { Slice, sliceBounds } from '../values/slice.ts';
import type { Bounds } from '../values/slice.ts';
import { asTuple, Tuple } from '../values/tuple.ts';

type Bound = unknown;

/** `x[start:stop:step]`; null or a missing argument leaves a bound out. Raises TypeError, ValueError. */
export function slice(x: string, start?: Bound, stop?: Bound, step?: Bound): string;
export function slice<T>(x: T[], start?: Bound, stop?: Bound, step?: Bound): T[];
export function slice<T>(x: readonly T[], start?: Bound, stop?: Bound, step?: Bound): readonly T[];
export function slice(x: Range, start?: Bound, stop?: Bound, step?: Bound): Range;
export function slice(x: Bytes, start?: Bound, stop?: Bound, step?: Bound): Bytes;
export function slice(x: unknown, start?: Bound, stop?: Bound, step?: Bound): unknown;
export function slice(x: unknown, start?: Bound, stop?: Bound, step?: Bound): unknown {
  if (typeof x === 'string') return sliceString(x, start, stop, step);
  if (Array.isArray(x)) return sliceArray(x as unknown[], sliceBounds(x.length, start, stop, step));
  if (x instanceof Range) return sliceRange(x, sliceBounds(x.length, start, stop, step));
  if (x instanceof Bytes) return sliceBytes(x, sliceBounds(x.length, start, stop, step));
  const own = special(x, '__getitem__');
  if (x instanceof Map && !own)
    return dictItem(x as Map<unknown, unknown>, new Slice(start, stop, step));
  if (own) return own.call(x, new Slice(start, stop, step));
  throw new TypeError(`'${typeName(x)}' object is not subscriptable`);
}

function sliceString(s: string, start: Bound, stop: Bound, step: Bound): string {
  if (hasPairs(s)) {
    const points = Array.from(s);
    return sliceArray(points, sliceBounds(points.length, start, stop, step)).join('');
  }
  const bounds = sliceBounds(s.length, start, stop, step);
  if (bounds.step === 1) return bounds.count === 0 ? '' : s.slice(bounds.start, bounds.stop);
  return picked(s, bounds).join('');
}

function sliceArray<T>(xs: readonly T[], bounds: Bounds): T[] {
  const items =
    bounds.step === 1
      ? Array.prototype.slice.call(xs, bounds.start, bounds.start + bounds.count)
      : picked(xs, bounds);
  return (xs instanceof Tuple ? asTuple(items) : items) as T[];
}

function picked<T>(xs: ArrayLike<T>, { start, step, count }: Bounds): T[] {
  const items: T[] = [];
  for (let i = 0, at = start; i < count; i++, at += step) items.push(xs[at] as T);
  return items;
}

function sliceRange(range: Range, { start, stop, step }: Bounds): Range {
  const bound = (i: number) => intAdd(range.start, intMul(i, range.step));
  return new Range(bound(start), bound(stop), intMul(step, range.step));
}

function sliceBytes(bytes: Bytes, bounds: Bounds): Bytes {
  if (bounds.step !== 1) return bytes.like(Uint8Array.from(picked(bytes.data, bounds)));
  return bytes.like(bytes.data.slice(bounds.start, bounds.start + bounds.count));
}
