import { TypeError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { typeOf } from '../objects/type-of.ts';
import { classOrder } from '../classes/class-order.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { Bytes } from '../values/bytes.ts';
import { isSubset } from '../values/set-operations.ts';
import { SetTable } from '../values/set-table.ts';
import { Tuple } from '../values/tuple.ts';
import { comparePoints } from './compare-points.ts';
import { realValue } from './eq.ts';
import { sameItem } from './same-item.ts';
import { truthy } from './truthy.ts';

/** One of `<`, `<=`, `>`, `>=`. */
export interface Order {
  readonly symbol: '<' | '<=' | '>' | '>=';
  readonly method: string;
  readonly reflected: string;
  /** From the sign of the comparison (NaN: unordered) to the answer. */
  readonly decide: (sign: number) => boolean;
}

/** `a op b` as a boolean (CPython's do_richcompare). */
export function order(op: Order, a: unknown, b: unknown): boolean {
  const result = richOrder(op, a, b);
  return typeof result === 'boolean' ? result : truthy(result);
}

/** The same with whatever the special method returns. */
export function richOrder(op: Order, a: unknown, b: unknown): unknown {
  const x = realValue(a);
  const y = realValue(b);
  if (x !== undefined && y !== undefined)
    return op.decide(x < y ? -1 : x > y ? 1 : x == y ? 0 : NaN);
  if (typeof a === 'string' && typeof b === 'string') return op.decide(comparePoints(a, b));
  const viaMethods = specialOrder(op, a, b);
  if (viaMethods !== NotImplemented) return viaMethods;
  const builtin = builtinOrder(op, a, b);
  if (builtin !== undefined) return builtin;
  throw new TypeError(
    `'${op.symbol}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`,
  );
}

function specialOrder(op: Order, a: unknown, b: unknown): unknown {
  const left = special(a, op.method);
  const right = special(b, op.reflected);
  if (!left && !right) return NotImplemented;
  const [typeA, typeB] = [typeOf(a), typeOf(b)];
  const rightFirst = right && typeA !== typeB && classOrder(typeB).includes(typeA);
  if (rightFirst) {
    const result = right.call(b, a);
    if (result !== NotImplemented) return result;
  }
  const result = left ? left.call(a, b) : NotImplemented;
  if (result !== NotImplemented || rightFirst || !right) return result;
  return right.call(b, a);
}

/** An order by the builtin containers alone; undefined for operands that have none. */
export function builtinOrder(op: Order, a: unknown, b: unknown): boolean | undefined {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a instanceof Tuple === b instanceof Tuple ? orderArrays(op, a, b) : undefined;
  }
  if (a instanceof SetTable && b instanceof SetTable) return orderSets(op, a, b);
  if (a instanceof Bytes && b instanceof Bytes) return orderArrays(op, [...a], [...b]);
  return undefined;
}

function orderArrays(op: Order, a: readonly unknown[], b: readonly unknown[]): boolean {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i += 1) if (!sameItem(a[i], b[i])) return order(op, a[i], b[i]);
  return op.decide(a.length - b.length);
}

function orderSets(op: Order, a: SetTable, b: SetTable): boolean {
  switch (op.symbol) {
    case '<':
      return a.size < b.size && isSubset(a, b);
    case '<=':
      return isSubset(a, b);
    case '>':
      return b.size < a.size && isSubset(b, a);
    case '>=':
      return isSubset(b, a);
  }
}
