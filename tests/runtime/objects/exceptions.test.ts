import { beforeAll, describe, expect, test } from 'vitest';
import * as py from '../../../src/runtime/runtime.ts';
import { connectForTests, outcome } from './outcome.ts';

beforeAll(() => void connectForTests());

const group = (message: string, ...members: unknown[]): py.ExceptionGroup =>
  new py.ExceptionGroup(message, members);

function raisedBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return py.caught(error);
  }
  return null;
}

/** What CPython 3.14 prints for str(e) and repr(e). */
const texts: readonly (readonly [error: () => py.BaseException, str: string, repr: string])[] = [
  [() => new py.ValueError(), '', 'ValueError()'],
  [() => new py.ValueError('x'), 'x', "ValueError('x')"],
  [() => new py.ValueError('x', 2), "('x', 2)", "ValueError('x', 2)"],
  [() => new py.KeyError('a'), "'a'", "KeyError('a')"],
  [() => new py.OSError(2, 'no', 'f'), "[Errno 2] no: 'f'", "FileNotFoundError(2, 'no')"],
  [
    () => group('m', new py.ValueError(1)),
    'm (1 sub-exception)',
    "ExceptionGroup('m', [ValueError(1)])",
  ],
  [
    () => new py.UnicodeDecodeError('utf-8', [255], 0, 1, 'invalid start byte'),
    "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
    "UnicodeDecodeError('utf-8', [255], 0, 1, 'invalid start byte')",
  ],
];

