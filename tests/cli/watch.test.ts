import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { start } from './call.ts';
import { noteOf, scratch } from './scratch.ts';

/** Starts watching, and gives a way to wait until the output says something. */
async function watching(folder: string) {
  const child = start(folder, ['verify', 'vault', '--watch', '--no-reference']);
  onTestFinished(() => void child.kill('SIGKILL'));
  let seen = '';
  child.stdout.on('data', (chunk: Buffer) => (seen += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (seen += chunk.toString()));
  const until = async (text: string): Promise<string> => {
    for (;;) {
      const at = seen.indexOf(text);
      if (at >= 0) {
        const before = seen.slice(0, at + text.length);
        seen = seen.slice(at + text.length);
        return before;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { child, until };
}

test('a saved note gets its verdict, and no other note is looked at', async () => {
  const folder = await scratch({
    'vault/a.md': noteOf('print(1)', '1'),
    'vault/b.md': noteOf('print(2)', '2'),
  });
  const { child, until } = await watching(folder);
  await until('2 verified');
  await until('watching vault');
  const saved = performance.now();
  await writeFile(join(folder, 'vault/a.md'), noteOf('print(3)', '1'));
  const report = await until('1 drifted');
  const tookMs = performance.now() - saved;
  expect(report).toContain('vault/a.md');
  expect(report).not.toContain('vault/b.md');
  expect(report).toContain('1 example');
  // At most 100 ms on a machine that does nothing else; here others may be at work.
  console.info(`from saving a note to its verdict: ${Math.round(tookMs)} ms`);
  // A half-written note, and then the whole of it.
  const whole = noteOf('print(4)', '4');
  await writeFile(join(folder, 'vault/a.md'), whole.slice(0, 20));
  await writeFile(join(folder, 'vault/a.md'), whole);
  await until('1 verified');
  await writeFile(join(folder, 'vault/c.md'), noteOf('while True: break', '1'));
  expect(await until('drifted')).toContain('vault/c.md');
  child.kill('SIGTERM');
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect(status).toBe(0);
});
