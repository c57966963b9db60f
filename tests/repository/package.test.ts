import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { folder } from '../vault/folder.ts';
import { noteOf } from '../cli/scratch.ts';

const root = resolve(import.meta.dirname, '../..');
const call = promisify(execFile);

test('what is packed verifies a vault and builds its site', async () => {
  await call(process.execPath, [join(root, '.ci/pack.ts')], { cwd: root });
  const vault = await folder({ 'note.md': noteOf('print(7 // 2)', '3') });
  const out = join(await folder({}), 'site');
  const cli = join(root, 'dist/src/cli/cli.js');
  const options = ['--no-reference', '--no-cache', '--out', out];
  const { stdout } = await call(process.execPath, [cli, 'build', vault, ...options], {
    cwd: vault,
  });
  expect(stdout).toContain('1 example: 1 verified');
  expect(await readFile(join(out, 'note/index.html'), 'utf8')).toContain('konspekt-example');
}, 180_000);
