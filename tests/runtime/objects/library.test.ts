import { beforeAll, describe, expect, test } from 'vitest';
import * as py from '../../../src/runtime/runtime.ts';
import { connectForTests, outcome } from './outcome.ts';

const { contextlib, dataclasses, enum_, functools, typing } = py;

beforeAll(() => void connectForTests());

class Point {
  x: number;
  y: number;
  constructor(x: number, y = 0) {
    this.x = x;
    this.y = y;
  }
  static {
    dataclasses.dataclass(
      this,
      { x: { type: py.int }, y: { type: py.int, default: 0 } },
      { order: true },
    );
  }
}

class Frozen {
  readonly a: number;
  constructor(a: number) {
    this.a = a;
    Object.freeze(this);
  }
  static {
    dataclasses.dataclass(this, { a: {} }, { frozen: true });
  }
}

class Made extends py.object {
  declare name: string;
  declare tags: string[];
  static {
    dataclasses.dataclass(this, { name: {}, tags: { defaultFactory: py.list, repr: false } });
  }
}

class Color extends enum_.Enum {
  static readonly RED = new Color('RED', 1);
  static readonly GREEN = new Color('GREEN', enum_.auto());
  static readonly ALIAS = new Color('ALIAS', 1);
}
class Level extends enum_.IntEnum {
  static readonly LOW = new Level('LOW', 1);
  static readonly HIGH = new Level('HIGH', 5);
}
class Perm extends enum_.Flag {
  static readonly R = new Perm('R', enum_.auto());
  static readonly W = new Perm('W', enum_.auto());
  static readonly X = new Perm('X', enum_.auto());
}
class Word extends enum_.StrEnum {
  static readonly HELLO = new Word('HELLO', enum_.auto());
}

const Pair = py.namedtuple<{ left: number; right: number }>('Pair', 'left right', {
  defaults: [9],
});

