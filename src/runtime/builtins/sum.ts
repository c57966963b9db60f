import { TypeError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { add } from '../operators/add.ts';
import { Bytes, ByteArray } from '../values/bytes.ts';
import { box, isFloat } from '../values/float.ts';
import { intAdd } from '../values/int-arithmetic.ts';
import type { Int } from '../values/int.ts';
import { isIntLike } from '../values/int.ts';
import { intToFloat } from '../values/int-to-float.ts';
import { named } from './parameters.ts';

/**
 * Python's sum(items, start=0). Floats are added with Neumaier's compensation, as in CPython since 3.12
 * (Python/bltinmodule.c). Raises TypeError.
 */
export function sum(items: Iterable<number>, start?: number | { start: number }): number;
export function sum(items: Iterable<Int>, start?: Int | { start: Int }): Int;
export function sum(items: unknown, ...start: unknown[]): unknown;
export function sum(items: unknown, ...args: unknown[]): unknown {
  const [start = 0] = named('sum', ['start'], args);
  refuseText(start);
  const iterator = iter(items)[Symbol.iterator]();
  return addRest(addFloats(addInts(start, iterator), iterator), iterator);
}

const asInt = (x: Int | boolean): Int => (typeof x === 'boolean' ? Number(x) : x);

const fitsLong = (n: Int): boolean => typeof n === 'number' || BigInt.asIntN(64, n) === n;

/** Adds while total and items are ints of 64 bits; the first other item is added, and ends it. */
function addInts(start: unknown, iterator: Iterator<unknown>): unknown {
  if (!isIntLike(start) || !fitsLong(asInt(start))) return start;
  let total = asInt(start);
  for (let step = iterator.next(); !step.done; step = iterator.next()) {
    const x = step.value;
    if (
      typeof x === 'number' &&
      typeof total === 'number' &&
      Number.isInteger(x) &&
      Number.isSafeInteger(total + x)
    ) {
      total += x;
      continue;
    }
    const next = isIntLike(x) ? intAdd(total, asInt(x)) : undefined;
    if (next === undefined || !fitsLong(next)) return add(total, x);
    total = next;
  }
  return total;
}

/** Adds with compensation while the items are real numbers, if the total is a float by now. */
function addFloats(start: unknown, iterator: Iterator<unknown>): unknown {
  if (!isFloat(start)) return start;
  let high = Number(start);
  let low = 0;
  const total = (): number => box(low !== 0 && Number.isFinite(low) ? high + low : high);
  for (let step = iterator.next(); !step.done; step = iterator.next()) {
    const x = step.value;
    if (!isIntLike(x) && !isFloat(x)) return add(total(), x);
    const value = typeof x === 'bigint' ? intToFloat(x) : Number(x);
    const next = high + value;
    low += Math.abs(high) >= Math.abs(value) ? high - next + value : value - next + high;
    high = next;
  }
  return total();
}

/** Adds the remaining items, whatever they are. */
function addRest(start: unknown, iterator: Iterator<unknown>): unknown {
  let total = start;
  for (let step = iterator.next(); !step.done; step = iterator.next())
    total = add(total, step.value);
  return total;
}

function refuseText(start: unknown): void {
  if (typeof start === 'string')
    throw new TypeError("sum() can't sum strings [use ''.join(seq) instead]");
  if (start instanceof ByteArray) {
    throw new TypeError("sum() can't sum bytearray [use b''.join(seq) instead]");
  }
  if (start instanceof Bytes)
    throw new TypeError("sum() can't sum bytes [use b''.join(seq) instead]");
}
