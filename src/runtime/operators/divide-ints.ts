import { ZeroDivisionError } from '../exceptions/builtin.ts';
import { box } from '../values/float.ts';
import { intTrueDiv } from '../values/int-to-float.ts';
import type { Int } from '../values/int.ts';

/** a / b of ints: a float. */
export function divideInts(a: Int, b: Int): number {
  if (b === 0) throw new ZeroDivisionError('division by zero');
  return box(intTrueDiv(a, b));
}
