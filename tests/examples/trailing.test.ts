import { expect, test } from 'vitest';
import { find, python } from './find.ts';

/** The end-of-line comments of the first example as `line strength kind: text`. */
function trailing(...lines: readonly string[]): string[] {
  const [example] = find(python(...lines)).examples;
  return (example?.trailing ?? []).map(
    ({ statementLine, strength, of, text }) => `${statementLine - 1} ${strength} ${of}: ${text}`,
  );
}

test.each([
  ['print(15)  # 15', '1 bare print: 15'],
  ['print(15)  # Вывод: 15', '1 marked print: 15'],
  ['print(15)  # Output 15', '1 marked print: 15'],
  ['print(-15)  # Вывод: -15', '1 marked print: -15'],
  ['print((2, 32))  # --> (2, 32)', '1 marked print: (2, 32)'],
  ['1 + 1  # => 2', '1 marked expression: 2'],
  ['1 + 1  # → 2', '1 marked expression: 2'],
  ['int("x")  # ValueError', '1 bare exception: ValueError'],
  [
    'x = int("x")  # -> ValueError: invalid literal',
    '1 marked exception: ValueError: invalid literal',
  ],
  ['x = print(1)  # Выведет: 1', '1 marked print: 1'],
])('%s', (line, expected) => {
  expect(trailing('print()', line).map((text) => text.replace(/^2/u, '1'))).toEqual([expected]);
});

test.each([
  'x = 5  # Вывод: 5',
  'print(xs)  # Вывод списка',
  'print(1)  # Результат',
  'for i in []:  # 15\n    pass',
])('%s is commentary', (line) => {
  expect(trailing('print()', 'xs = []', ...line.split('\n'))).toEqual([]);
});

test('alone on the next line, with a marker or without', () => {
  expect(trailing('print(1)', '# Output: 1', 'print(2)', '# => 2')).toEqual([
    '1 marked print: 1',
    '3 marked print: 2',
  ]);
  expect(trailing('print(1)', '# 1', '', 'print(2)', '# about the next', 'print(3)')).toEqual([
    '1 bare print: 1',
  ]);
});

test('in functions and loops, with the place in the program', () => {
  const found = find(python('x = 1') + python('for i in range(2):', '    print(i, x)  # 0 1'));
  expect(found.examples[0]?.trailing).toEqual([
    {
      line: 6,
      column: 18,
      statementLine: 6,
      programLine: 5,
      text: '0 1',
      strength: 'bare',
      of: 'print',
    },
  ]);
});

test('they never end an example', () => {
  expect(find(python('print(1)  # Вывод: 1', 'print(2)  # Вывод: 2')).examples).toHaveLength(1);
});
