import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort, noRedis, startRedis } from '../verify/cache/redis-server.ts';
import { call, type Called } from './call.ts';
import { noteOf, scratch } from './scratch.ts';

const vault = Object.fromEntries(
  Array.from({ length: 6 }, (_, index) => [
    `vault/${index}.md`,
    noteOf(`print(${index} * 7)`, index === 4 ? 'x' : String(index * 7)),
  ]),
);
const verify = (folder: string, cache: string, env: Record<string, string> = {}): Promise<Called> =>
  call(folder, ['verify', 'vault', '--no-reference', '-r', 'json', '--cache', cache], '', env);

test.each([
  ['a folder', async (): Promise<string> => 'shared', null],
  ['Redis', startRedis, noRedis],
] as const)('several processes at once share %s', async (_name, start, missing) => {
  if (missing !== null) return;
  const folder = await scratch(vault);
  const cache = await start();
  const reports = await Promise.all([1, 2, 3].map(() => verify(folder, cache)));
  reports.push(await verify(folder, cache));
  expect(new Set(reports.map(({ stdout }) => stdout)).size).toBe(1);
  const { summary } = JSON.parse(reports[0]?.stdout ?? '');
  expect(summary).toMatchObject({ verified: 5, drifted: 1 });
  expect(reports.map(({ stderr }) => stderr).join('')).toBe('');
});

test('a folder that somebody filled with another key is a folder of misses', async () => {
  const folder = await scratch(vault);
  const first = await verify(folder, 'kept', { KONSPEKT_CACHE_KEY: 'of somebody else' });
  for (const file of await readdir(join(folder, 'kept'), { recursive: true })) {
    if (!file.endsWith('.json')) continue;
    const entry = join(folder, 'kept', file);
    await writeFile(entry, (await readFile(entry, 'utf8')).replaceAll('28', 'x'));
  }
  expect(await verify(folder, 'kept')).toEqual(first);
});

test('a cache that is away is said once, and verdicts come all the same', async () => {
  const folder = await scratch(vault);
  const { stdout, stderr } = await verify(folder, `redis://127.0.0.1:${await freePort()}/0`);
  expect(JSON.parse(stdout).summary).toMatchObject({ verified: 5, drifted: 1 });
  expect(stderr.match(/going on without the cache/gu)).toHaveLength(1);
});

test('a shared cache without a key is a wrong call', async () => {
  const folder = await scratch(vault);
  const env = { KONSPEKT_CACHE_KEY: '' };
  const { status, stderr } = await verify(folder, 'https://cache.invalid', env);
  expect(status).toBe(2);
  expect(stderr).toContain('KONSPEKT_CACHE_KEY');
});