/** What CPython 3.14 says. */
const cases: readonly (readonly [python: string, run: () => unknown, says: string])[] = [
  ['Point(1)', () => new Point(1), 'Point(x=1, y=0)'],
  ['Point(1) == Point(1, 0)', () => py.eq(new Point(1), new Point(1, 0)), 'True'],
  ['Point(1) < Point(2)', () => py.lt(new Point(1), new Point(2)), 'True'],
  [
    'Point(1) < 5',
    () => py.lt(new Point(1), 5),
    "TypeError | '<' not supported between instances of 'Point' and 'int'",
  ],
  ['hash(Point(1))', () => py.hash(new Point(1)), "TypeError | unhashable type: 'Point'"],
  ['asdict(Point(1))', () => dataclasses.asdict(new Point(1)), "{'x': 1, 'y': 0}"],
  ['astuple(Point(1))', () => dataclasses.astuple(new Point(1)), '(1, 0)'],
  ['replace(Point(1), y=5)', () => dataclasses.replace(new Point(1), { y: 5 }), 'Point(x=1, y=5)'],
  [
    'Point()',
    () => py.construct(Point, []),
    "TypeError | Point.__init__() missing 1 required positional argument: 'x'",
  ],
  ['Point(y=1, x=2)', () => py.construct(Point, [], { y: 1, x: 2 }), 'Point(x=2, y=1)'],
  [
    '[f.name for f in fields(Point)]',
    () => [...dataclasses.fields(Point)].map((field) => field.name),
    "['x', 'y']",
  ],
  [
    'Frozen(1).a = 2',
    () => Object.assign(new Frozen(1), { a: 2 }),
    "FrozenInstanceError | cannot assign to field 'a'",
  ],
  [
    'setattr(Frozen(1), "a", 2)',
    () => py.setAttr(new Frozen(1), 'a', 2),
    "FrozenInstanceError | cannot assign to field 'a'",
  ],
  [
    'hash(Frozen(1)) == hash((1,))',
    () => py.eq(py.hash(new Frozen(1)), py.hash(py.tuple([1]))),
    'True',
  ],
  ['Made("n")', () => new Made('n'), "Made(name='n')"],
  ['Made("n").tags', () => new Made('n').tags, '[]'],
  ['Color.RED', () => Color.RED, '<Color.RED: 1>'],
  ['str(Color.RED)', () => py.str(Color.RED), "'Color.RED'"],
  ['Color.GREEN.value', () => Color.GREEN.value, '2'],
  ['Color.ALIAS is Color.RED', () => py.is(Color.ALIAS, Color.RED), 'True'],
  ['list(Color)', () => [...Color], '[<Color.RED: 1>, <Color.GREEN: 2>]'],
  ['list(Color) by iter', () => py.list(Color), '[<Color.RED: 1>, <Color.GREEN: 2>]'],
  ['len(Color)', () => py.len(Color), '2'],
  ['Color(2)', () => py.call(Color, [2]), '<Color.GREEN: 2>'],
  ['Color(7)', () => py.call(Color, [7]), 'ValueError | 7 is not a valid Color'],
  ["Color['GREEN']", () => py.getItem(Color as unknown, 'GREEN'), '<Color.GREEN: 2>'],
  ["Color['X']", () => py.getItem(Color as unknown, 'X'), "KeyError | 'X'"],
  ['Color', () => Color, "<enum 'Color'>"],
  ['Color.RED in Color', () => py.contains(Color, Color.RED), 'True'],
  ['Color.RED == 1', () => py.eq(Color.RED, 1), 'False'],
  ['{Color.RED: 1}', () => new py.Dict([[Color.RED, 1]]), '{<Color.RED: 1>: 1}'],
  ['Color.RED.name', () => py.getAttr(Color.RED, 'name'), "'RED'"],
  ['type(Color.RED)', () => py.type(Color.RED), "<enum 'Color'>"],
  ['isinstance(Color.RED, Color)', () => py.isinstance(Color.RED, Color), 'True'],
  [
    'Color.__members__',
    () => py.getAttr(Color, '__members__'),
    "mappingproxy({'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'ALIAS': <Color.RED: 1>})",
  ],
  [
    'unique(Color)',
    () => enum_.unique(Color),
    "ValueError | duplicate values found in <enum 'Color'>: ALIAS -> RED",
  ],
  ['Level.LOW < Level.HIGH', () => py.lt(Level.LOW, Level.HIGH), 'True'],
  ['Level.LOW + 1', () => py.add(Level.LOW as unknown, 1), '2'],
  ['Level.LOW == 1', () => py.eq(Level.LOW, 1), 'True'],
  ['Level.LOW', () => Level.LOW, '<Level.LOW: 1>'],
  ['str(Level.LOW)', () => py.str(Level.LOW), "'1'"],
  ['isinstance(Level.LOW, int)', () => py.isinstance(Level.LOW, py.int), 'True'],
  ['sorted levels', () => py.sorted([Level.HIGH, Level.LOW]), '[<Level.LOW: 1>, <Level.HIGH: 5>]'],
  ['Perm.R | Perm.W', () => py.bitOr(Perm.R, Perm.W), '<Perm.R|W: 3>'],
  ['str(Perm.R | Perm.W)', () => py.str(py.bitOr(Perm.R, Perm.W)), "'Perm.R|W'"],
  ['Perm.R in (Perm.R | Perm.W)', () => py.contains(py.bitOr(Perm.R, Perm.W), Perm.R), 'True'],
  ['~Perm.R', () => py.invert(Perm.R), '<Perm.W|X: 6>'],
  ['Perm.R & Perm.W', () => py.bitAnd(Perm.R, Perm.W), '<Perm: 0>'],
  ['str(Word.HELLO)', () => py.str(Word.HELLO), "'hello'"],
  ['Word.HELLO == "hello"', () => py.eq(Word.HELLO, 'hello'), 'True'],
  ['Pair(1)', () => new Pair(1), 'Pair(left=1, right=9)'],
  ['Pair(1).left', () => new Pair(1).left, '1'],
  [
    'Pair(right=2, left=1)',
    () => py.call(Pair, [], { right: 2, left: 1 }),
    'Pair(left=1, right=2)',
  ],
  [
    'Pair()',
    () => new Pair(),
    "TypeError | Pair.__new__() missing 1 required positional argument: 'left'",
  ],
  ['Pair(1, 2) == (1, 2)', () => py.eq(new Pair(1, 2), py.tuple([1, 2])), 'True'],
  [
    'Pair(1, 2)._replace(left=5)',
    () => new Pair(1, 2)._replace({ left: 5 }),
    'Pair(left=5, right=2)',
  ],
  ['Pair(1, 2)._asdict()', () => new Pair(1, 2)._asdict(), "{'left': 1, 'right': 2}"],
  ['Pair._fields', () => Pair._fields, "('left', 'right')"],
  ['isinstance(Pair(1), tuple)', () => py.isinstance(new Pair(1), py.tuple), 'True'],
  [
    "namedtuple('A', 'def')",
    () => py.namedtuple('A', 'def'),
    "ValueError | Type names and field names cannot be a keyword: 'def'",
  ],
  [
    'reduce(add, [1, 2, 3])',
    () => functools.reduce((a: number, b: number) => a + b, [1, 2, 3]),
    '6',
  ],
  [
    'reduce(add, [])',
    () => functools.reduce((a: number, b: number) => a + b, [] as number[]),
    'TypeError | reduce() of empty iterable with no initial value',
  ],
  ['partial(f, 1)(2)', () => functools.partial((a: number, b: number) => [a, b], 1)(2), '[1, 2]'],
  [
    'sorted by cmp_to_key',
    () => py.sorted([3, 1, 2], { key: functools.cmpToKey((a: number, b: number) => b - a) }),
    '[3, 2, 1]',
  ],
  ['typing.List[int]', () => py.getItem(typing.List as unknown, py.int), 'typing.List[int]'],
  ['typing.Optional[int]', () => py.getItem(typing.Optional as unknown, py.int), 'int | None'],
  ["typing.TypeVar('T')", () => typing.TypeVar('T'), '~T'],
];

