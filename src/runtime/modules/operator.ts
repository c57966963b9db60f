import { abs as absolute } from '../builtins/abs.ts';
import { call as callAny } from '../calls/call.ts';
import { isKeywords } from '../calls/keywords.ts';
import { is } from '../compare/is.ts';
import { sameItem } from '../compare/same-item.ts';
import { truthy as truth } from '../compare/truthy.ts';
import { ValueError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { asIndex } from '../values/as-index.ts';
import type { Int } from '../values/int.ts';
import { add } from '../operators/add.ts';

export { eq, ne } from '../compare/eq.ts';
export { ge } from '../compare/ge.ts';
export { gt } from '../compare/gt.ts';
export { le } from '../compare/le.ts';
export { lt } from '../compare/lt.ts';
export { contains } from '../compare/contains.ts';
export { add, iadd } from '../operators/add.ts';
export { bitAnd as and_, ibitAnd as iand } from '../operators/bit-and.ts';
export { bitOr as or_, ibitOr as ior } from '../operators/bit-or.ts';
export { bitXor as xor, ibitXor as ixor } from '../operators/bit-xor.ts';
export { div as truediv, idiv as itruediv } from '../operators/div.ts';
export { floorDiv as floordiv, ifloorDiv as ifloordiv } from '../operators/floor-div.ts';
export { lshift, ilshift } from '../operators/lshift.ts';
export { matMul as matmul, imatMul as imatmul } from '../operators/mat-mul.ts';
export { imod, mod } from '../operators/mod.ts';
export { imul, mul } from '../operators/mul.ts';
export { ipow, pow } from '../operators/pow.ts';
export { irshift, rshift } from '../operators/rshift.ts';
export { isub, sub } from '../operators/sub.ts';
export { getItem as getitem } from '../operators/get-item.ts';
export { delItem as delitem, setItem as setitem } from '../operators/set-item.ts';
export { invert, invert as inv, neg, pos } from '../operators/unary-operators.ts';
export { add as concat, iadd as iconcat } from '../operators/add.ts';
export { attrgetter, itemgetter, methodcaller } from './operator/getters.ts';

export const __name__ = 'operator';

export const abs = (x: unknown): unknown => absolute(x);
const isTrue = (x: unknown): boolean => truth(x);
export const not_ = (x: unknown): boolean => !truth(x);
export const is_ = (a: unknown, b: unknown): boolean => is(a, b);
export const isNot = (a: unknown, b: unknown): boolean => !is(a, b);
export const isNone = (x: unknown): boolean => x === null;
export const isNotNone = (x: unknown): boolean => x !== null;
export const index = (x: unknown): Int => asIndex(x);
export { isTrue as truth };

/** How often an item is in the container. */
export function countOf(container: unknown, item: unknown): number {
  let count: unknown = 0;
  for (const one of iter(container)) if (sameItem(one, item)) count = add(count, 1);
  return count as number;
}

/** The first place of an item. Raises ValueError. */
export function indexOf(container: unknown, item: unknown): number {
  let at = 0;
  for (const one of iter(container)) {
    if (sameItem(one, item)) return at;
    at += 1;
  }
  throw new ValueError('sequence.index(x): x not in sequence');
}

/** call(f, *args, **keywords). */
export function call(f: unknown, ...args: unknown[]): unknown {
  const last = args.at(-1);
  return isKeywords(last) ? callAny(f, args.slice(0, -1), last) : callAny(f, args);
}
