import { IndexError, TypeError, ValueError } from '../../exceptions/builtin.ts';
import { len } from '../../builtins/len.ts';
import { getItem } from '../../containers/item-of.ts';
import { iter } from '../../iteration/iter.ts';
import { add } from '../../operators/add.ts';
import { setItem } from '../../operators/set-item.ts';
import { asIndex, asSize } from '../../values/as-index.ts';
import { Bytes } from '../../values/bytes.ts';
import { intAdd, intFloorDiv, intMul, intSub } from '../../values/int-arithmetic.ts';
import type { Int } from '../../values/int.ts';
import { Range } from '../../values/range.ts';
import { real } from '../math/real.ts';
import type { Generator } from './generator.ts';

// Lib/random.py: the same draws in the same order.

/** randrange(start[, stop[, step]]). Raises ValueError for an empty range. */
export function randrange(from: Generator, first: unknown, last: unknown, by: unknown): Int {
  const start = asIndex(first);
  if (last === null || last === undefined) {
    if (start > 0) return from.below(start);
    throw new ValueError('empty range for randrange()');
  }
  const [stop, step] = [asIndex(last), asIndex(by ?? 1)];
  if (step === 0) throw new ValueError('zero step for randrange()');
  const width = intSub(stop, start);
  if (step === 1) {
    if (width > 0) return intAdd(start, from.below(width));
    throw new ValueError(`empty range in randrange(${start}, ${stop})`);
  }
  const count = intFloorDiv(
    step > 0 ? intSub(intAdd(width, step), 1) : intAdd(intAdd(width, step), 1),
    step,
  );
  if (count <= 0) throw new ValueError(`empty range in randrange(${start}, ${stop}, ${step})`);
  return intAdd(start, intMul(step, from.below(count)));
}

/** randint(a, b): b included. */
export function randint(from: Generator, a: unknown, b: unknown): Int {
  const [low, high] = [asIndex(a), asIndex(b)];
  if (high < low) throw new ValueError(`empty range in randint(${low}, ${high})`);
  return intAdd(low, from.below(intAdd(intSub(high, low), 1)));
}

/** choice(sequence). Raises IndexError for an empty one. */
export function choice(from: Generator, items: unknown): unknown {
  const size = len(items);
  if (size === 0) throw new IndexError('Cannot choose from an empty sequence');
  return getItem(items, from.below(size));
}

/** Swaps the items of a list at random, from the end. */
export function shuffle(from: Generator, items: unknown): null {
  for (let i = len(items) - 1; i > 0; i--) {
    const j = from.below(i + 1);
    const item = getItem(items, i);
    setItem(items, i, getItem(items, j));
    setItem(items, j, item);
  }
  return null;
}

/** `k` of the items, each at most once (or as often as counts says). Raises TypeError, ValueError. */
export function sample(
  from: Generator,
  items: unknown,
  k: unknown,
  counts: unknown = null,
): unknown[] {
  if (!isSequence(items)) {
    throw new TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).');
  }
  if (counts !== null) return sampleCounted(from, items, k, counts);
  const [n, wanted] = [len(items), asSize(k)];
  if (wanted < 0 || wanted > n)
    throw new ValueError('Sample larger than population or is negative');
  return (wanted > 5 && n > 21 + 4 ** Math.ceil(logOf4(wanted * 3))) || (wanted <= 5 && n > 21)
    ? sampleBySet(from, items, n, wanted)
    : sampleByPool(from, items, n, wanted);
}

const logOf4 = (x: number): number => Math.log(x) / Math.log(4);

function isSequence(x: unknown): boolean {
  return (
    Array.isArray(x) ||
    typeof x === 'string' ||
    x instanceof Range ||
    x instanceof Bytes ||
    (typeof x === 'object' && x !== null && 'toList' in x)
  );
}

function sampleByPool(from: Generator, items: unknown, n: number, k: number): unknown[] {
  const pool = [...iter(items)];
  return Array.from({ length: k }, (_, i) => {
    const j = Number(from.below(n - i));
    const chosen = pool[j];
    pool[j] = pool[n - i - 1];
    return chosen;
  });
}

function sampleBySet(from: Generator, items: unknown, n: number, k: number): unknown[] {
  const selected = new Set<Int>();
  return Array.from({ length: k }, () => {
    let j = from.below(n);
    while (selected.has(j)) j = from.below(n);
    selected.add(j);
    return getItem(items, j);
  });
}

function sampleCounted(from: Generator, items: unknown, k: unknown, counts: unknown): unknown[] {
  const each = [...iter(counts)].map((n) => asSize(n));
  if (each.length !== len(items)) {
    throw new ValueError('The number of counts does not match the population');
  }
  const ends = each.map((_, i) => each.slice(0, i + 1).reduce((a, b) => a + b, 0));
  const total = ends.at(-1) ?? 0;
  if (total < 0) throw new ValueError('Counts must be non-negative');
  const picks = sample(from, new Range(0, total, 1), k) as number[];
  return picks.map((pick) =>
    getItem(
      items,
      ends.findIndex((end) => pick < end),
    ),
  );
}

export interface Weights {
  readonly weights: unknown;
  readonly cumulative: unknown;
}

/** `k` items, any as often as chance has it, by weights if there are some. Raises TypeError, ValueError. */
export function choices(from: Generator, items: unknown, given: Weights, k: unknown): unknown[] {
  const n = len(items);
  const times = asSize(k);
  const ends = cumulative(given);
  if (ends === null) {
    return Array.from({ length: Math.max(0, times) }, () =>
      getItem(items, Math.floor(from.float() * n)),
    );
  }
  if (ends.length !== n) {
    throw new ValueError('The number of weights does not match the population');
  }
  const total = real(ends.at(-1) ?? 0);
  if (total <= 0) throw new ValueError('Total of weights must be greater than zero');
  if (!Number.isFinite(total)) throw new ValueError('Total of weights must be finite');
  return Array.from({ length: Math.max(0, times) }, () => {
    const point = from.float() * total;
    let [low, high] = [0, n - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (point < real(ends[middle])) high = middle;
      else low = middle + 1;
    }
    return getItem(items, low);
  });
}

function cumulative({ weights, cumulative: given }: Weights): unknown[] | null {
  if (given !== null) {
    if (weights !== null) throw new TypeError('Cannot specify both weights and cumulative weights');
    return [...iter(given)];
  }
  if (weights === null) return null;
  let sum: unknown = 0;
  return [...iter(weights)].map((weight) => (sum = add(sum, weight)));
}
