import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../../src/site/serve-site.ts';

let folder: string;
let served: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'konspekt-serve-'));
  await mkdir(join(folder, 'site/урок'), { recursive: true });
  await writeFile(join(folder, 'site/урок/index.html'), 'урок');
  await writeFile(join(folder, 'site/404.html'), 'нет');
  await writeFile(join(folder, 'secret.txt'), 'тайна');
  served = await serveSite(join(folder, 'site'));
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

/** Asks for a path as it is: `fetch` would tidy it up first. */
function get(path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(served.address), { path }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('pages with Cyrillic addresses are served', async () => {
  expect(await get(encodeURI('/урок/'))).toEqual({ status: 200, text: 'урок' });
});

test.each(['/nothing', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/a%00'])(
  'nothing outside the folder is: %s',
  async (path) => {
    expect(await get(path)).toEqual({ status: 404, text: 'нет' });
  },
);
