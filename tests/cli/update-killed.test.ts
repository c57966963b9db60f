import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, start } from './call.ts';
import { noteOf, scratch } from './scratch.ts';

const count = 20;
// Long notes, so that writing one takes a while.
const long = `\n${'Текст урока. '.repeat(4_000)}\n`;
const note = (index: number, output: string): string => noteOf(`print(${index})`, output) + long;

test('killed at any moment, an update leaves every note whole', async () => {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`vault/${index}.md`, note(index, 'x')]),
  );
  const folder = await scratch(files);
  const args = ['update', 'vault', '--yes', '--no-reference'];
  // What the runs printed is known, so that only the writing is left.
  await call(folder, ['verify', 'vault', '--no-reference']);
  let written = 0;
  for (const killAfter of [1, 2, 5]) {
    const child = start(folder, args);
    let said = '';
    for await (const chunk of child.stderr) {
      said += String(chunk);
      if (said.split('wrote ').length > killAfter) break;
    }
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const texts = await Promise.all(
      Array.from({ length: count }, (_, index) =>
        readFile(join(folder, `vault/${index}.md`), 'utf8'),
      ),
    );
    const fresh = texts.filter((text, index) => text === note(index, String(index)));
    const old = texts.filter((text, index) => text === note(index, 'x'));
    expect(fresh.length + old.length).toBe(count);
    expect(fresh.length).toBeGreaterThanOrEqual(written);
    written = fresh.length;
  }
  expect(written).toBeGreaterThan(0);
  // What was left half done is no note, and the next update finishes the rest.
  expect(await call(folder, args)).toMatchObject({ status: 0 });
  expect(await call(folder, ['verify', 'vault', '--no-reference'])).toMatchObject({ status: 0 });
  const notes = (await readdir(join(folder, 'vault'))).filter((name) => !name.startsWith('.'));
  expect(notes).toHaveLength(count);
});
