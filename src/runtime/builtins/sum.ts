import { TypeError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { add } from '../operators/add.ts';
import { Bytes, ByteArray } from '../values/bytes.ts';
import { box, Float, isFloat } from '../values/float.ts';
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
  const iterator = iter(items);
  let total = start;
  for (let step = iterator.next(); !step.done; step = iterator.next()) {
    const x = step.value;
    if (isIntLike(total) && isIntLike(x)) total = intAdd(asInt(total), asInt(x));
    else if (isFloat(total) && isReal(x)) {
      const rest = addFloats(Number(total), x, iterator);
      if (rest.done) return box(rest.total);
      total = add(box(rest.total), rest.next);
    } else total = add(total, x);
  }
  return total;
}

const asInt = (x: Int | boolean): Int => (typeof x === 'boolean' ? Number(x) : x);

function isReal(x: unknown): boolean {
  return typeof x === 'number' || x instanceof Float || isIntLike(x);
}

type Rest = { done: true; total: number } | { done: false; total: number; next: unknown };

/** Adds while the items are real numbers. */
function addFloats(start: number, first: unknown, iterator: Iterator<unknown>): Rest {
  let high = start;
  let low = 0;
  const total = (): number => (low !== 0 && Number.isFinite(low) ? high + low : high);
  for (let x = first; ; ) {
    if (!isReal(x)) return { done: false, total: total(), next: x };
    const value = typeof x === 'bigint' ? intToFloat(x) : Number(x);
    const next = high + value;
    low += Math.abs(high) >= Math.abs(value) ? high - next + value : value - next + high;
    high = next;
    const step = iterator.next();
    if (step.done) return { done: true, total: total() };
    x = step.value;
  }
}

function refuseText(start: unknown): void {
  if (typeof start === 'string') throw new TypeError("sum() can't sum strings [use ''.join(seq) instead]");
  if (start instanceof ByteArray) {
    throw new TypeError("sum() can't sum bytearray [use b''.join(seq) instead]");
  }
  if (start instanceof Bytes) throw new TypeError("sum() can't sum bytes [use b''.join(seq) instead]");
}
