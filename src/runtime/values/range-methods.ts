import { ValueError } from '../exceptions/builtin.ts';
import { eq } from '../compare/eq.ts';
import { repr } from '../format/repr.ts';
import { intFloorDiv, intSub } from './int-arithmetic.ts';
import type { Int } from './int.ts';
import { isInt } from './int.ts';
import type { Range } from './range.ts';

/** The methods of range, as functions of the range. */
export const rangeMethods = {
  count(range: Range, x: unknown): number {
    if (isInt(x)) return range.includes(x) ? 1 : 0;
    let count = 0;
    for (const item of range) if (eq(item, x)) count++;
    return count;
  },

  /** Raises ValueError. */
  index(range: Range, x: unknown): Int {
    if (isInt(x) && range.includes(x)) return intFloorDiv(intSub(x, range.start), range.step);
    if (!isInt(x)) {
      let at = 0;
      for (const item of range) {
        if (eq(item, x)) return at;
        at++;
      }
    }
    throw new ValueError(`${repr(x)} is not in range`);
  },
};
