import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../src/cli/replace-file.ts';
import { call } from './call.ts';
import { scratch } from './scratch.ts';

const session = [
  '> [!example]- Сессия',
  '> ```pycon',
  '> >>> x = [1, 2]',
  '> >>> x',
  '> [1, 3]',
  '> >>> for i in x:',
  '> ...     print(i)',
  '> ...',
  '> 1',
  '> 2',
  '> 3',
  '> >>> int("z")',
  '> Traceback (most recent call last):',
  '>   File "/home/anna/lesson.py", line 7, in <module>',
  '> ValueError: bad number',
  '> >>> len(x)',
  '> ```',
];

const forms: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'ends of lines': [
    'print(1 + 2)  # Вывод: 4\nprint("a")  # → "b"\nx = [1]\nx  # => [2]\nint("z")  # -> TypeError\nprint(5)  # 5',
    'print(1 + 2)  # Вывод: 3\nprint("a")  # → "a"\nx = [1]\nx  # => [1]\nint("z")  # -> ValueError\nprint(5)  # 5',
  ],
  'a line that runs several times': [
    'for i in range(3):\n    print(i)  # → 0, 1, 3\n\n# конец',
    'for i in range(3):\n    print(i)  # → 0, 1, 2\n\n# конец',
  ],
  'a comment on the next line': ['print(7)\n# → 8', 'print(7)\n# → 7'],
  'a token that may differ stays': [
    'import time\ns = time.perf_counter()\ntime.sleep(1)\nprint(f"{time.perf_counter() - s:.4f} s of 3")  # → 1.0023 s of 2',
    'import time\ns = time.perf_counter()\ntime.sleep(1)\nprint(f"{time.perf_counter() - s:.4f} s of 3")  # → 1.0023 s of 3',
  ],
};

test.each(Object.entries(forms))('%s', async (_name, [before, after]) => {
  const inNote = (code: string): string =>
    `1. Список\n\n   \`\`\`python\n   ${code.replaceAll('\n', '\n   ')}\n   \`\`\`\n`;
  const folder = await scratch({
    'vault/plain.md': `\`\`\`python\n${before}\n\`\`\`\n`,
    'vault/list.md': `\uFEFF${inNote(before).replaceAll('\n', '\r\n')}`,
  });
  const { status, stderr } = await call(folder, ['update', 'vault', '--yes', '--no-reference']);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const read = (note: string) => readFile(join(folder, 'vault', note), 'utf8');
  expect(await read('plain.md')).toBe(`\`\`\`python\n${after}\n\`\`\`\n`);
  expect(await read('list.md')).toBe(`\uFEFF${inNote(after).replaceAll('\n', '\r\n')}`);
});

test('a session, each statement with the output below it', async () => {
  const folder = await scratch({ 'vault/a.md': session.join('\n') });
  const { status, stdout } = await call(folder, ['update', 'vault', '--yes']);
  expect(status).toBe(0);
  expect(stdout).toContain('- [1, 3]');
  const expected = session
    .toSpliced(4, 1, '> [1, 2]')
    .toSpliced(10, 1)
    .with(13, "> ValueError: invalid literal for int() with base 10: 'z'")
    .toSpliced(15, 0, '> 2');
  expect((await readFile(join(folder, 'vault/a.md'), 'utf8')).split('\n')).toEqual(expected);
  expect(await call(folder, ['verify', 'vault', '--strict'])).toMatchObject({ status: 0 });
});

test('a traceback keeps the stack of its author', async () => {
  const note = (line: string): string =>
    [
      '```python',
      'print("a")',
      '1 / 0',
      '```',
      '',
      '```',
      '# Output',
      '$ python3 x.py',
      line,
      'Traceback (most recent call last):',
      '  File "/home/anna/x.py", line 2, in <module>',
      'ZeroDivisionError: division by zero',
      '```',
      '',
    ].join('\n');
  const folder = await scratch({ 'vault/a.md': note('b') });
  const { status } = await call(folder, ['update', 'vault', '--yes', '--no-reference']);
  expect(status).toBe(0);
  expect(await readFile(join(folder, 'vault/a.md'), 'utf8')).toBe(note('a'));
});

test('what has no such form is left to its author', async () => {
  const note = '```python\nprint("a\\nb")\nprint()  # → x\n```\n';
  const folder = await scratch({ 'vault/a.md': note });
  const { stderr } = await call(folder, ['update', 'vault', '--yes', '--no-reference']);
  expect(stderr).toContain('nothing to write');
  expect(await readFile(join(folder, 'vault/a.md'), 'utf8')).toBe(note);
});

test('a note that changed since it was read is left as it is', async () => {
  const folder = await scratch({ 'a.md': 'new' });
  const path = join(folder, 'a.md');
  expect(await replaceFile(path, Buffer.from('old'), 'mine')).toBe(false);
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await replaceFile(path, Buffer.from('new'), 'mine')).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('mine');
});

test('a note that is no UTF-8 is not written', async () => {
  const bytes = Buffer.concat([
    Buffer.from('caf'),
    Buffer.from([0xe9]),
    Buffer.from('\n\n```python\nprint(1)  # → 2\n```\n'),
  ]);
  const folder = await scratch({});
  await writeFile(join(folder, 'a.md'), bytes);
  await call(folder, ['update', '.', '--yes', '--no-reference']);
  expect(await readFile(join(folder, 'a.md'))).toEqual(bytes);
});
