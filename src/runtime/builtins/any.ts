import { truthy } from '../compare/truthy.ts';
import { iter } from '../iteration/iter.ts';

/** Python's any(items): stops at the first that is true. */
export function any(items: unknown): boolean {
  const iterator = iter(items)[Symbol.iterator]();
  for (let step = iterator.next(); !step.done; step = iterator.next()) {
    if (truthy(step.value)) return true;
  }
  return false;
}
