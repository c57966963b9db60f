import { OverflowError, TypeError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { isInt } from './int.ts';
import type { Int } from './int.ts';

/** operator.index(x): an int of an int, a bool or an object with `__index__`. Raises TypeError, or what `fail` makes. */
export function asIndex(x: unknown, fail?: () => Error): Int {
  if (isInt(x)) return x;
  if (typeof x === 'boolean') return x ? 1 : 0;
  if (typeof x === 'object' && x !== null) {
    const index = special(x, '__index__');
    if (index) return checked(index.call(x), '__index__');
  }
  throw fail?.() ?? new TypeError(`'${typeName(x)}' object cannot be interpreted as an integer`);
}

/** The same where C code wants a Py_ssize_t. Raises OverflowError beyond the safe integers. */
export function asSize(x: unknown): number {
  if (typeof x === 'number' && Number.isInteger(x)) return x;
  const n = asIndex(x);
  if (typeof n === 'number') return n;
  throw new OverflowError('Python int too large to convert to C ssize_t');
}

function checked(n: unknown, method: string): Int {
  if (isInt(n)) return n;
  if (typeof n === 'boolean') return n ? 1 : 0;
  throw new TypeError(`${method} returned non-int (type ${typeName(n)})`);
}
