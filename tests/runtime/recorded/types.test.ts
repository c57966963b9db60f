import { beforeAll, expect, expectTypeOf, test } from 'vitest';
import {
  at,
  dict,
  enumerate,
  filter,
  list,
  map,
  max,
  set,
  sorted,
  tuple,
  zip,
} from '../../../src/runtime/runtime.ts';
import type { HashSet } from '../../../src/runtime/runtime.ts';
import { connectForTest } from './connect.ts';

beforeAll(() => void connectForTest());

test('the runtime is typed as Python code means it', () => {
  const ages = new Map([['Анна', 31]]);
  const pair = tuple.of('a', 1);
  expectTypeOf(pair).toEqualTypeOf<readonly [string, number]>();
  expectTypeOf(sorted(ages)).toEqualTypeOf<string[]>();
  expectTypeOf(sorted([pair], { key: (p) => p[1] })).toEqualTypeOf<(readonly [string, number])[]>();
  expectTypeOf(list(enumerate(ages))).toEqualTypeOf<(readonly [number, string])[]>();
  expectTypeOf(list(zip([1], 'ab'))).toEqualTypeOf<(readonly [number, string])[]>();
  expectTypeOf(list(zip([1], ages, { strict: true }))).toEqualTypeOf<
    (readonly [number, string])[]
  >();
  expectTypeOf(list(map((x) => x + 1, [1]))).toEqualTypeOf<number[]>();
  expectTypeOf(list(filter((x) => x > 1, [1]))).toEqualTypeOf<number[]>();
  expectTypeOf(max([1, 2])).toEqualTypeOf<number>();
  expectTypeOf(max(1, 2)).toEqualTypeOf<number>();
  expectTypeOf(dict.get(ages, 'x')).toEqualTypeOf<number | null>();
  expectTypeOf(dict.get(ages, 'x', 0)).toEqualTypeOf<number>();
  const none = new Map([['x', 1]]);
  expectTypeOf(dict.setdefault(none, 'x', 0)).toEqualTypeOf<number>();
  expectTypeOf(dict.pop(none, 'x')).toEqualTypeOf<number>();
  expectTypeOf(list.pop([pair])).toEqualTypeOf<readonly [string, number]>();
  expectTypeOf(set.union(set.of(1), [2])).toEqualTypeOf<HashSet<number>>();
  expectTypeOf(at([1, 2], -1)).toEqualTypeOf<number>();
  expectTypeOf(at('ab', 0)).toEqualTypeOf<string>();
  expectTypeOf(at(pair, 1)).toEqualTypeOf<number>();
  for (const [key, value] of dict.items(ages)) expect(`${key.trim()} ${value + 1}`).toBe('Анна 32');
});
