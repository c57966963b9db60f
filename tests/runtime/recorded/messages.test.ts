import { beforeAll, expect, test } from 'vitest';
import {
  sliceObject,
  dict,
  delItem,
  float,
  getItem,
  hash,
  int,
  iter,
  len,
  list,
  method,
  bytes,
  ord,
  chr,
  percent,
  range,
  repr,
  reversed,
  round,
  set,
  setItem,
  sorted,
  str,
  sum,
  tuple,
  zip,
} from '../../../src/runtime/runtime.ts';
import { connectForTest } from './connect.ts';
import { outcomeOf } from './outcome.ts';

beforeAll(() => void connectForTest());

// Each message was read off CPython 3.14.
const failures: readonly (readonly [expected: string, run: () => unknown])[] = [
  ['ValueError: list.remove(x): x not in list', () => list.remove([2], 1)],
  ['IndexError: pop from empty list', () => list.pop([])],
  ['IndexError: pop index out of range', () => list.pop([1], 5)],
  ['ValueError: list.index(x): x not in list', () => list.index([1], 5)],
  ['ValueError: tuple.index(x): x not in tuple', () => tuple.index(tuple.of(1), 5)],
  ['ValueError: substring not found', () => str.index('abc', 'x')],
  ["KeyError: 'a'", () => getItem(new Map(), 'a')],
  ["KeyError: 'popitem(): dictionary is empty'", () => dict.popitem(new Map())],
  ["KeyError: 'pop from an empty set'", () => set.pop(set())],
  ["ValueError: invalid literal for int() with base 10: 'abc'", () => int('abc')],
  ['ValueError: int() base must be >= 2 and <= 36, or 0', () => int('12', 1)],
  ["ValueError: could not convert string to float: 'x'", () => float('x')],
  [
    "TypeError: float() argument must be a string or a real number, not 'NoneType'",
    () => float(null),
  ],
  ['ValueError: cannot convert float NaN to integer', () => int(NaN)],
  ['ValueError: range() arg 3 must not be zero', () => range(1, 2, 0)],
  ["TypeError: 'float' object cannot be interpreted as an integer", () => range(1.5)],
  ['IndexError: list index out of range', () => getItem([], 0)],
  ['IndexError: tuple index out of range', () => getItem(tuple.of(), 0)],
  ['IndexError: string index out of range', () => getItem('', 0)],
  ["TypeError: string indices must be integers, not 'str'", () => getItem('a', 'a')],
  ["TypeError: cannot use 'list' as a dict key (unhashable type: 'list')", () => dict.of([[], 1])],
  ["TypeError: cannot use 'list' as a set element (unhashable type: 'list')", () => set.of([])],
  ["TypeError: unhashable type: 'list'", () => hash([])],
  ["TypeError: object of type 'int' has no len()", () => len(5)],
  ["TypeError: unsupported operand type(s) for +: 'int' and 'str'", () => sum(['a'] as unknown)],
  ["TypeError: type str doesn't define __round__ method", () => round('a')],
  ['ValueError: chr() arg not in range(0x110000)', () => chr(-1)],
  ['TypeError: ord() expected a character, but string of length 2 found', () => ord('ab')],
  ["TypeError: '<' not supported between instances of 'str' and 'int'", () => sorted([1, 'a'])],
  ["TypeError: 'int' object is not reversible", () => reversed(5)],
  [
    'ValueError: zip() argument 2 is shorter than argument 1',
    () => list(zip([1, 2], [1], { strict: true })),
  ],
  ['TypeError: object is not iterable', () => dict([1] as unknown)],
  [
    'TypeError: sequence item 0: expected str instance, int found',
    () => method('a', 'join', [[1]]),
  ],
  ['TypeError: can only join an iterable', () => method('a', 'join', [5])],
  ['ValueError: empty separator', () => str.split('a', '')],
  ['TypeError: replace() argument 1 must be str, not int', () => method('a', 'replace', [1, 2])],
  [
    'TypeError: The fill character must be exactly one character long',
    () => str.center('a', 5, 'ab'),
  ],
  ['LookupError: unknown encoding: xx', () => str.encode('a', 'xx')],
  ['ValueError: bytes must be in range(0, 256)', () => bytes([256])],
  ["OverflowError: can't convert negative int to unsigned", () => int.toBytes(-5, 1)],
  ["TypeError: 'tuple' object does not support item assignment", () => setItem(tuple.of(0), 0, 1)],
  ['IndexError: list assignment index out of range', () => delItem([1], 9)],
  [
    'ValueError: attempt to assign sequence of size 1 to extended slice of size 2',
    () => setItem([1, 2, 3], sliceObject(null, null, 2), [1]),
  ],
  ["ValueError: Single '}' encountered in format string", () => str.format('}')],
  [
    'IndexError: Replacement index 1 out of range for positional args tuple',
    () => str.format('{1}', 5),
  ],
  [
    'ValueError: cannot switch from automatic field numbering to manual field specification',
    () => str.format('{}{0}', 1),
  ],
  ['ValueError: Max string recursion exceeded', () => str.format('{:{:{}}}', 1, 2, 3)],
  ['TypeError: not enough arguments for format string', () => percent('%d %d', 1)],
  [
    'TypeError: not all arguments converted during string formatting',
    () => percent('%d', tuple.of(1, 2)),
  ],
  ['TypeError: %d format: a real number is required, not str', () => percent('%d', 'a')],
  ["ValueError: unsupported format character 'q' (0x71) at index 1", () => percent('%q', 1)],
];

test.each(failures)('%s', (expected, run) => {
  expect(outcomeOf(() => repr(run()))).toBe(expected);
});

test('a dict or a set that grows while it is iterated says so', () => {
  const d = dict.of([1, 1]);
  const growDict = (): unknown => {
    for (const key of iter(d)) setItem(d, key + 5, 1);
    return null;
  };
  expect(outcomeOf(() => repr(growDict()))).toBe(
    'RuntimeError: dictionary changed size during iteration',
  );
  const s = set.of(1, 2);
  const growSet = (): unknown => {
    for (const x of s) set.add(s, x + 5);
    return null;
  };
  expect(outcomeOf(() => repr(growSet()))).toBe('RuntimeError: Set changed size during iteration');
});
