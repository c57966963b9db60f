import { TypeError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { asIndex } from '../values/as-index.ts';
import { complexAbs } from '../values/complex-arithmetic.ts';
import { Complex } from '../values/complex.ts';
import { box, isFloat } from '../values/float.ts';
import { intAbs } from '../values/int-arithmetic.ts';
import { isIntLike } from '../values/int.ts';

/** Python's abs(x). Raises TypeError. */
export function abs(x: number): number;
export function abs(x: number | bigint): number | bigint;
export function abs(x: unknown): unknown;
export function abs(x: unknown): unknown {
  if (isIntLike(x)) return intAbs(asIndex(x));
  if (isFloat(x)) return box(Math.abs(Number(x)));
  if (x instanceof Complex) return box(complexAbs(x));
  const own = special(x, '__abs__');
  if (own) return own.call(x);
  throw new TypeError(`bad operand type for abs(): '${typeName(x)}'`);
}
