import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.ts';
import { noteOf, scratch } from './scratch.ts';

/** All files of a folder, with their content. */
async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  const texts = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return new Map(files.map((file, index) => [relative(folder, file), texts[index] ?? '']));
}

test('a site that is built again is what it would be if it were built anew', async () => {
  const folder = await scratch({
    'vault/a.md': 'Начало.\n\nВот [[б]] и ![[в]]',
    'vault/б.md': noteOf('print(1)', '1'),
    'vault/в.md': 'Начало.\n\nВставка из [[a]]: ![[файл.txt]]',
    'vault/файл.txt': 'текст',
  });
  const out = join(folder, 'public');
  const build = async (): Promise<void> => {
    const args = ['build', 'vault', '--out', 'public', '--no-reference', '--allow-drift'];
    expect(await call(folder, args)).toMatchObject({ status: 0 });
  };
  await build();
  const script = join(out, 'konspekt-frame.html');
  const { ino } = await stat(script);
  expect([...(await contents(out)).keys()]).toContain('_files/файл.txt');
  // The embed loses its file and gains a link; the example drifts.
  await writeFile(join(folder, 'vault/в.md'), 'Начало.\n\nВставка из [[a]] о [[б]]');
  await writeFile(join(folder, 'vault/б.md'), noteOf('print(1)', '2'));
  await build();
  const again = await contents(out);
  expect((await stat(script)).ino, 'Astro was not needed').toBe(ino);
  expect(again.get('a/index.html')).toContain(Buffer.from('</a> о <a').toString('latin1'));
  expect([...again.keys()]).not.toContain('_files/файл.txt');
  await rm(out, { recursive: true });
  await build();
  expect(await contents(out)).toEqual(again);
  // What somebody changed in the folder does not stay.
  await writeFile(join(out, 'a/index.html'), 'other');
  await writeFile(join(out, 'more.html'), 'other');
  await build();
  expect(await contents(out)).toEqual(again);
}, 240_000);
