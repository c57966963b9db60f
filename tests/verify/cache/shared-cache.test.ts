import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import redis from 'unstorage/drivers/redis';
import { createStorage, type Storage } from 'unstorage';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Cache } from '../../../src/verify/cache/cache.ts';
import { openCache } from '../../../src/verify/cache/open-cache.ts';
import { createRuns } from '../../../src/verify/runs.ts';
import { note, verifyText } from '../verify-text.ts';
import { listen, startHttpStorage } from './http-server.ts';
import { freePort, noRedis, startRedis } from './redis-server.ts';

const key = 'the key of this team';
const lesson = [...note(['print(6 * 7)'], ['42']), ...note(['print("a")'], ['b'])];

/** Verifies the lesson with a cache; counts what was found in it. */
async function verified(
  cache: Cache,
): Promise<{ statuses: string[]; hits: number; misses: number }> {
  const count = { hits: 0, misses: 0 };
  const counting: Cache = {
    ...cache,
    async read(name) {
      const value = await cache.read(name);
      count[value === undefined ? 'misses' : 'hits'] += 1;
      return value;
    },
  };
  const runs = createRuns({ cache: counting, budgets: {}, reference: false, version: 'one' });
  const verdicts = await verifyText(runs, ...lesson);
  await runs.close();
  return { statuses: verdicts.map(({ status, actual }) => `${status} ${actual}`), ...count };
}

const right = ['verified 42\n', 'drifted a\n'];
const silent = (trouble: string): void => expect.fail(trouble);

async function startRedisStorage(): Promise<{ address: string; storage: Storage }> {
  const address = await startRedis();
  const storage = createStorage({ driver: redis({ url: address, base: 'konspekt' }) });
  onTestFinished(() => storage.dispose());
  return { address, storage };
}

test('Redis is here where everything must be tested', () => {
  expect(process.env['CI'] ? noRedis : null).toBeNull();
});

describe.each([
  ['an HTTP server', startHttpStorage, null],
  ['a Redis', startRedisStorage, noRedis],
] as const)('with %s', (_name, start, missing) => {
  test.skipIf(missing)('what one build ran, another one finds', async () => {
    const { address } = await start();
    const first = await verified(openCache(address, key, silent));
    expect(first).toMatchObject({ statuses: right, hits: 0 });
    const second = await verified(openCache(address, key, silent));
    expect(second).toEqual({ statuses: right, hits: first.misses, misses: 0 });
  });

  test.skipIf(missing)('who has another key finds nothing', async () => {
    const { address } = await start();
    await verified(openCache(address, key, silent));
    const other = await verified(openCache(address, 'the key of other people', silent));
    expect(other).toMatchObject({ statuses: right, hits: 0 });
  });

  test.skipIf(missing)('damaged, foreign and forged entries are misses', async () => {
    const { address, storage } = await start();
    const cache = openCache(address, key, silent);
    for (const spoil of spoilers) {
      await cache.write('run 1', { stdout: '42' });
      await cache.write('run 2', { stdout: 'a' });
      expect(await cache.read('run 1')).toEqual({ stdout: '42' });
      const names = await storage.getKeys();
      const [one = '', two = ''] = await Promise.all(
        names.map(async (name) => String(await storage.getItem(name))),
      );
      await storage.setItem(names[0] ?? '', spoil(one, two));
      await storage.setItem(names[1] ?? '', spoil(two, one));
      expect([await cache.read('run 1'), await cache.read('run 2')]).toEqual([
        undefined,
        undefined,
      ]);
    }
    await cache.close();
  });

  test.skipIf(missing)('a forged run changes no verdict', async () => {
    const { address, storage } = await start();
    await verified(openCache(address, key, silent));
    for (const name of await storage.getKeys()) {
      await storage.setItem(name, forged(String(await storage.getItem(name))));
    }
    const after = await verified(openCache(address, key, silent));
    expect(after).toMatchObject({ statuses: right, hits: 0 });
  });
});

const forged = (text: string): string =>
  text.replaceAll('42', '43').replaceAll('"a', '"b').replace('{', '{"forged":true,');
const spoilers: readonly ((text: string, other: string) => string)[] = [
  () => '',
  () => 'null',
  () => '{"stdout":"43\\n"}',
  (text) => text.slice(0, -1),
  (text) => text.slice(0, 64),
  (text) => `${text} `,
  // Another entry of the same team, where this one was.
  (_text, other) => other,
  // Said otherwise below the same code.
  (text) => forged(text),
  // With a code that anybody can compute.
  (text) => {
    const body = forged(text.slice(65));
    return `${createHash('sha256').update(body).digest('hex')}\n${body}`;
  },
];

test('a cache that is not there is given up, and that is said once', async () => {
  for (const scheme of ['redis', 'http']) {
    const told: string[] = [];
    const address = `${scheme}://user:secret@127.0.0.1:${await freePort()}/0`;
    const { statuses } = await verified(openCache(address, key, (trouble) => told.push(trouble)));
    expect(statuses).toEqual(right);
    expect(told).toEqual([expect.stringMatching(/going on without .*127\.0\.0\.1.*ECONNREFUSED/u)]);
    expect(told.join()).not.toContain('secret');
  }
});

test('a cache that does not answer is given up', async () => {
  const told: string[] = [];
  const address = await listen(createServer(() => undefined));
  const { statuses } = await verified(openCache(address, key, (trouble) => told.push(trouble)));
  expect(statuses).toEqual(right);
  expect(told).toEqual([expect.stringContaining('it does not answer')]);
});

test('a server that answers with errors is given up', async () => {
  const told: string[] = [];
  const failing = createServer((_request, response) => response.writeHead(403).end('no'));
  const { statuses } = await verified(
    openCache(await listen(failing), key, (trouble) => told.push(trouble)),
  );
  expect(statuses).toEqual(right);
  expect(told).toEqual([expect.stringContaining('403')]);
});

test('a shared cache needs a key', () => {
  expect(() => openCache('redis://127.0.0.1/0', null, silent)).toThrow('needs a key');
  expect(() => openCache('https://cache.example', 'short', silent)).toThrow('needs a key');
});
