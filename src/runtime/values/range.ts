import { IndexError, ValueError } from '../exceptions/builtin.ts';
import { intAdd, intFloorDiv, intMod, intMul, intSub } from './int-arithmetic.ts';
import type { Int } from './int.ts';
import { isInt } from './int.ts';
import { hashTuple } from './hash-tuple.ts';
import { hashNumber, noneHash } from './hash-number.ts';

/** A Python range. Immutable; iterating it makes ints. */
export class Range implements Iterable<number> {
  readonly start: Int;
  readonly stop: Int;
  readonly step: Int;
  /** How many ints it has (a bigint beyond the safe integers). */
  readonly size: Int;

  constructor(start: Int, stop: Int, step: Int = 1) {
    if (step === 0) throw new ValueError('range() arg 3 must not be zero');
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.size = sizeOf(start, stop, step);
  }

  get length(): number {
    return Number(this.size);
  }

  /** The int at index `i`, negative counted from the end. Raises IndexError. */
  at(i: Int): Int {
    const index = i < 0 ? intAdd(i, this.size) : i;
    if (index < 0 || index >= this.size) throw new IndexError('range object index out of range');
    return intAdd(this.start, intMul(index, this.step));
  }

  /** Is that int one of them? */
  includes(x: unknown): boolean {
    if (!isInt(x)) return false;
    const inside =
      this.step > 0 ? this.start <= x && x < this.stop : this.stop < x && x <= this.start;
    return inside && intMod(intSub(x, this.start), this.step) === 0;
  }

  *[Symbol.iterator](): Generator<number> {
    const { start, step, size } = this;
    if (
      typeof start === 'number' &&
      typeof step === 'number' &&
      Number.isSafeInteger(start + Number(size) * step)
    ) {
      for (let left = Number(size), x = start; left > 0; left--, x += step) yield x;
      return;
    }
    for (let i: Int = 0; i < size; i = intAdd(i, 1)) yield intAdd(start, intMul(i, step)) as number;
  }

  /** Equal as sequences. */
  equals(other: Range): boolean {
    if (this.size !== other.size) return false;
    return (
      this.size === 0 ||
      (this.start === other.start && (this.size === 1 || this.step === other.step))
    );
  }

  __hash__(): Int {
    const size = hashNumber(this.size);
    if (this.size === 0) return hashTuple([size, noneHash, noneHash]);
    const step = this.size === 1 ? noneHash : hashNumber(this.step);
    return hashTuple([size, hashNumber(this.start), step]);
  }
}

function sizeOf(start: Int, stop: Int, step: Int): Int {
  const [low, high, by] = step > 0 ? [start, stop, step] : [stop, start, intSub(0, step)];
  return low >= high ? 0 : intAdd(intFloorDiv(intSub(intSub(high, low), 1), by), 1);
}
