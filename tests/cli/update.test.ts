import { chmod, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.ts';
import { noteOf, scratch } from './scratch.ts';

test('drifted outputs are replaced, in the form of their author', async () => {
  const timed = 'import time\ns = time.perf_counter()\nprint("a")\nprint(time.perf_counter() - s)';
  const fence = noteOf(timed, '❯ python main.py\nb\n0.0016486710010213').replaceAll('\n', '\r\n');
  const comments = '> ```python\n> print("x")\n> print()\n> print("y")\n> # Вывод:\n> # z\n> ```\n';
  const folder = await scratch({
    'vault/a.md': `\uFEFF${fence}`,
    'vault/b.md': comments,
    'vault/c.md': noteOf('print(1)', '1'),
  });
  await chmod(join(folder, 'vault/a.md'), 0o640);
  const looked = await call(folder, ['update', 'vault', '--check']);
  expect(looked.status).toBe(1);
  expect(looked.stdout).toContain('- b\n');
  const { status, stderr } = await call(folder, ['update', 'vault', '--yes']);
  expect({ status, stderr }).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('wrote a.md'),
  });
  const read = (note: string): Promise<string> => readFile(join(folder, 'vault', note), 'utf8');
  expect(await read('a.md')).toBe(`\uFEFF${fence.replace('\r\nb\r\n', '\r\na\r\n')}`);
  expect(await read('b.md')).toBe(comments.replace('> # z\n', '> # x\n> #\n> # y\n'));
  expect((await stat(join(folder, 'vault/a.md'))).mode & 0o777).toBe(0o640);
  expect(await call(folder, ['verify', 'vault', '--strict'])).toMatchObject({ status: 0 });
  expect(await call(folder, ['update', 'vault', '--check'])).toMatchObject({ status: 0 });
});