describe('exceptions', () => {
  test.each(texts)('%s', (make, text, shown) => {
    const error = make();
    expect(py.str(error)).toBe(text);
    expect(py.repr(error)).toBe(shown);
    expect(`${String(error)}`).toBe(text);
  });

  test('attributes', () => {
    expect(new py.StopIteration(5).value).toBe(5);
    expect(new py.SystemExit(3).code).toBe(3);
    const error = new py.ValueError('x', { cause: new py.KeyError('y') });
    expect(outcome(() => error.__cause__)).toBe("KeyError('y')");
    expect(error.__suppress_context__).toBe(true);
    error.addNote('n');
    expect(outcome(() => py.getAttr(error, '__notes__'))).toBe("['n']");
    expect(outcome(() => py.getAttr(error, 'message'))).toBe(
      "AttributeError | 'ValueError' object has no attribute 'message'",
    );
    class Mine extends py.Exception {
      readonly code: number;
      constructor(code: number) {
        super(`code ${code}`);
        this.code = code;
      }
    }
    expect(outcome(() => py.getAttr(new Mine(3), '__dict__'))).toBe("{'code': 3}");
    expect(outcome(() => new Mine(3))).toBe("Mine('code 3')");
  });

  test('isException, raised and raiseFrom', () => {
    const error = new py.ZeroDivisionError('d');
    expect(py.isException(error, py.ArithmeticError)).toBe(true);
    expect(py.isException(error, py.tuple([py.KeyError, py.ValueError]))).toBe(false);
    expect(outcome(() => py.raised(py.ValueError))).toBe('ValueError()');
    expect(outcome(() => py.raised(5))).toBe(
      "TypeError('exceptions must derive from BaseException')",
    );
    expect(outcome(() => py.isException(error, 5))).toBe(
      'TypeError | catching classes that do not inherit from BaseException is not allowed',
    );
    const overflow = (): number => overflow() + 1;
    expect(outcome(overflow)).toBe('RecursionError | maximum recursion depth exceeded');
  });

  test('groups split and keep their shape', () => {
    const eg = group(
      'a',
      new py.ValueError(1),
      group('b', new py.TypeError(2), new py.ValueError(3)),
    );
    expect(outcome(() => eg.split(py.ValueError))).toBe(
      "(ExceptionGroup('a', [ValueError(1), ExceptionGroup('b', [ValueError(3)])]), ExceptionGroup('a', [ExceptionGroup('b', [TypeError(2)])]))",
    );
    expect(outcome(() => eg.subgroup(py.KeyError))).toBe('None');
    expect(py.isException(eg, py.Exception)).toBe(true);
    expect(outcome(() => group('m'))).toBe(
      'ValueError | second argument (exceptions) must be a non-empty sequence',
    );
    expect(outcome(() => group('m', new py.KeyboardInterrupt()))).toBe(
      'TypeError | Cannot nest BaseExceptions in an ExceptionGroup',
    );
  });

  test('except*', () => {
    const run = (error: unknown): unknown =>
      raisedBy(() => {
        try {
          throw error;
        } catch (thrown) {
          const groups = py.exceptStar(thrown);
          groups.take(py.ValueError);
          const types = groups.take(py.TypeError);
          if (types !== null) groups.add(new py.KeyError('new'));
          groups.finish();
        }
      });
    expect(run(group('g', new py.ValueError(1)))).toBe(null);
    expect(outcome(() => run(group('g', new py.ValueError(1), new py.OSError(2))))).toBe(
      "ExceptionGroup('g', [OSError(2)])",
    );
    expect(outcome(() => run(group('g', new py.TypeError(1), new py.OSError(2))))).toBe(
      "ExceptionGroup('', [KeyError('new'), ExceptionGroup('g', [OSError(2)])])",
    );
    expect(run(new py.ValueError(1))).toBe(null);
  });

  test('with calls __exit__ once, however the block ends', () => {
    const calls: string[] = [];
    class Manager {
      swallow: boolean;
      constructor(swallow: boolean) {
        this.swallow = swallow;
      }
      __enter__(): string {
        calls.push('enter');
        return 'value';
      }
      __exit__(type: unknown): boolean {
        calls.push(type === null ? 'exit' : `exit ${py.repr(type)}`);
        return this.swallow;
      }
    }
    const block = (manager: Manager, body: () => string): string => {
      const value = py.enter(manager);
      try {
        return body() + value;
      } catch (error) {
        if (!py.exitWith(manager, error)) throw error;
      } finally {
        py.leave(manager);
      }
      return 'swallowed';
    };
    const fail = (): string => {
      throw new py.ValueError('v');
    };
    expect(block(new Manager(false), () => 'a ')).toBe('a value');
    expect(block(new Manager(true), fail)).toBe('swallowed');
    expect(outcome(() => block(new Manager(false), fail))).toBe('ValueError | v');
    expect(calls).toEqual([
      'enter',
      'exit',
      'enter',
      "exit <class 'ValueError'>",
      'enter',
      "exit <class 'ValueError'>",
    ]);
    expect(outcome(() => py.enter(5))).toBe(
      "TypeError | 'int' object does not support the context manager protocol (missed __exit__ method)",
    );
  });

  test('tracebacks', () => {
    const frames = (): string => '  File "main.py", line 1, in <module>\n    x\n';
    const cause = new py.KeyError('k');
    const error = new py.ValueError('v', { cause });
    error.addNote('a note');
    expect(py.uncaught(error, frames)).toEqual({
      type: 'ValueError',
      message: 'v',
      exit: null,
      traceback:
        'Traceback (most recent call last):\n  File "main.py", line 1, in <module>\n    x\nKeyError: \'k\'\n' +
        '\nThe above exception was the direct cause of the following exception:\n\n' +
        'Traceback (most recent call last):\n  File "main.py", line 1, in <module>\n    x\nValueError: v\na note\n',
    });
    expect(py.uncaught(new py.SystemExit('bye'))).toMatchObject({ exit: 1, traceback: 'bye\n' });
    expect(py.uncaught(new Error('ours'))).toBe(null);
  });

  test('traceback of a group', () => {
    const frames = (error: py.BaseException): string =>
      error instanceof py.BaseExceptionGroup ? '  File "main.py", line 1, in <module>\n' : '';
    const eg = group('outer', new py.ValueError('one'), group('inner', new py.TypeError('two')));
    expect(py.uncaught(eg, (error) => (error === eg ? frames(error) : ''))?.traceback).toBe(
      [
        '  + Exception Group Traceback (most recent call last):',
        '  |   File "main.py", line 1, in <module>',
        '  | ExceptionGroup: outer (2 sub-exceptions)',
        '  +-+---------------- 1 ----------------',
        '    | ValueError: one',
        '    +---------------- 2 ----------------',
        '    | ExceptionGroup: inner (1 sub-exception)',
        '    +-+---------------- 1 ----------------',
        '      | TypeError: two',
        '      +------------------------------------',
        '',
      ].join('\n'),
    );
  });

  test('generators', () => {
    function* counter(): Generator<number, string, number | null> {
      const got = yield 1;
      return `got ${String(got)}`;
    }
    const g = counter();
    expect(outcome(() => py.generator.send(g, 5))).toBe(
      "TypeError | can't send non-None value to a just-started generator",
    );
    expect(py.next(g)).toBe(1);
    expect(outcome(() => py.generator.send(g, 5))).toBe('StopIteration | got 5');
    expect(py.next(g, 'end')).toBe('end');
    function* leaky(): Generator<number> {
      yield 1;
      throw new py.StopIteration();
    }
    const h = leaky();
    py.next(h);
    expect(outcome(() => py.next(h))).toBe('RuntimeError | generator raised StopIteration');
    const self: { g?: Generator<unknown> } = {};
    self.g = (function* (): Generator<unknown> {
      yield py.next(self.g as unknown);
    })();
    expect(outcome(() => py.next(self.g as unknown))).toBe(
      'ValueError | generator already executing',
    );
    const closed: string[] = [];
    const c = (function* (): Generator<number> {
      try {
        yield 1;
      } catch (error) {
        if (py.isException(error, py.GeneratorExit)) closed.push('exit');
        throw error;
      }
    })();
    py.next(c);
    py.generator.close(c);
    expect(closed).toEqual(['exit']);
    expect(py.hasAttr(c, 'send')).toBe(true);
  });

  test('iterators of the program', () => {
    class Count {
      n = 0;
      __iter__(): this {
        return this;
      }
      __next__(): number {
        if (this.n === 3) throw new py.StopIteration();
        this.n += 1;
        return this.n;
      }
    }
    expect([...py.iter(new Count())]).toEqual([1, 2, 3]);
    expect(py.list(new Count())).toEqual([1, 2, 3]);
    class Items {
      __getitem__(i: number): number {
        if (i > 2) throw new py.IndexError();
        return i * i;
      }
    }
    expect([...py.iter(new Items())]).toEqual([0, 1, 4]);
    let n = 0;
    expect([...py.iter(() => (n += 1), 4)]).toEqual([1, 2, 3]);
    expect(py.contains(new Items(), 4)).toBe(true);
  });

  test('class order', () => {
    expect(outcome(() => py.getAttr(py.ModuleNotFoundError, '__mro__'))).toBe(
      "(<class 'ModuleNotFoundError'>, <class 'ImportError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)",
    );
    expect(outcome(() => py.getAttr(py.ExceptionGroup, '__mro__'))).toBe(
      "(<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)",
    );
  });

  test('tracebacks suggest an attribute', () => {
    class Dog {
      breed = 'pug';
    }
    const error = raisedBy(() => py.getAttr(new Dog(), 'bread'));
    expect(py.uncaught(error)?.traceback).toBe(
      "AttributeError: 'Dog' object has no attribute 'bread'. Did you mean: 'breed'?\n",
    );
    expect(py.uncaught(error)?.message).toBe("'Dog' object has no attribute 'bread'");
  });
});
