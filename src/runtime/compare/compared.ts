import { truthy } from './truthy.ts';
import { special } from '../objects/special.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { orders } from '../specials/orders.ts';
import { richEq } from './eq.ts';
import { richOrder } from './order.ts';

/** `a op b` with whatever the special method returns, for programs whose comparisons are more than true or false. */
export function compared(
  op: '==' | '!=' | '<' | '<=' | '>' | '>=',
  a: unknown,
  b: unknown,
): unknown {
  if (op === '==') return richEq(a, b);
  if (op === '!=') return richNe(a, b);
  const found = orders.find(({ symbol }) => symbol === op);
  return found && richOrder(found, a, b);
}

/** object.__ne__ turns around what `__eq__` says. */
function richNe(a: unknown, b: unknown): unknown {
  for (const [self, other] of [
    [a, b],
    [b, a],
  ]) {
    const own = special(self, '__ne__');
    const result = own ? own.call(self, other) : turned(self, other);
    if (result !== NotImplemented) return result;
  }
  return a !== b;
}

function turned(self: unknown, other: unknown): unknown {
  const eq = special(self, '__eq__');
  if (!eq) return special(other, '__ne__') ? NotImplemented : !truthy(richEq(self, other));
  const result = eq.call(self, other);
  return result === NotImplemented ? result : !truthy(result);
}
