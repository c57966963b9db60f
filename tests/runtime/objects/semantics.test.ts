import { beforeAll, expect, test } from 'vitest';
import * as py from '../../../src/runtime/runtime.ts';
import { connectForTests, outcome } from './outcome.ts';

beforeAll(() => void connectForTests());

class P {
  x = 1;
  __add__(_other: unknown): unknown {
    return py.NotImplemented;
  }
  __bool__(): unknown {
    return 5;
  }
  __str__(): unknown {
    return 5;
  }
  __repr__(): unknown {
    return 6;
  }
  __hash__(): unknown {
    return 'a';
  }
  __iter__(): unknown {
    return 5;
  }
  __contains__(_x: unknown): unknown {
    return [];
  }
}
class Q {
  declare __hash__: null;
  __len__(): number {
    return -1;
  }
  __eq__(_other: unknown): unknown {
    return 'yes';
  }
  static {
    this.prototype.__hash__ = null;
  }
}
class R extends P {
  __radd__(_other: unknown): unknown {
    return 'R';
  }
}
class V {
  __getattr__(name: string): unknown {
    if (name === 'a') return 1;
    throw new py.AttributeError(name);
  }
}

const f = (x: number): number => py.float(x);
const nan = f(NaN);
const s = (...items: unknown[]): unknown => py.set.of(...items);
const u = (x: unknown): unknown => x;

