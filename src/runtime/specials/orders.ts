import type { Order } from '../compare/order.ts';

/** The four orders, under the names of their special methods. */
export const orders: readonly (Order & { readonly name: string })[] = [
  order('<', 'lt', 'gt', (sign) => sign < 0),
  order('<=', 'le', 'ge', (sign) => sign <= 0),
  order('>', 'gt', 'lt', (sign) => sign > 0),
  order('>=', 'ge', 'le', (sign) => sign >= 0),
];

function order(
  symbol: Order['symbol'],
  name: string,
  mirrored: string,
  decide: Order['decide'],
): Order & { readonly name: string } {
  return { name, symbol, method: `__${name}__`, reflected: `__${mirrored}__`, decide };
}
