import { beforeAll, describe, expect, test } from 'vitest';
import * as py from '../../../src/runtime/runtime.ts';
import { box } from '../../../src/runtime/values/float.ts';
import { Dict } from '../../../src/runtime/values/dict.ts';
import { HashSet } from '../../../src/runtime/values/set.ts';
import { Tuple } from '../../../src/runtime/values/tuple.ts';
import { connectForTests, outcome } from './outcome.ts';

beforeAll(() => void connectForTests());

const t = (...items: unknown[]): Tuple => Tuple.from(items) as Tuple;
const s = (...items: unknown[]): HashSet => HashSet.of(...items);

class Money {
  amount: number;
  constructor(amount: number) {
    this.amount = amount;
  }
  __add__(other: unknown): unknown {
    return other instanceof Money ? new Money(this.amount + other.amount) : py.NotImplemented;
  }
  __radd__(other: unknown): unknown {
    return other === 0 ? this : py.NotImplemented;
  }
  __eq__(other: unknown): unknown {
    return other instanceof Money ? this.amount === other.amount : py.NotImplemented;
  }
  __lt__(other: unknown): unknown {
    return other instanceof Money ? this.amount < other.amount : py.NotImplemented;
  }
  __repr__(): string {
    return `Money(${this.amount})`;
  }
}

/** What CPython 3.14 says. */
const cases: readonly (readonly [python: string, run: () => unknown, says: string])[] = [
  [
    "1 + 'a'",
    () => py.add(1, 'a' as unknown),
    "TypeError | unsupported operand type(s) for +: 'int' and 'str'",
  ],
  [
    "'a' + 1",
    () => py.add('a', 1 as unknown),
    'TypeError | can only concatenate str (not "int") to str',
  ],
  [
    '[1] + (1,)',
    () => py.add([1], t(1) as unknown),
    'TypeError | can only concatenate list (not "tuple") to list',
  ],
  [
    "'a' - 'b'",
    () => py.sub('a', 'b'),
    "TypeError | unsupported operand type(s) for -: 'str' and 'str'",
  ],
  [
    "'a' * 1.5",
    () => py.mul('a', 1.5),
    "TypeError | can't multiply sequence by non-int of type 'float'",
  ],
  ['1 // 0', () => py.floorDiv(1, 0), 'ZeroDivisionError | division by zero'],
  ['1 / 0', () => py.div(1, 0), 'ZeroDivisionError | division by zero'],
  ['1.0 % 0', () => py.mod(box(1) as unknown, 0), 'ZeroDivisionError | division by zero'],
  ['0 ** -1', () => py.pow(0, -1), 'ZeroDivisionError | zero to a negative power'],
  ['1 << -1', () => py.lshift(1, -1), 'ValueError | negative shift count'],
  [
    "2 ** 'a'",
    () => py.pow(2, 'a' as unknown),
    "TypeError | unsupported operand type(s) for ** or pow(): 'int' and 'str'",
  ],
  [
    '{1} | [1]',
    () => py.bitOr(s(1), [1]),
    "TypeError | unsupported operand type(s) for |: 'set' and 'list'",
  ],
  [
    "x **= 'a'",
    () => py.ipow(1, 'a' as unknown),
    "TypeError | unsupported operand type(s) for **=: 'int' and 'str'",
  ],
  ['x = [1]; x += 5', () => py.iadd([1], 5 as unknown), "TypeError | 'int' object is not iterable"],
  [
    "1 < 'a'",
    () => py.lt(1, 'a'),
    "TypeError | '<' not supported between instances of 'int' and 'str'",
  ],
  ["-'a'", () => py.neg('a'), "TypeError | bad operand type for unary -: 'str'"],
  [
    '1 in 5',
    () => py.contains(5, 1),
    "TypeError | argument of type 'int' is not a container or iterable",
  ],
  [
    "1 in 'a'",
    () => py.contains('a', 1),
    "TypeError | 'in <string>' requires string as left operand, not int",
  ],
  ['2**53 + 1', () => py.add(2 ** 53 - 1, 2), '9007199254740993'],
  ['-7 // 2', () => py.floorDiv(-7, 2), '-4'],
  ['-7 % 3', () => py.mod(-7, 3), '2'],
  ['7 / 2', () => py.div(7, 2), '3.5'],
  ['4 / 2', () => py.div(4, 2), '2.0'],
  ['1.5 + 1.5', () => py.add(1.5, 1.5), '3.0'],
  ['True + True', () => py.add(true as unknown, true), '2'],
  ['True & False', () => py.bitAnd(true, false), 'False'],
  ["'ab' * 2", () => py.mul('ab', 2), "'abab'"],
  ['3 * [0]', () => py.mul(3, [0]), '[0, 0, 0]'],
  ['(1,) + (2,)', () => py.add(t(1) as unknown, t(2)), '(1, 2)'],
  ['{1, 2} & {2, 3}', () => py.bitAnd(s(1, 2) as unknown, s(2, 3)), '{2}'],
  [
    '{1: 2} | {3: 4}',
    () => py.bitOr(new Map([[1, 2]]) as unknown, new Map([[3, 4]])),
    '{1: 2, 3: 4}',
  ],
  ["'%d-%s' % (1, 'a')", () => py.mod('%d-%s', t(1, 'a')), "'1-a'"],
  ['Money(1) + Money(2)', () => py.add(new Money(1), new Money(2)), 'Money(3)'],
  ['0 + Money(1)', () => py.add(0 as unknown, new Money(1)), 'Money(1)'],
  [
    '1 + Money(1)',
    () => py.add(1 as unknown, new Money(1)),
    "TypeError | unsupported operand type(s) for +: 'int' and 'Money'",
  ],
  ['Money(1) == Money(1)', () => py.eq(new Money(1), new Money(1)), 'True'],
  ['Money(1) == 1', () => py.eq(new Money(1), 1), 'False'],
  ['Money(2) > Money(1)', () => py.gt(new Money(2), new Money(1)), 'True'],
  [
    'Money(1) <= 1',
    () => py.le(new Money(1), 1),
    "TypeError | '<=' not supported between instances of 'Money' and 'int'",
  ],
  ['[1, 2.0] == [1.0, 2]', () => py.eq([1, box(2)], [box(1), 2]), 'True'],
  ['(1, 2) == [1, 2]', () => py.eq(t(1, 2), [1, 2]), 'False'],
  ["{'a': 1} == Dict", () => py.eq(new Map([['a', 1]]), new Dict([['a', 1]])), 'True'],
  ['[1, 2] < [1, 3]', () => py.lt([1, 2], [1, 3]), 'True'],
  ['{1} < {1, 2}', () => py.lt(s(1), s(1, 2)), 'True'],
  ['2**53 == float(2**53 + 1)', () => py.eq(2n ** 53n + 1n, box(2 ** 53)), 'False'],
  ["'\\uffff' < '\\U00010000'", () => py.lt('\uffff', '\u{10000}'), 'True'],
  ['2 in range(0, 10, 2)', () => py.contains([1, 2], box(2)), 'True'],
];

describe('operators', () => {
  test.each(cases)('%s', (_python, run, says) => {
    expect(outcome(run)).toBe(says);
  });

  test('in-place forms change lists and sets themselves', () => {
    const xs = [1];
    expect(py.iadd(xs, [2])).toBe(xs);
    expect(xs).toEqual([1, 2]);
    const items = s(1, 2);
    expect(py.isub(items, s(1))).toBe(items);
    expect(outcome(() => items)).toBe('{2}');
  });
});
