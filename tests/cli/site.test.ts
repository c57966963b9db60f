import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { call, start } from './call.ts';
import { noteOf, scratch } from './scratch.ts';

const drifted = noteOf('print("run")', 'recorded');

test('build publishes no drift unless told to', async () => {
  const folder = await scratch({ 'vault/lesson.md': drifted });
  const args = ['build', 'vault', '--out', 'public', '--no-reference'];
  const refused = await call(folder, args);
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('--allow-drift') });
  expect(existsSync(join(folder, 'public'))).toBe(false);
  expect(await call(folder, [...args, '--allow-drift'])).toMatchObject({ status: 0 });
  const page = await readFile(join(folder, 'public/lesson/index.html'), 'utf8');
  expect(page).toContain('recorded');
});

test('start serves a drift, says so, and ends when told', async () => {
  const folder = await scratch({ 'vault/lesson.md': drifted });
  const args = ['start', '--vault', 'vault', '--no-reference', '--port', '0'];
  const child = start(folder, args);
  const told = text(child.stderr);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [address] = await Promise.race([
    new Promise<string[]>((resolve) =>
      createInterface(child.stdout).once('line', (line) => resolve([line])),
    ),
    ended.then(async () => Promise.reject(new Error(await told))),
  ]);
  const response = await fetch(`${address}lesson/`);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('recorded');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(await told).toMatch(
    /1 example: 1 drifted; 0 problems[\s\S]*drifted: vault\/lesson\.md:4:1[\s\S]*serving at/u,
  );
});