/** What CPython 3.14 says. */
const cases: readonly (readonly [python: string, run: () => unknown, says: string])[] = [
  [
    'P() + 1',
    () => py.add(new P(), 1),
    "TypeError | unsupported operand type(s) for +: 'P' and 'int'",
  ],
  ['P() + R()', () => py.add(new P(), new R()), "'R'"],
  ['bool(P())', () => py.truthy(new P()), 'TypeError | __bool__ should return bool, returned int'],
  ['str(P())', () => py.str(new P()), 'TypeError | __str__ returned non-string (type int)'],
  ['repr(P())', () => py.repr(new P()), 'TypeError | __repr__ returned non-string (type int)'],
  ['hash(P())', () => py.hash(new P()), 'TypeError | __hash__ method should return an integer'],
  ['list(P())', () => py.list(new P()), "TypeError | iter() returned non-iterator of type 'int'"],
  ['1 in P()', () => py.contains(new P(), 1), 'False'],
  ['hash(Q())', () => py.hash(new Q()), "TypeError | unhashable type: 'Q'"],
  ['bool(Q())', () => py.truthy(new Q()), 'ValueError | __len__() should return >= 0'],
  ['Q() == 1', () => py.richEq(new Q(), 1), "'yes'"],
  ['Q() != 1', () => py.ne(new Q(), 1), 'False'],
  ['Q() in [1]', () => py.contains([1], new Q()), 'True'],
  ['V().a', () => py.getAttr(new V(), 'a'), '1'],
  ['V().b', () => py.getAttr(new V(), 'b'), 'AttributeError | b'],
  ['getattr(V(), "b", 9)', () => py.getAttr(new V(), 'b', 9), '9'],
  ['hasattr(V(), "b")', () => py.hasAttr(new V(), 'b'), 'False'],
  [
    "(1, 'a') < (1, 2)",
    () => py.lt(py.tuple.of(1, 'a'), py.tuple.of(1, 2)),
    "TypeError | '<' not supported between instances of 'str' and 'int'",
  ],
  ['[nan] == [nan] of two', () => py.eq([f(NaN)], [f(NaN)]), 'False'],
  ['n in [n]', () => py.contains([nan], nan), 'True'],
  ['[n] == [n]', () => py.eq([nan], [nan]), 'True'],
  ['n == n', () => py.eq(nan, nan), 'False'],
  ['{1, 2} == {2, 1.0}', () => py.eq(s(1, 2), s(2, f(1))), 'True'],
  ["{'a': 1} == {'a': True}", () => py.eq(new Map([['a', 1]]), new Map([['a', true]])), 'True'],
  ['10**20 == 1e20', () => py.eq(10n ** 20n, f(1e20)), 'True'],
  ['True == 1', () => py.eq(true, 1), 'True'],
  ["'a' < 'B'", () => py.lt('a', 'B'), 'False'],
  ['None == 0', () => py.eq(null, 0), 'False'],
  [
    'None < 1',
    () => py.lt(null, 1),
    "TypeError | '<' not supported between instances of 'NoneType' and 'int'",
  ],
  [
    '1j < 2',
    () => py.lt(new py.Complex(0, 1), 2),
    "TypeError | '<' not supported between instances of 'complex' and 'int'",
  ],
  ['3+0j == 3', () => py.eq(new py.Complex(3, 0), 3), 'True'],
  ['range(3) == range(0, 3)', () => py.eq(py.range(3), py.range(0, 3)), 'True'],
  ["b'a' < b'b'", () => py.lt(py.bytes([97]), py.bytes([98])), 'True'],
  ["b'a' + 'a'", () => py.add(u(py.bytes([97])), 'a'), "TypeError | can't concat str to bytes"],
  [
    "'a' + b'a'",
    () => py.add('a', u(py.bytes([97]))),
    'TypeError | can only concatenate str (not "bytes") to str',
  ],
  ['[1] * -1', () => py.mul([1], -1), '[]'],
  ["'ab' * True", () => py.mul('ab', u(true)), "'ab'"],
  ['5 % 3.0', () => py.mod(u(5), f(3)), '2.0'],
  ['-7 // 2.0', () => py.floorDiv(u(-7), f(2)), '-4.0'],
  ['7.5 % -2', () => py.mod(u(7.5), -2), '-0.5'],
  ['2 ** 0.5', () => py.pow(u(2), 0.5), '1.4142135623730951'],
  ['2 ** 100', () => py.pow(2, 100), '1267650600228229401496703205376'],
  ['10 ** -2', () => py.pow(10, -2), '0.01'],
  ['1e308 * 10', () => py.mul(u(f(1e308)), 10), 'inf'],
  ['10**400 / 10**399', () => py.div(10n ** 400n, 10n ** 399n), '10.0'],
  [
    '10**400 * 1.0',
    () => py.mul(u(10n ** 400n), f(1)),
    'OverflowError | int too large to convert to float',
  ],
  [
    '5 & 3.0',
    () => py.bitAnd(u(5), f(3)),
    "TypeError | unsupported operand type(s) for &: 'int' and 'float'",
  ],
  ['True | 2', () => py.bitOr(u(true), 2), '3'],
  ['~True', () => py.invert(u(true)), '-2'],
  ['-True', () => py.neg(u(true)), '-1'],
  ['-5 >> 1', () => py.rshift(-5, 1), '-3'],
  [
    '{1, 2} - [1]',
    () => py.sub(s(1, 2), [1]),
    "TypeError | unsupported operand type(s) for -: 'set' and 'list'",
  ],
  ['{1} ^ {1, 2}', () => py.bitXor(s(1), s(1, 2)), '{2}'],
  ['{1: 1}.keys() | [2]', () => py.bitOr(py.method(new Map([[1, 1]]), 'keys', []), [2]), '{1, 2}'],
  ['frozenset([1]) | {2}', () => py.bitOr(u(py.frozenset([1])), s(2)), 'frozenset({1, 2})'],
  [
    '{} | []',
    () => py.bitOr(u(new Map()), []),
    "TypeError | unsupported operand type(s) for |: 'dict' and 'list'",
  ],
  [
    '[1] @ [2]',
    () => py.matMul([1], [2]),
    "TypeError | unsupported operand type(s) for @: 'list' and 'list'",
  ],
  ['(1).__add__(2)', () => py.method(1, '__add__', [2]), '3'],
  ['(1).__class__', () => py.getAttr(1, '__class__'), "<class 'int'>"],
  ["'a'.__len__()", () => py.method('a', '__len__', []), '1'],
  ['[].__class__.__name__', () => py.getAttr(py.getAttr([], '__class__'), '__name__'), "'list'"],
  ['str.__mro__', () => py.getAttr(py.str, '__mro__'), "(<class 'str'>, <class 'object'>)"],
  ['type(type)', () => py.type(py.type), "<class 'type'>"],
  ['isinstance(int, type)', () => py.isinstance(py.int, py.type), 'True'],
  ['isinstance(1, object)', () => py.isinstance(1, py.object), 'True'],
  ['isinstance(1, int | str)', () => py.isinstance(1, py.bitOr(u(py.int), py.str)), 'True'],
  ['isinstance(None, type(None))', () => py.isinstance(null, py.type(null)), 'True'],
  ['int | None | str', () => py.bitOr(py.bitOr(u(py.int), null), py.str), 'int | None | str'],
  ["getattr([1, 2], 'index')(2)", () => py.call(py.getAttr([1, 2], 'index'), [2]), '1'],
  ["'x'.foo", () => py.getAttr('x', 'foo'), "AttributeError | 'str' object has no attribute 'foo'"],
  ['vars(5)', () => py.vars(5), 'TypeError | vars() argument must have __dict__ attribute'],
  [
    "delattr(V(), 'q')",
    () => py.delAttr(new V(), 'q'),
    "AttributeError | 'V' object has no attribute 'q'",
  ],
  ['V.__doc__', () => py.getAttr(V, '__doc__'), 'None'],
  ['V().__module__', () => py.getAttr(new V(), '__module__'), "'__main__'"],
  ['V().__dict__', () => py.getAttr(new V(), '__dict__'), '{}'],
  ['len', () => py.len, '<built-in function len>'],
  [
    'functools.lru_cache.zz',
    () => py.getAttr(py.functools, 'zz'),
    "AttributeError | module 'functools' has no attribute 'zz'",
  ],
  ['type(functools)', () => py.type(py.functools), "<class 'module'>"],
];

test.each(cases)('%s', (_python, run, says) => {
  expect(outcome(run)).toBe(says);
});
