import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { folder } from '../vault/folder.ts';
import { noteOf } from '../cli/scratch.ts';

const root = resolve(import.meta.dirname, '../..');
const call = promisify(execFile);

test('what is packed verifies a vault, builds its site and runs what is copied from it', async () => {
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

  const lesson = join(root, 'dist/copied-lesson.ts');
  onTestFinished(() => rm(lesson, { force: true }));
  await writeFile(lesson, copied);
  const { stdout: printed } = await call(process.execPath, [lesson]);
  expect(printed).toBe('begin\n[1, 2]\nend\n');
}, 180_000);

/** TypeScript as a page's copy button gives it. */
const copied = `import { asyncio, print } from "konspekt/runtime";

async function wait(seconds: number): Promise<number> {
  await asyncio.sleep(seconds);
  return seconds;
}

print("begin");
print(await asyncio.run(() => asyncio.gather(() => wait(1), () => wait(2))));
print("end");
`;
