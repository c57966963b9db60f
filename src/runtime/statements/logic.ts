import { contains } from '../compare/contains.ts';
import { eq, ne } from '../compare/eq.ts';
import { ge } from '../compare/ge.ts';
import { gt } from '../compare/gt.ts';
import { is } from '../compare/is.ts';
import { le } from '../compare/le.ts';
import { lt } from '../compare/lt.ts';
import { truthy } from '../compare/truthy.ts';

/** `a or b`: the first true value, else the last; by Python's truth. */
export function or<A, B>(a: A, b: () => B): A | B {
  return truthy(a) ? a : b();
}

/** `a and b`: the first false value, else the last; by Python's truth. */
export function and<A, B>(a: A, b: () => B): A | B {
  return truthy(a) ? b() : a;
}

const comparisons: Readonly<Record<string, (a: unknown, b: unknown) => boolean>> = {
  '==': eq,
  '!=': ne,
  '<': lt,
  '<=': le,
  '>': gt,
  '>=': ge,
  is,
  'is not': (a, b) => !is(a, b),
  in: (a, b) => contains(b, a),
  'not in': (a, b) => !contains(b, a),
};

/** A chained comparison, each operand evaluated once and only when it is needed (language reference 6.10). */
export function chain(
  first: unknown,
  ...steps: readonly (readonly [string, () => unknown])[]
): boolean {
  let left = first;
  for (const [operator, operand] of steps) {
    const right = operand();
    if (!comparisons[operator]?.(left, right)) return false;
    left = right;
  }
  return true;
}
