import { order } from './order.ts';
import type { Order } from './order.ts';

const operator: Order = {
  symbol: '>=',
  method: '__ge__',
  reflected: '__le__',
  decide: (sign) => sign >= 0,
};

/** Python's `a >= b` as a boolean. TypeError with CPython's text when the types have no order. */
export function ge(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a >= b;
  return order(operator, a, b);
}
