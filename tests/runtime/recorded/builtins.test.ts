import { beforeAll, beforeEach, expect, test } from 'vitest';
import {
  all,
  any,
  dict,
  divmod,
  enumerate,
  filter,
  float,
  frozenset,
  input,
  list,
  map,
  max,
  min,
  print,
  range,
  repr,
  reversed,
  set,
  sorted,
  str,
  tuple,
  zip,
} from '../../../src/runtime/runtime.ts';
import { connectForTest } from './connect.ts';

let printed: () => string;

beforeAll(() => void connectForTest());
beforeEach(() => {
  printed = connectForTest(['Анна']);
});

test('print shows every kind of value as str() gives it, with sep and end', () => {
  print(1, 2.5, float(2), 'a', null, true, { sep: '|', end: '!\n' });
  print([1, 'b', [float(1)]], tuple.of(1), new Map([['k', 1]]), set(), frozenset([1]), range(3));
  print();
  expect(printed()).toBe(
    "1|2.5|2.0|a|None|True!\n[1, 'b', [1.0]] (1,) {'k': 1} set() frozenset({1}) range(0, 3)\n\n",
  );
});

test('a container that holds itself prints an ellipsis', () => {
  const xs: unknown[] = [1];
  xs.push(xs);
  expect(repr(xs)).toBe('[1, [...]]');
  const d = new Map<string, unknown>();
  d.set('me', d);
  expect(repr(d)).toBe("{'me': {...}}");
});

test('dict keys follow Python: 1, 1.0 and True are one key, tuples go by value', () => {
  const d = dict.of<unknown, string>([1, 'int'], [tuple.of(1, 'a'), 'pair']);
  dict.update(d, dict.of<unknown, string>([true, 'bool'], [float(1), 'float']));
  expect(repr(d)).toBe("{1: 'float', (1, 'a'): 'pair'}");
  expect(dict.get(d, tuple.of(1, 'a'))).toBe('pair');
  expect(repr(dict.keys(d))).toBe("dict_keys([1, (1, 'a')])");
});

test('input gives the next line and writes its prompt', () => {
  expect(input('Имя: ')).toBe('Анна');
  expect(printed()).toBe('Имя: ');
});

test('sorting is stable, in reverse too', () => {
  const words = ['bb', 'a', 'aa', 'b'];
  expect(sorted(words, { key: (w) => w.length })).toEqual(['a', 'b', 'bb', 'aa']);
  expect(sorted(words, { key: (w) => w.length, reverse: true })).toEqual(['bb', 'aa', 'a', 'b']);
  list.sort(words);
  expect(words).toEqual(['a', 'aa', 'b', 'bb']);
  const many = Array.from({ length: 500 }, (_, i) => tuple.of((i * 7919) % 50, i));
  const expected = [...many].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  expect(sorted(many)).toEqual(expected);
});

test('iterators are lazy, typed and consumed once', () => {
  for (const [i, word] of enumerate(['a'], { start: 5 }))
    expect(`${i + 1}${word.toUpperCase()}`).toBe('6A');
  const pairs = zip([1, 2], 'ab');
  expect(repr(list(pairs))).toBe("[(1, 'a'), (2, 'b')]");
  expect(list(pairs)).toEqual([]);
  expect(list(map((a: number, b: number) => a + b, [1, 2], [10, 20, 30]))).toEqual([11, 22]);
  expect(list(filter(null, [0, 1, '', 'x', null]))).toEqual([1, 'x']);
  expect(list(reversed('a😀'))).toEqual(['😀', 'a']);
});

test('min and max keep the first of equals; all and any stop early', () => {
  expect(max('aa', 'bb', { key: (w: string) => w.length })).toBe('aa');
  expect(min([3, 1, 2])).toBe(1);
  expect(max([], { default: null })).toBeNull();
  expect(all([1, [0]])).toBe(true);
  expect(any([0, '', []])).toBe(false);
});

test('divmod floors', () => {
  expect(repr([divmod(-7, 2), divmod(7, -2), divmod(7.5, 2)])).toBe(
    '[(-4, 1), (-4, -1), (3.0, 1.5)]',
  );
});

test('str.format takes fields, attributes and nested specifications', () => {
  const made = str.format(
    '{0[k]} {name!r:>{width}} {} {{}}'.replace('{} ', ''),
    new Map([['k', 1]]),
    {
      name: 'x',
      width: 5,
    },
  );
  expect(made).toBe("1   'x' {}");
});
