import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import {
  bitOr,
  bitXor,
  dict,
  hash,
  ibitAnd,
  isub,
  ibitXor,
  repr,
  set,
  sub,
} from '../../../src/runtime/runtime.ts';
import type { HashSet } from '../../../src/runtime/runtime.ts';
import { connectForTest } from './connect.ts';
import { valueOf } from './value.ts';
import type { Recorded } from './value.ts';

// sets.json holds random sequences of operations with the order of both sets after each, by a 64-bit CPython with
// PYTHONHASHSEED=0; displays.json is what CPython 3.14 makes of set displays of constants.

type Step = [string, Recorded | Recorded[] | string, string?];

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
const recorded = read<{ cases: Step[][]; hashes: [Recorded, string][] }>('sets.json');
const displays = read<[number[], number[]][]>('displays.json');

beforeAll(() => void connectForTest());

interface Pair {
  a: HashSet;
  b: HashSet;
}

const operations: Readonly<Record<string, (sets: Pair, x: never) => unknown>> = {
  add: ({ a }, x: Recorded) => set.add(a, valueOf(x)),
  Badd: ({ b }, x: Recorded) => set.add(b, valueOf(x)),
  disc: ({ a }, x: Recorded) => set.discard(a, valueOf(x)),
  pop: ({ a }) => set.pop(a),
  upd: ({ a }, xs: Recorded[]) => set.update(a, xs.map(valueOf)),
  updB: ({ a, b }) => set.update(a, b),
  fd: ({ a }, xs: Recorded[]) => set.update(a, dict.fromkeys(xs.map(valueOf))),
  or: (sets) => (sets.a = bitOr(sets.a, sets.b) as HashSet),
  sub: (sets) => (sets.a = sub(sets.a, sets.b) as HashSet),
  xor: (sets) => (sets.a = bitXor(sets.a, sets.b) as HashSet),
  iand: ({ a, b }) => ibitAnd(a, b),
  isub: ({ a, b }) => isub(a, b),
  ixor: ({ a, b }) => ibitXor(a, b),
  copy: (sets) => (sets.a = set.copy(sets.a)),
  inter: (sets, xs: Recorded[]) => (sets.b = set.intersection(sets.a, xs.map(valueOf))),
  diff: (sets, xs: Recorded[]) => (sets.a = set.difference(sets.a, xs.map(valueOf))),
  symd: (sets, xs: Recorded[]) => (sets.a = set.symmetricDifference(sets.a, xs.map(valueOf))),
};

/** A frozenset within prints in an order that depends on how it was made, which the record does not hold. */
const shown = (text: string): string => text.replace(/frozenset\(\{.*?\}\)/g, 'frozenset');

/** The orders of both sets wherever the record has them: [ours, CPython's] pairs. */
function orders(steps: readonly Step[]): [string, string][] {
  const sets: Pair = { a: set(), b: set() };
  const pairs: [string, string][] = [];
  for (const [name, x, other] of steps) {
    if (name === '?')
      pairs.push([repr([...sets.a]), x as string], [repr([...sets.b]), other ?? '']);
    else operations[name]?.(sets, x as never);
  }
  return pairs;
}

test('sets keep the order of CPython through every operation', () => {
  for (const [ours, expected] of recorded.cases.flatMap(orders))
    expect(shown(ours)).toBe(shown(expected));
});

test('displays of constants are built as the compiler builds them', () => {
  for (const [items, order] of displays) expect([...set.constants(...items)]).toEqual(order);
});

test('hashes are those of CPython', () => {
  for (const [x, expected] of recorded.hashes) expect(String(hash(valueOf(x)))).toBe(expected);
});
