import { iter } from '../iteration/iter.ts';
import { repeat } from './sequence-operators.ts';

/** `xs += items`: the list itself, longer. */
export function extend(xs: unknown[], items: unknown): unknown[] {
  // A copy first: the items may be the list itself.
  for (const item of [...iter(items)]) xs.push(item);
  return xs;
}

/** `xs *= count`: the list itself. */
export function repeatInPlace(xs: unknown[], count: unknown): unknown[] {
  const all = repeat(xs, count) as unknown[];
  xs.length = 0;
  for (const item of all) xs.push(item);
  return xs;
}
