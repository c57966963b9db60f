import { expect, test } from 'vitest';
import { fence, find, names, problems, python } from './find.ts';

const code = python('print(1)', 'print(2)');

test.each([
  ['its first line', fence('# Output', '1', '2')],
  ['its first line with text', fence('', 'Вывод:', '1', '2', '', '')],
  ['a paragraph', `Вывод:\n\n${fence('1', '2  ')}`],
  ['a paragraph glued to it', `**Результат**:\n${fence('1', '2')}`],
  ['its tag', '```output\n1\n2\n```\n'],
  ['a marker in a fence with a tag', '```console\n--- RESULT ---\n$ python3 x.py\n1\n2\n```\n'],
  ['a marker in a fence of Python', python('# Вывод', '# 1', '# 2')],
  ['a prompt of PowerShell', fence('# Output ---', 'PS C:\\> python main.py', '1', '2')],
])('a fence after the code is its output by %s', (_, output) => {
  expect(names(find(`${code}\n${output}`))).toEqual(['<module>: 1|2']);
});

test.each([
  ['nothing introduces it', fence('1', '2')],
  ['a paragraph stands between', `Текст.\n\n${fence('1', '2')}`],
  ['the word is only the beginning of another', fence('Outputs', '1')],
  ['the words are commentary', fence('# Результат уже будет другим', '1')],
  ['its tag is another language', '```js\n// Output\n```\n'],
])('a fence is no output if %s', (_, output) => {
  expect(names(find(`${code}\n${output}`))).toEqual(['<module>']);
});

test('a program may print a marker word after a marker', () => {
  expect(names(find(`${code}\nВывод:\n${fence('Результат:', '5')}`))).toEqual([
    '<module>: Результат:|5',
  ]);
  expect(names(find(`${code}\nВывод:\n${fence('# Результат', '5')}`))).toEqual(['<module>: 5']);
});

test('comments below a marker comment are the output, and a bare # an empty line of it', () => {
  const found = find(python('print(1)', '# Output:', '# 1', '#', '#   2', '', '# after'));
  expect(names(found)).toEqual(['<module>: 1||  2']);
  expect(found.examples[0]?.recorded?.span).toEqual({ start: 3, end: 6 });
  expect(found.examples[0]?.own.text).toBe('print(1)');
});

test('a marker with nothing below it is commentary', () => {
  expect(names(find(python('print(1)', '# Output:', '', '# 1')))).toEqual(['<module>']);
});

test('comments end an example, and what follows begins the next', () => {
  const source = python(
    'x = 1',
    'print(x)',
    '# Вывод',
    '# 1',
    '',
    'x += 1',
    'print(x)',
    '# Вывод',
    '# 2',
  );
  const found = find(source);
  expect(names(found)).toEqual(['<module>: 1', '<module>: 2']);
  expect(found.examples[1]?.program).toBe('x = 1\n\n\nx += 1\nprint(x)\n');
  expect(found.examples[1]?.firstOwnLine).toBe(4);
});

test('several fences with labels belong to the same code', () => {
  const found = find(
    python('def a():', '    print(1)', '', 'async def b():', '    print(2)') +
      fence('# Output a', '1') +
      fence('# Output b', '2'),
  );
  expect(names(found)).toEqual(['a: 1', 'b: 2']);
  expect(found.examples.map(({ own }) => own.span)).toEqual([
    { start: 2, end: 3 },
    { start: 5, end: 6 },
  ]);
  expect(found.examples[0]?.program).toBe('def a():\n    print(1)\n\n\na()\n');
  expect(found.examples[1]?.program).toBe(
    'import asyncio\n\n\nasync def b():\n    print(2)\n\n\nasyncio.run(b())\n',
  );
});

test('a label in comments names the function that runs', () => {
  expect(names(find(python('def a():', '    print(1)', '# Output a', '# 1')))).toEqual(['a: 1']);
});

test('a label that no function has is a problem with advice', () => {
  const found = find(python('def example1():', '    print(1)') + fence('# Output exampel1', '1'));
  expect(names(found)).toEqual([]);
  expect(problems(found)).toEqual(['unknown-label 6:1 exampel1 (did you mean example1?)']);
});

test('an output that follows no code is a problem', () => {
  expect(problems(find(fence('# Output', '1')))).toEqual(['orphan-output 1:1']);
  expect(problems(find(`${code}\nТекст\n\n${fence('# Output', '1')}`))).toEqual([
    'orphan-output 8:1',
  ]);
  expect(problems(find(`${code}${fence('# Output', '1')}${fence('# Output', '1')}`))).toEqual([
    'orphan-output 9:1 the code before it has one already',
  ]);
});

test('the output of other code is none of ours', () => {
  expect(find('```sql\nselect 1\n```\nРезультат:\n```\n1\n```\n').findings).toEqual([]);
});

test('lines of output know their lines of the note, also in lists, quotes and with CR LF', () => {
  const found = find(
    '- a\r\n\r\n  > ```py\r\n  > print(1)\r\n  > ```\r\n  > ```\r\n  > # Output\r\n  > 1\r\n  > ```\r\n',
  );
  expect(names(found)).toEqual(['<module>: 1']);
  expect(found.examples[0]?.recorded?.lines).toEqual([8]);
  expect(found.examples[0]?.line).toBe(4);
});

test('the words that introduce output can be chosen', () => {
  const source = code + fence('# Ausgabe', '1');
  expect(names(find(source, { markers: ['Ausgabe'] }))).toEqual(['<module>: 1']);
  expect(names(find(source))).toEqual(['<module>']);
});
