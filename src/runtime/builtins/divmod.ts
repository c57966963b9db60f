import { TypeError } from '../exceptions/builtin.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { asIndex } from '../values/as-index.ts';
import { Float, box, isFloat } from '../values/float.ts';
import { floatFloorDiv, floatMod } from '../values/float-arithmetic.ts';
import { isIntLike } from '../values/int.ts';
import type { Int } from '../values/int.ts';
import { intFloorDiv, intMod } from '../values/int-arithmetic.ts';
import { intToFloat } from '../values/int-to-float.ts';
import { asTuple } from '../values/tuple.ts';

/** Python's divmod(a, b): quotient rounded down, and remainder. Raises ZeroDivisionError, TypeError. */
export function divmod(a: number, b: number): readonly [number, number];
export function divmod(a: Int, b: Int): readonly [Int, Int];
export function divmod(a: unknown, b: unknown): unknown;
export function divmod(a: unknown, b: unknown): unknown {
  if (isIntLike(a) && isIntLike(b)) {
    const [x, y] = [asIndex(a), asIndex(b)];
    return asTuple([intFloorDiv(x, y), intMod(x, y)]);
  }
  if (isReal(a) && isReal(b)) {
    const [x, y] = [raw(a), raw(b)];
    return asTuple([box(floatFloorDiv(x, y)), box(floatMod(x, y))]);
  }
  return bySpecial(a, b);
}

function isReal(x: unknown): boolean {
  return isFloat(x) || isIntLike(x);
}

function raw(x: unknown): number {
  return x instanceof Float ? x.value : typeof x === 'bigint' ? intToFloat(x) : Number(x);
}

function bySpecial(a: unknown, b: unknown): unknown {
  for (const [method, self, other] of [
    ['__divmod__', a, b],
    ['__rdivmod__', b, a],
  ] as const) {
    const own = special(self, method);
    const result = own ? own.call(self, other) : NotImplemented;
    if (result !== NotImplemented) return result;
  }
  throw new TypeError(
    `unsupported operand type(s) for divmod(): '${typeName(a)}' and '${typeName(b)}'`,
  );
}
