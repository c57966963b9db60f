import { expect, test } from 'vitest';
import { find, names, parseNote, problems, python } from './find.ts';

test('a session is one example, each statement with the output below it', () => {
  const source =
    '```pycon\n>>> x = 1\n>>> for i in range(2):\n...     print(i)\n...\n0\n1\n>>> x\n1\n```\n';
  const [example] = find(source).examples;
  expect(example?.session).toEqual([
    { line: 2, programLine: 1, source: 'x = 1', outputLine: 3, expected: '' },
    {
      line: 3,
      programLine: 2,
      source: 'for i in range(2):\n    print(i)',
      outputLine: 6,
      expected: '0\n1',
    },
    { line: 8, programLine: 4, source: 'x', outputLine: 9, expected: '1' },
  ]);
  expect(example?.program).toBe('x = 1\nfor i in range(2):\n    print(i)\nx\n');
});

test('code that begins with a prompt is a session, and shares the namespace', () => {
  const found = find(`${python('y = 2')}${python('>>> z = y', '>>> z', '2')}${python('print(z)')}`);
  expect(found.examples.map(({ program }) => program)).toEqual([
    'y = 2\n\n\nz = y\nz\n',
    'y = 2\n\n\nz = y\n\n\nprint(z)\n',
  ]);
});

test('directives stand in a comment before the fence', () => {
  const source = `%% konspekt: error, stdin="1\\n2" %%\n${python('x = int(input())')}`;
  const [example] = find(source).examples;
  expect(example?.directive).toMatchObject({ error: true, stdin: '1\n2', skip: false });
  expect(
    find(`Текст\n\n%% konspekt: skip %%\n\n${python('print(1)')}`).examples[0]?.directive.skip,
  ).toBe(true);
  expect(find(`%% other %%\n${python('print(1)')}`).examples[0]?.directive.skip).toBe(false);
});

test('a directive that is not understood, or precedes no code, is a problem', () => {
  expect(problems(find(`%% konspekt: skipp %%\n${python('print(1)')}`))).toEqual([
    'bad-directive 1:1 skipp',
  ]);
  expect(problems(find('a %% konspekt: skip %%\n\ntext\n'))).toEqual([
    'bad-directive 1:1 no code follows it',
  ]);
  expect(problems(find('text\n\n%% konspekt: skip %%\n'))).toEqual([
    'bad-directive 3:1 no code follows it',
  ]);
});

test('properties set directives for the whole note', () => {
  const note = (value: string): string =>
    `---\ntitle: a\nkonspekt: ${value}\n---\n${python('print(1)')}`;
  expect(find(note('norun')).examples[0]?.directive.norun).toBe(true);
  expect(find(note('[skip, nocompare]')).examples[0]?.directive).toMatchObject({
    skip: true,
    nocompare: true,
  });
  expect(find(note('{ error: true, stdin: "1" }')).examples[0]?.directive).toMatchObject({
    error: true,
    stdin: '1',
  });
  expect(problems(find(note('nonsense')))).toEqual(['bad-directive 3:1 nonsense']);
});

test('setup takes in the code of another note', () => {
  const other = parseNote(python('def helper():', '    return 1', 'print("not this")'));
  const source = `%% konspekt: setup=[[Other]] %%\n${python('print(helper())')}`;
  const found = find(source, { otherNote: (link) => (link === 'Other' ? other : null) });
  expect(found.examples.map(({ program }) => program)).toEqual([
    'def helper():\n    return 1\n\n\nprint(helper())\n',
  ]);
  expect(found.examples[0]?.programLines).toEqual([null, null, null, null, 3]);
  expect(problems(find(source))).toEqual(['broken-link 2:1 Other']);
  expect(names(found)).toEqual(['<module>']);
});
