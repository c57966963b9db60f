import { afterAll, describe, expect, test } from 'vitest';
import { cpythonRuns } from './cpython-runs.ts';
import { note, verifyText } from './verify-text.ts';

const runs = cpythonRuns();
afterAll(() => runs.close());

const verdictOf = async (...code: readonly string[]) => {
  const [verdict] = await verifyText(runs, ...note(code));
  if (!verdict) throw new Error('no example was found');
  return verdict;
};

describe('a comment with a marker or an arrow', () => {
  test.each([
    ['print(1 + 2)  # Вывод: 3'],
    ['print("a", "b")  # => a b'],
    ['divmod(7, 3)  # --> (2, 1)'],
    ['"ab".upper()  # → \'AB\''],
    ['print([1])\n# Вывод: [1]'],
    ['for i in range(3): pass\nprint(i)  # => 2'],
    ['int("x")  # => ValueError'],
  ])('confirms %j', async (code) => {
    expect(await verdictOf(...code.split('\n'))).toMatchObject({ status: 'verified' });
  });

  test.each([
    ['print(1 + 2)  # Вывод: 4'],
    ['divmod(7, 3)  # --> (2, 2)'],
    ['int("7")  # => ValueError'],
    ['int("x")  # => TypeError'],
  ])('finds the drift in %j', async (code) => {
    const verdict = await verdictOf(...code.split('\n'));
    expect(verdict).toMatchObject({ status: 'drifted', reference: 'agrees' });
    expect(verdict.diff).not.toBeNull();
  });
});

describe('a bare comment', () => {
  test('that equals what was printed confirms it', async () => {
    expect(await verdictOf('print(15)  # 15')).toMatchObject({
      status: 'verified',
      suspicions: [],
    });
    expect(await verdictOf('print("Anna")  # "Anna"')).toMatchObject({ status: 'verified' });
  });

  test('of the same type and another value is a likely drift, no more', async () => {
    expect(await verdictOf('print(15)  # 16')).toMatchObject({
      status: 'unrecorded',
      suspicions: [{ line: 2, column: 12, recorded: '16', actual: '15' }],
    });
  });

  test('of another kind, or on a line that ran more than once, is commentary', async () => {
    for (const code of [
      'print(15)  # the sum',
      'for i in range(2): print(i)  # 7',
      'print("x")  # 16',
    ]) {
      expect(await verdictOf(code)).toMatchObject({ status: 'unrecorded', suspicions: [] });
    }
  });

  test('that names an exception lets the run go on after it', async () => {
    const verdict = await verdictOf('print(1)', 'int("x")  # ValueError', 'print(2)');
    expect(verdict).toMatchObject({ status: 'verified', actual: '1\n2\n' });
  });
});

describe('a session', () => {
  const session = (...lines: readonly string[]) => verifyText(runs, '```pycon', ...lines, '```');

  test('echoes values, prints, and goes on after an expected exception', async () => {
    const lines = `
>>> x = 1
>>> x + 1
2
>>> print("a")
a
>>> for i in range(2):
...     print(i)
...
0
1
>>> 1 / 0
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
ZeroDivisionError: division by zero
>>> 'b'
'b'
>>> None`;
    const [verdict] = await session(...lines.trim().split('\n'));
    expect(verdict).toMatchObject({ status: 'verified' });
  });

  test('drifts where a value is another', async () => {
    const [verdict] = await session('>>> x = 1', '>>> x + 1', '3');
    expect(verdict).toMatchObject({ status: 'drifted', actual: '2' });
  });
});
