import { beforeAll, describe, expect, test } from 'vitest';
import * as py from '../../../src/runtime/runtime.ts';
import * as abc from '../../../src/runtime/modules/collections-abc.ts';
import { connectForTests, outcome } from './outcome.ts';

beforeAll(() => void connectForTests());

const log: string[] = [];

class A extends py.object {
  __init__(): void {
    log.push('A');
  }
  who(): string {
    return 'A';
  }
}
class B extends A {
  override __init__(): void {
    log.push('B');
    py.superCall(B, this, '__init__');
  }
  override who(): string {
    return `B${String(py.superCall(B, this, 'who'))}`;
  }
}
class C extends A {
  override who(): string {
    return `C${String(py.superCall(C, this, 'who'))}`;
  }
}
class D extends py.bases(B, C) {
  override who(): string {
    return `D${super.who()}`;
  }
}

describe('classes', () => {
  test('several bases follow C3', () => {
    const d = new D();
    expect(log).toEqual(['B', 'A']);
    expect(d.who()).toBe('DBCA');
    expect(outcome(() => py.getAttr(D, '__mro__'))).toBe(
      "(<class '__main__.D'>, <class '__main__.B'>, <class '__main__.C'>, <class '__main__.A'>, <class 'object'>)",
    );
    expect(outcome(() => py.getAttr(D, '__bases__'))).toBe(
      "(<class '__main__.B'>, <class '__main__.C'>)",
    );
    expect(py.isinstance(d, C)).toBe(true);
    expect(py.issubclass(D, C)).toBe(true);
  });

  test('no consistent order', () => {
    expect(outcome(() => py.bases(A, B))).toBe(
      'TypeError | Cannot create a consistent method resolution order (MRO) for bases A, B',
    );
  });

  test('__new__ and __init__', () => {
    class Single extends py.object {
      static one: Single | null = null;
      static override __new__(cls: typeof Single): unknown {
        cls.one ??= py.superCall(Single, cls, '__new__', [cls]) as Single;
        return cls.one;
      }
    }
    expect(new Single()).toBe(new Single());
  });

  test('type() makes classes whose functions take self first', () => {
    const Made = py.type(
      'Made',
      py.tuple([A]),
      py.dict({ x: 5, hi: py.def((self: unknown) => [self, 1], 'Made.hi(self)') }),
    );
    const made = py.construct(Made, []);
    expect(py.getAttr(made, 'x')).toBe(5);
    expect(py.method(py.method(made, 'hi', []), 'count', [1])).toBe(1);
    expect(outcome(() => Made)).toBe("<class '__main__.Made'>");
    expect(py.method(made, 'who', [])).toBe('A');
  });

  test('metaclass', () => {
    class Meta extends py.Type {
      static override __new__(mcs: typeof Meta, ...args: unknown[]): unknown {
        py.setItem(args[2], 'added', 7);
        return py.superCall(Meta, mcs, '__new__', [mcs, ...args]);
      }
      __len__(): number {
        return 3;
      }
    }
    const Built = py.buildClass('Built', [], { own: 1 }, { metaclass: Meta });
    expect(py.getAttr(Built, 'added')).toBe(7);
    expect(py.getAttr(py.construct(Built, []), 'own')).toBe(1);
    expect(py.type(Built)).toBe(Meta);
    expect(py.len(Built)).toBe(3);
  });

  test('abstract classes', () => {
    class Shape extends py.abc.ABC {
      area(): number {
        return 0;
      }
      static {
        py.describe(this, { abstract: ['area'] });
      }
    }
    class Square extends Shape {
      override area(): number {
        return 4;
      }
    }
    expect(outcome(() => new Shape())).toBe(
      "TypeError | Can't instantiate abstract class Shape without an implementation for abstract method 'area'",
    );
    expect(new Square().area()).toBe(4);
  });

  test('descriptors, __set_name__, __init_subclass__, slots', () => {
    class Positive {
      key = '';
      __set_name__(_owner: unknown, name: string): void {
        this.key = `_${name}`;
      }
      __get__(self: unknown): unknown {
        return self === null ? this : py.getAttr(self, this.key);
      }
      __set__(self: unknown, value: unknown): void {
        if (py.le(value, 0)) throw new py.ValueError('must be positive');
        py.setAttr(self, this.key, value);
      }
    }
    const subclasses: string[] = [];
    class Base extends py.object {
      static __init_subclass__(): void {
        subclasses.push(this.name);
      }
    }
    class Item extends Base {
      static {
        Object.assign(this.prototype, { price: new Positive() });
        py.describe(this, {});
      }
    }
    const item = new Item();
    py.setAttr(item, 'price', 3);
    expect(py.getAttr(item, 'price')).toBe(3);
    expect(outcome(() => py.setAttr(item, 'price', -1))).toBe('ValueError | must be positive');
    expect(subclasses).toEqual(['Item']);
    class Slim extends py.object {
      static {
        py.describe(this, { slots: ['a'] });
      }
    }
    expect(outcome(() => py.setAttr(new Slim(), 'b', 1))).toBe(
      "AttributeError | 'Slim' object has no attribute 'b' and no __dict__ for setting new attributes",
    );
  });

  test('class attributes and instance attributes', () => {
    class Dog {
      static {
        Object.assign(this.prototype, { kind: 'canine' });
      }
    }
    const dog = new Dog();
    expect(py.getAttr(dog, 'kind')).toBe('canine');
    py.setAttr(Dog, 'kind', 'wolf');
    expect(py.getAttr(dog, 'kind')).toBe('wolf');
    expect(py.getAttr(Dog, 'kind')).toBe('wolf');
    py.setAttr(dog, 'kind', 'cat');
    expect(outcome(() => py.vars(dog))).toBe("{'kind': 'cat'}");
    py.delAttr(dog, 'kind');
    expect(py.getAttr(dog, 'kind')).toBe('wolf');
    py.setAttr(
      Dog,
      'bark',
      py.def((self: unknown) => [self, 'woof'], 'bark(self)'),
    );
    expect(py.getItem(py.method(dog, 'bark', []), 1)).toBe('woof');
  });

  test('builtin types are classes', () => {
    expect(py.type(3)).toBe(py.int);
    expect(py.isinstance(true, py.int)).toBe(true);
    expect(outcome(() => py.getAttr(py.bool, '__mro__'))).toBe(
      "(<class 'bool'>, <class 'int'>, <class 'object'>)",
    );
    expect(outcome(() => py.bitOr(py.int as unknown, py.str))).toBe('int | str');
    expect(outcome(() => py.getItem(py.list as unknown, py.int))).toBe('list[int]');
    expect(py.method('a-b', 'split', ['-'])).toEqual(['a', 'b']);
    expect(py.call(py.getAttr('abc', 'upper'), [])).toBe('ABC');
    expect(outcome(() => py.getAttr([], 'push'))).toBe(
      "AttributeError | 'list' object has no attribute 'push'",
    );
    class Stack extends Array<unknown> {
      top(): unknown {
        return py.at(this, -1);
      }
    }
    const stack = new Stack();
    py.method(stack, 'append', [5]);
    expect(py.method(stack, 'top', [])).toBe(5);
    expect(py.isinstance(stack, py.list)).toBe(true);
  });

  test('classes derived from list and dict call the builtin type through super', () => {
    class Logged extends py.Dict<unknown, unknown> {
      readonly log: unknown[] = [];
      __setitem__(key: unknown, value: unknown): void {
        this.log.push(key);
        py.superCall(Logged, this, '__setitem__', [key, value]);
      }
      __missing__(key: unknown): unknown {
        return `no ${String(key)}`;
      }
    }
    const logged = new Logged();
    py.setItem(logged as unknown, 'a', 1);
    expect(logged.log).toEqual(['a']);
    expect(py.getItem(logged as unknown, 'a')).toBe(1);
    expect(py.getItem(logged as unknown, 'b')).toBe('no b');
    expect(py.isinstance(logged, py.dict)).toBe(true);
    class Twice extends Array<unknown> {
      append(x: unknown): void {
        py.superCall(Twice, this, 'append', [x]);
        py.superCall(Twice, this, 'append', [x]);
      }
    }
    const twice = new Twice();
    py.method(twice, 'append', [7]);
    expect(outcome(() => twice)).toBe('[7, 7]');
  });

  test('collections.abc', () => {
    class Bag {
      __iter__(): unknown {
        return py.iter([]);
      }
      __len__(): number {
        return 0;
      }
    }
    const { Callable, Hashable, Iterable, Iterator, Mapping, Sequence, Sized } = abc;
    const kinds = (x: unknown): unknown[] =>
      [Iterable, Iterator, Sized, Sequence, Mapping, Hashable, Callable].map((kind) =>
        py.isinstance(x, kind),
      );
    expect(kinds([])).toEqual([true, false, true, true, false, false, false]);
    expect(kinds('a')).toEqual([true, false, true, true, false, true, false]);
    expect(kinds(new Map())).toEqual([true, false, true, false, true, false, false]);
    expect(kinds(new Bag())).toEqual([true, false, true, false, false, true, false]);
    expect(kinds(kinds)).toEqual([false, false, false, false, false, true, true]);
    expect(py.isinstance(py.iter([]), Iterator)).toBe(true);
    expect(py.isinstance((function* () {})(), abc.Generator)).toBe(true);
    expect(kinds(5)).toEqual([false, false, false, false, false, true, false]);
  });
});