describe('dataclasses, enum, named tuples, functools, typing', () => {
  test.each(cases)('%s', (_python, run, says) => {
    expect(outcome(run)).toBe(says);
  });
});

describe('functools', () => {
  test('lru_cache', () => {
    let calls = 0;
    const square = functools.lruCache({ maxsize: 2 })((n: number) => {
      calls += 1;
      return n * n;
    });
    expect([square(1), square(2), square(1), square(3), square(2)]).toEqual([1, 4, 1, 9, 4]);
    expect(calls).toBe(4);
    expect(outcome(() => square.cacheInfo())).toBe(
      'CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)',
    );
    expect(outcome(() => py.method(square, 'cache_info', []))).toBe(
      'CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)',
    );
    square.cacheClear();
    expect(py.getAttr(square.cacheInfo(), 'currsize')).toBe(0);
  });

  test('wraps keeps name and doc', () => {
    const greet = py.def(() => 'hi', 'greet()', { doc: 'Says hi.' });
    const wrapper = functools.wraps(greet)(
      py.def((...args: unknown[]) => py.call(greet, args), 'deco.<locals>.wrapper(*args)'),
    );
    expect(py.getAttr(wrapper, '__name__')).toBe('greet');
    expect(py.getAttr(wrapper, '__doc__')).toBe('Says hi.');
    expect(py.call(wrapper, [])).toBe('hi');
    expect(outcome(() => wrapper)).toMatch(/^<function greet at 0x/);
  });

  test('singledispatch, total_ordering, cached_property', () => {
    const show = functools.singledispatch((x: unknown) => `other ${py.str(x)}`);
    show.register(py.int, (x: unknown) => `int ${py.str(x)}`);
    show.register(py.list, () => 'list');
    expect([show(1), show(true), show([]), show('a')]).toEqual([
      'int 1',
      'int True',
      'list',
      'other a',
    ]);
    class Version {
      n: number;
      constructor(n: number) {
        this.n = n;
      }
      __eq__(other: Version): boolean {
        return this.n === other.n;
      }
      __lt__(other: Version): boolean {
        return this.n < other.n;
      }
      static {
        functools.totalOrdering(this);
      }
    }
    expect(py.ge(new Version(2), new Version(2))).toBe(true);
    expect(py.gt(new Version(1), new Version(2))).toBe(false);
    let runs = 0;
    class Circle {
      get area(): number {
        return (runs += 1);
      }
      static {
        functools.cachedProperty(this, 'area');
      }
    }
    const circle = new Circle();
    expect([circle.area, circle.area, runs]).toEqual([1, 1, 1]);
  });
});

describe('contextlib', () => {
  const within = (manager: unknown, body: (value: unknown) => unknown): unknown => {
    const value = py.enter(manager);
    try {
      return body(value);
    } catch (error) {
      if (!py.exitWith(manager, error)) throw error;
      return 'swallowed';
    } finally {
      py.leave(manager);
    }
  };

  test('contextmanager', () => {
    const log: string[] = [];
    const open = contextlib.contextmanager(function* (name: string): Generator<string> {
      log.push(`open ${name}`);
      try {
        yield name.toUpperCase();
      } finally {
        log.push('close');
      }
    });
    expect(within(open('a'), (value) => value)).toBe('A');
    const fails = outcome(() => within(open('b'), () => py.raised(py.ValueError)));
    expect(fails).toBe('ValueError()');
    expect(outcome(() => within(open('c'), () => py.assertFailed('no')))).toBe(
      'AssertionError | no',
    );
    expect(log).toEqual(['open a', 'close', 'open b', 'close', 'open c', 'close']);
  });

  test('suppress, nullcontext, ExitStack, redirect_stdout', () => {
    const fail = (): never => {
      throw new py.KeyError('k');
    };
    expect(within(contextlib.suppress(py.KeyError), fail)).toBe('swallowed');
    expect(outcome(() => within(contextlib.suppress(py.ValueError), fail))).toBe("KeyError | 'k'");
    expect(within(contextlib.nullcontext(5), (value) => value)).toBe(5);
    const order: number[] = [];
    within(new contextlib.ExitStack(), (stack) => {
      const own = stack as InstanceType<typeof contextlib.ExitStack>;
      own.callback(() => order.push(1));
      own.callback(() => order.push(2));
    });
    expect(order).toEqual([2, 1]);
    const pieces: string[] = [];
    class Sink {
      write(text: string): number {
        return pieces.push(text);
      }
    }
    within(contextlib.redirectStdout(new Sink()), () => py.print('inside'));
    expect(pieces.join('')).toBe('inside\n');
  });
});
