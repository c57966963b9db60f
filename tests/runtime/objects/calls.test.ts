import { beforeAll, describe, expect, test } from 'vitest';
import * as py from '../../../src/runtime/runtime.ts';
import { connectForTests, outcome } from './outcome.ts';

beforeAll(() => void connectForTests());

const f = py.def(() => null, 'f(a, b=, /, c=, *args, key, flag=, **kw)');
const g = py.def((a: unknown, b: unknown) => [a, b], 'g(a, b)');
const h = py.def(() => null, 'h(a, b=, *, k)');
const p = py.def(() => null, 'p(a, /, b)');
const all = py.def(
  (a: unknown, rest: unknown, k: unknown, kw: unknown) => [a, rest, k, kw],
  'all(a, *rest, k=, **kw)',
);

class D {
  name: unknown;
  constructor(name: unknown) {
    this.name = name;
  }
  m(x: unknown): unknown {
    return [this, x];
  }
  get pr(): number {
    return 1;
  }
  static cm(a: unknown): unknown {
    return [this, a];
  }
  static {
    py.describe(this, {
      init: 'D.__init__(self, name)',
      methods: { m: 'D.m(self, x)' },
      classMethods: { cm: 'D.cm(cls, a)' },
    });
  }
}
class E {}

/** What CPython 3.14 says. */
const cases: readonly (readonly [python: string, run: () => unknown, says: string])[] = [
  ['f()', () => py.call(f, []), "TypeError | f() missing 1 required positional argument: 'a'"],
  [
    'g()',
    () => py.call(g, []),
    "TypeError | g() missing 2 required positional arguments: 'a' and 'b'",
  ],
  [
    'g(1, 2, 3)',
    () => py.call(g, [1, 2, 3]),
    'TypeError | g() takes 2 positional arguments but 3 were given',
  ],
  [
    'h(1, 2, 3)',
    () => py.call(h, [1, 2, 3]),
    'TypeError | h() takes from 1 to 2 positional arguments but 3 were given',
  ],
  [
    'h(1, 2, 3, k=1)',
    () => py.call(h, [1, 2, 3], { k: 1 }),
    'TypeError | h() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given',
  ],
  ['h(1)', () => py.call(h, [1]), "TypeError | h() missing 1 required keyword-only argument: 'k'"],
  [
    'g(1, a=1)',
    () => py.call(g, [1], { a: 1 }),
    "TypeError | g() got multiple values for argument 'a'",
  ],
  [
    'g(1, 2, c=3)',
    () => py.call(g, [1, 2], { c: 3 }),
    "TypeError | g() got an unexpected keyword argument 'c'",
  ],
  [
    'g(1, aa=3)',
    () => py.call(g, [1], { aa: 3 }),
    "TypeError | g() got an unexpected keyword argument 'aa'. Did you mean 'a'?",
  ],
  [
    'p(a=1, b=2)',
    () => py.call(p, [], { a: 1, b: 2 }),
    "TypeError | p() got some positional-only arguments passed as keyword arguments: 'a'",
  ],
  ['g(b=2, a=1)', () => py.call(g, [], { b: 2, a: 1 }), '[1, 2]'],
  ['all(1, 2, 3, z=4)', () => py.call(all, [1, 2, 3], { z: 4 }), "[1, (2, 3), None, {'z': 4}]"],
  [
    'D()',
    () => py.construct(D, []),
    "TypeError | D.__init__() missing 1 required positional argument: 'name'",
  ],
  [
    'D(1, 2)',
    () => py.construct(D, [1, 2]),
    'TypeError | D.__init__() takes 2 positional arguments but 3 were given',
  ],
  ['E(1)', () => py.construct(E, [1]), 'TypeError | E() takes no arguments'],
  [
    'D(1).m()',
    () => py.method(new D(1), 'm', []),
    "TypeError | D.m() missing 1 required positional argument: 'x'",
  ],
  ['D(1).m(x=2)[1]', () => py.getItem(py.method(new D(1), 'm', [], { x: 2 }), 1), '2'],
  ['D.cm(5)', () => py.method(D, 'cm', [5]), "[<class '__main__.D'>, 5]"],
  [
    'D.m()',
    () => py.method(D, 'm', []),
    "TypeError | D.m() missing 2 required positional arguments: 'self' and 'x'",
  ],
  [
    'D(1).zz',
    () => py.getAttr(new D(1), 'zz'),
    "AttributeError | 'D' object has no attribute 'zz'",
  ],
  ['D.zz', () => py.getAttr(D, 'zz'), "AttributeError | type object 'D' has no attribute 'zz'"],
  ['D(1).name', () => py.getAttr(new D(1), 'name'), '1'],
  ['getattr(D(1), "zz", 5)', () => py.getAttr(new D(1), 'zz', 5), '5'],
  [
    'D(1).pr = 3',
    () => py.setAttr(new D(1), 'pr', 3),
    "AttributeError | property 'pr' of 'D' object has no setter",
  ],
  [
    'del D(1).pr',
    () => py.delAttr(new D(1), 'pr'),
    "AttributeError | property 'pr' of 'D' object has no deleter",
  ],
  [
    '(5).x = 3',
    () => py.setAttr(5, 'x', 3),
    "AttributeError | 'int' object has no attribute 'x' and no __dict__ for setting new attributes",
  ],
  [
    'None.foo',
    () => py.getAttr(null, 'foo'),
    "AttributeError | 'NoneType' object has no attribute 'foo'",
  ],
  ['5()', () => py.call(5, []), "TypeError | 'int' object is not callable"],
  ['5[0]', () => py.getItem(5, 0), "TypeError | 'int' object is not subscriptable"],
  ['next([])', () => py.next([] as unknown), "TypeError | 'list' object is not an iterator"],
  ['a, b = 1', () => py.unpack(1, 2), 'TypeError | cannot unpack non-iterable int object'],
  [
    'a, b = [1]',
    () => py.unpack([1], 2),
    'ValueError | not enough values to unpack (expected 2, got 1)',
  ],
  [
    'a, b = [1, 2, 3]',
    () => py.unpack([1, 2, 3], 2),
    'ValueError | too many values to unpack (expected 2, got 3)',
  ],
  [
    "a, b = 'abc'",
    () => py.unpack('abc', 2),
    'ValueError | too many values to unpack (expected 2)',
  ],
  [
    'a, *b, c = [1]',
    () => py.unpackStar([1], 1, 1),
    'ValueError | not enough values to unpack (expected at least 2, got 1)',
  ],
  ['a, *b, c = range(5)', () => py.unpackStar([0, 1, 2, 3, 4], 1, 1), '[0, [1, 2, 3], 4]'],
  [
    'isinstance(1, 5)',
    () => py.isinstance(1, 5),
    'TypeError | isinstance() arg 2 must be a type, a tuple of types, or a union',
  ],
  ['D.__name__', () => py.getAttr(D, '__name__'), "'D'"],
  ['D(3).__dict__', () => py.getAttr(new D(3), '__dict__'), "{'name': 3}"],
  ['D.__mro__', () => py.getAttr(D, '__mro__'), "(<class '__main__.D'>, <class 'object'>)"],
  ['D(1).__class__', () => py.getAttr(new D(1), '__class__'), "<class '__main__.D'>"],
  ['g.__name__', () => py.getAttr(g, '__name__'), "'g'"],
  ['type(g)', () => py.type(g), "<class 'function'>"],
  ['type(D)', () => py.type(D), "<class 'type'>"],
  ['callable(5)', () => py.callable(5), 'False'],
];

describe('calls and attributes', () => {
  test.each(cases)('%s', (_python, run, says) => {
    expect(outcome(run)).toBe(says);
  });

  test('a bound method knows its object', () => {
    const d = new D(1);
    const m = py.getAttr(d, 'm');
    expect(py.getAttr(m, '__self__')).toBe(d);
    expect(py.eq(m, py.getAttr(d, 'm'))).toBe(true);
    expect(outcome(() => m)).toMatch(
      /^<bound method D\.m of <__main__\.D object at 0x7f[0-9a-f]+>>$/,
    );
  });

  test('__dict__ writes through', () => {
    const d = new D(1);
    py.setItem(py.getAttr(d, '__dict__'), 'extra', 2);
    expect(py.getAttr(d, 'extra')).toBe(2);
  });

  test('objects with __getattr__ and __getattribute__', () => {
    class Lazy {
      __getattr__(name: string): string {
        return `made ${name}`;
      }
    }
    expect(py.getAttr(new Lazy(), 'x')).toBe('made x');
    expect(py.hasAttr(new Lazy(), 'anything')).toBe(true);
  });
});
