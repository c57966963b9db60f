import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { asIndex } from './as-index.ts';
import { Tuple } from './tuple.ts';

/** A Python slice object. */
export class Slice {
  readonly start: unknown;
  readonly stop: unknown;
  readonly step: unknown;

  constructor(start: unknown, stop: unknown, step: unknown = null) {
    this.start = start ?? null;
    this.stop = stop ?? null;
    this.step = step ?? null;
  }

  /** (start, stop, step) for a sequence of that length. Raises ValueError for step 0. */
  indices(length: unknown): Tuple<number> {
    const size = clampedInt(length);
    if (size < 0) throw new ValueError('length should not be negative');
    const { start, stop, step } = sliceBounds(size, this.start, this.stop, this.step);
    return Tuple.of(start, stop, step) as Tuple<number>;
  }
}

export interface Bounds {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  /** How many items the slice has. */
  readonly count: number;
}

/** PySlice_Unpack and PySlice_AdjustIndices of Objects/sliceobject.c. Raises ValueError for step 0. */
export function sliceBounds(length: number, start: unknown, stop: unknown, step: unknown): Bounds {
  const by = step === null || step === undefined ? 1 : clampedInt(step);
  if (by === 0) throw new ValueError('slice step cannot be zero');
  const first = position(start, length, by, by < 0 ? length - 1 : 0);
  const last = position(stop, length, by, by < 0 ? -1 : length);
  const distance = by < 0 ? first - last : last - first;
  const count = distance <= 0 ? 0 : Math.floor((distance - 1) / Math.abs(by)) + 1;
  return { start: first, stop: last, step: by, count };
}

function position(x: unknown, length: number, step: number, absent: number): number {
  if (x === null || x === undefined) return absent;
  let at = clampedInt(x);
  if (at < 0) {
    at += length;
    return at < 0 ? (step < 0 ? -1 : 0) : at;
  }
  return at >= length ? (step < 0 ? length - 1 : length) : at;
}

function clampedInt(x: unknown): number {
  if (typeof x === 'number' && Number.isInteger(x)) return x;
  const n = asIndex(x, () => new TypeError(notAnIndex));
  if (typeof n === 'number') return n;
  return n > 0 ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER;
}

const notAnIndex = 'slice indices must be integers or None or have an __index__ method';
