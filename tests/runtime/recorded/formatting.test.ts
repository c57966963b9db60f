import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import * as runtime from '../../../src/runtime/runtime.ts';
import { connectForTest } from './connect.ts';
import { differences } from './outcome.ts';
import { valueOf } from './value.ts';
import type { Recorded } from './value.ts';

// formatting.json is what CPython 3.14 printed for formatting.py.

interface Table {
  format: [Recorded, string, string][];
  percent: [Recorded, string, string][];
  round: [Recorded, number | null, string][];
  sum: [Recorded[], string][];
  operators: [string, Recorded, Recorded, string][];
  repr: [Recorded, string, string][];
  text: [string, string, string][];
}

const table = JSON.parse(
  readFileSync(new URL('formatting.json', import.meta.url), 'utf8'),
) as Table;
const { ascii, format, percent, repr, round, str, sum } = runtime;

beforeAll(() => void connectForTest());

test('format(value, spec) prints what CPython prints, and fails as it fails', () => {
  const wrong = differences(
    table.format,
    ([x, spec]) => format(valueOf(x), spec),
    (row) => row[2],
  );
  expect(wrong).toEqual([]);
});

test('the % operator formats as CPython', () => {
  const wrong = differences(
    table.percent,
    ([x, text]) => percent(text, valueOf(x)),
    (row) => row[2],
  );
  expect(wrong).toEqual([]);
});

test('round goes half to even, by the exact decimal value', () => {
  const wrong = differences(
    table.round,
    ([x, n]) => repr(round(valueOf(x), n)),
    (row) => row[2],
  );
  expect(wrong).toEqual([]);
});

test('sum adds floats with compensation', () => {
  const wrong = differences(
    table.sum,
    ([xs]) => repr(sum(xs.map(valueOf) as number[])),
    (row) => row[1],
  );
  expect(wrong).toEqual([]);
});

test('arithmetic on all kinds of numbers gives the same values, types and errors', () => {
  const operators: Readonly<Record<string, (a: unknown, b: unknown) => unknown>> = {
    add: runtime.add,
    sub: runtime.sub,
    mul: runtime.mul,
    truediv: runtime.div,
    floordiv: runtime.floorDiv,
    mod: runtime.mod,
    pow: runtime.pow,
    lt: runtime.lt,
    eq: runtime.eq,
    divmod: runtime.divmod,
    and_: runtime.bitAnd,
    or_: runtime.bitOr,
    xor: runtime.bitXor,
    lshift: runtime.lshift,
    rshift: runtime.rshift,
  };
  // The reference's libc words its errno otherwise than Linux does; the sign of a complex zero is CPython 3.14's
  // mixed arithmetic, which lessons do not reach.
  const rows = table.operators.filter(
    ([, a, b, result]) => !result.includes('not representable') && !('c' in a !== 'c' in b),
  );
  const run = ([name, a, b]: Table['operators'][number]): string =>
    repr(operators[name]?.(valueOf(a), valueOf(b)));
  expect(differences(rows, run, (row) => row[3])).toEqual([]);
});

test('repr and str of numbers', () => {
  expect(
    differences(
      table.repr,
      ([x]) => repr(valueOf(x)),
      (row) => row[1],
    ),
  ).toEqual([]);
  expect(
    differences(
      table.repr,
      ([x]) => str(valueOf(x)),
      (row) => row[2],
    ),
  ).toEqual([]);
});

test('repr and ascii of text escape what CPython escapes', () => {
  expect(
    differences(
      table.text,
      ([s]) => repr(s),
      (row) => row[1],
    ),
  ).toEqual([]);
  expect(
    differences(
      table.text,
      ([s]) => ascii(s),
      (row) => row[2],
    ),
  ).toEqual([]);
});
