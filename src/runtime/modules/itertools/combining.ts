import { ValueError } from '../../exceptions/builtin.ts';
import { named } from '../../builtins/parameters.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { iter } from '../../iteration/iter.ts';
import { asSize } from '../../values/as-index.ts';
import { asTuple } from '../../values/tuple.ts';
import { following, iteratorType } from './iterator-type.ts';

type Items = readonly unknown[];

function sizeOf(r: unknown): number {
  const size = asSize(r);
  if (size < 0) throw new ValueError('r must be non-negative');
  return size;
}

const picked = (pool: Items, at: readonly number[]): Items => asTuple(at.map((i) => pool[i]));

function* products(pools: readonly Items[]): Generator<Items, void> {
  const at = pools.map(() => 0);
  if (pools.some((pool) => pool.length === 0)) return;
  for (;;) {
    yield asTuple(pools.map((pool, i) => pool[at[i] ?? 0]));
    let i = pools.length - 1;
    while (i >= 0 && (at[i] ?? 0) + 1 >= (pools[i]?.length ?? 0)) at[i--] = 0;
    if (i < 0) return;
    at[i] = (at[i] ?? 0) + 1;
  }
}

function* orders(pool: Items, size: number): Generator<Items, void> {
  const n = pool.length;
  if (size > n) return;
  const at = Array.from({ length: n }, (_, i) => i);
  const cycles = Array.from({ length: size }, (_, i) => n - i);
  yield picked(pool, at.slice(0, size));
  for (let i = size - 1; i >= 0;) {
    const left = (cycles[i] ?? 0) - 1;
    cycles[i] = left;
    if (left === 0) {
      at.push(...at.splice(i, 1));
      cycles[i] = n - i;
      i -= 1;
    } else {
      [at[i], at[n - left]] = [at[n - left] ?? 0, at[i] ?? 0];
      yield picked(pool, at.slice(0, size));
      i = size - 1;
    }
  }
}

/** Choices of `size` places in order; `again`: a place may be chosen more than once. */
function* selections(pool: Items, size: number, again: boolean): Generator<Items, void> {
  const n = pool.length;
  if (again ? n === 0 && size > 0 : size > n) return;
  const at = Array.from({ length: size }, (_, i) => (again ? 0 : i));
  for (;;) {
    yield picked(pool, at);
    let i = size - 1;
    while (i >= 0 && at[i] === (again ? n - 1 : i + n - size)) i -= 1;
    if (i < 0) return;
    const next = (at[i] ?? 0) + 1;
    for (let j = i; j < size; j++) at[j] = again ? next : next + j - i;
  }
}

/** product(*sources, repeat=1): all tuples of one item each. */
export const product = iteratorType('product', (make) => {
  return (...args: unknown[]): IterableIterator<Items> => {
    const last = args.at(-1);
    const times = isKeywords(last) ? asSize(last['repeat'] ?? 1) : 1;
    if (times < 0) throw new ValueError('repeat argument cannot be negative');
    const pools = (isKeywords(last) ? args.slice(0, -1) : args).map((source) => [...iter(source)]);
    return make(following(products(Array.from({ length: times }, () => pools).flat())));
  };
});

/** permutations(items, r=None). */
export const permutations = iteratorType('permutations', (make) => {
  function permutations<T>(items: Iterable<T>, r?: unknown): IterableIterator<readonly T[]>;
  function permutations(...args: unknown[]): IterableIterator<Items>;
  function permutations(...args: unknown[]): IterableIterator<Items> {
    const [items, r = null] = named('permutations', ['iterable', 'r'], args);
    const pool = [...iter(items)];
    return make(following(orders(pool, r === null ? pool.length : sizeOf(r))));
  }
  return permutations;
});

/** combinations(items, r). */
export const combinations = iteratorType('combinations', (make) => {
  function combinations<T>(items: Iterable<T>, r: unknown): IterableIterator<readonly T[]>;
  function combinations(...args: unknown[]): IterableIterator<Items>;
  function combinations(...args: unknown[]): IterableIterator<Items> {
    const [items, r] = named('combinations', ['iterable', 'r'], args);
    return make(following(selections([...iter(items)], sizeOf(r), false)));
  }
  return combinations;
});

/** combinations_with_replacement(items, r). */
export const combinationsWithReplacement = iteratorType('combinations_with_replacement', (make) => {
  function combinationsWithReplacement<T>(
    items: Iterable<T>,
    r: unknown,
  ): IterableIterator<readonly T[]>;
  function combinationsWithReplacement(...args: unknown[]): IterableIterator<Items>;
  function combinationsWithReplacement(...args: unknown[]): IterableIterator<Items> {
    const [items, r] = named('combinations_with_replacement', ['iterable', 'r'], args);
    return make(following(selections([...iter(items)], sizeOf(r), true)));
  }
  return combinationsWithReplacement;
});
