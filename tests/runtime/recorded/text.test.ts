import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import {
  bytes,
  complex,
  delSlice,
  float,
  int,
  range,
  repr,
  setSlice,
  slice,
  str,
} from '../../../src/runtime/runtime.ts';
import { connectForTest } from './connect.ts';
import { differences } from './outcome.ts';

// text.json is what CPython 3.14 printed for text.py.

type Bound = number | null;

interface Table {
  str: [string, unknown[], object, string][];
  encode: [string, string, string, string][];
  decode: [number[], string, string, string][];
  bytes: [string, number[], unknown[], string][];
  int: [string, number | null, string][];
  float: [string, string][];
  complex: [string, string][];
  slice: [number, Bound, Bound, Bound, string, string, string, string, string][];
}

const table = JSON.parse(readFileSync(new URL('text.json', import.meta.url), 'utf8')) as Table;

type Methods = Readonly<Record<string, (...args: unknown[]) => unknown>>;

beforeAll(() => void connectForTest());

test('methods of str, on text of many scripts', () => {
  const methods = str as unknown as Methods;
  const wrong = differences(
    table.str,
    ([name, args]) => repr(methods[name]?.(...args)),
    (row) => row[3],
  );
  expect(wrong).toEqual([]);
});

test('encoding and its error handlers', () => {
  const run = ([s, encoding, errors]: Table['encode'][number]): string =>
    repr(str.encode(s, encoding, errors));
  expect(differences(table.encode, run, (row) => row[3])).toEqual([]);
});

test('decoding and its error handlers', () => {
  const run = ([data, encoding, errors]: Table['decode'][number]): string =>
    repr(bytes.decode(bytes.of(...data), encoding, errors));
  expect(differences(table.decode, run, (row) => row[3])).toEqual([]);
});

test('methods of bytes', () => {
  const methods = bytes as unknown as Methods;
  const argument = (x: unknown): unknown => (Array.isArray(x) ? bytes.of(...(x as number[])) : x);
  const run = ([name, data, args]: Table['bytes'][number]): string =>
    repr(methods[name]?.(bytes.of(...data), ...args.map(argument)));
  expect(differences(table.bytes, run, (row) => row[3])).toEqual([]);
});

test('int(), float() and complex() read text', () => {
  const toInt = ([text, base]: Table['int'][number]): string =>
    repr(base === null ? int(text) : int(text, base));
  expect(differences(table.int, toInt, (row) => row[2])).toEqual([]);
  // Rows come in pairs: float(text), complex(text).
  const floats = table.float.filter((_, i) => i % 2 === 0);
  expect(
    differences(
      floats,
      ([text]) => repr(float(text)),
      (row) => row[1],
    ),
  ).toEqual([]);
  expect(
    differences(
      table.complex,
      ([text]) => repr(complex(text)),
      (row) => row[1],
    ),
  ).toEqual([]);
});

test('slices of lists, text and ranges; assignment to them and deletion', () => {
  const list = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
  const rows = table.slice;
  expect(
    differences(
      rows,
      ([n, a, b, c]) => repr(slice(list(n), a, b, c)),
      (row) => row[4],
    ),
  ).toEqual([]);
  const assign = ([n, a, b, c]: Table['slice'][number]): string => {
    const xs = list(n);
    setSlice(xs, a, b, c, [91, 92, 93].slice(0, n % 4));
    return repr(xs);
  };
  expect(differences(rows, assign, (row) => row[5])).toEqual([]);
  const remove = ([n, a, b, c]: Table['slice'][number]): string => {
    const xs = list(n);
    delSlice(xs, a, b, c);
    return repr(xs);
  };
  expect(differences(rows, remove, (row) => row[6])).toEqual([]);
  const text = (n: number): string => Array.from('aж😀d€f😁').slice(0, n).join('');
  expect(
    differences(
      rows,
      ([n, a, b, c]) => repr(slice(text(n), a, b, c)),
      (row) => row[7],
    ),
  ).toEqual([]);
  const numbers = (n: number) => range(3, 3 + 2 * n, 2);
  expect(
    differences(
      rows,
      ([n, a, b, c]) => repr(slice(numbers(n), a, b, c)),
      (row) => row[8],
    ),
  ).toEqual([]);
});
