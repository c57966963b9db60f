import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildCourse } from './build-course.ts';
import { secret } from './secret-word.ts';

let site: string;

beforeAll(async () => {
  site = await buildCourse('./whole-vault-course.ts');
}, 120_000);

const read = (path: string): Promise<string> => readFile(join(site, path), 'utf8');

/** Search indexes are compressed. */
function opened(bytes: Buffer): string {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return plain.toString('utf8');
}

test('nothing of what is not published is in any file, nor in the name of one', async () => {
  const names = await readdir(site, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(20);
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const text = decodeURIComponentSafely(opened(await readFile(path)) + path).toLowerCase();
    expect(text.includes(secret.toLowerCase()), path).toBe(false);
    expect(text, path).not.toMatch(/root:x:0/u);
  }
  const published = files.map(({ parentPath, name }) => join(parentPath, name));
  expect(published.filter((path) => /закрытое|лишнее|ссылка|вне\./u.test(path))).toEqual([]);
}, 60_000);

/** Addresses may be written with percent signs: read either way. */
function decodeURIComponentSafely(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/giu, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

test('other names lead to a page; no page of its own is replaced', async () => {
  const page = await read('тема/начальная/index.html');
  const address = `/${encodeURI('тема/первая')}/`;
  expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${address}">`);
  expect(page).toContain(`<link rel="canonical" href="${address}">`);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(await read('en/тема/другое-имя/index.html')).toContain(`/en/${encodeURI('тема/первая')}/`);
});

test('the feed has the lessons, the last changed first, with their days', async () => {
  const feed = await read('rss.xml');
  const titles = [...feed.matchAll(/<item><title>(.*?)<\/title>/gu)].map(([, title]) => title);
  expect(titles.at(-1)).toBe('Первая');
  expect(feed).toContain('<pubDate>Tue, 05 Mar 2024 00:00:00 GMT</pubDate>');
  expect(await read('тема/первая/index.html')).toContain('datetime="2024-03-05T00:00:00.000Z"');
  expect(await read('en/тема/первая/index.html')).toContain(
    'type="application/rss+xml" href="/en/rss.xml"',
  );
});

test('what links show before they are followed, and what is around a lesson, is beside the pages', async () => {
  expect(JSON.parse(await read('_previews/тема/первая.json'))).toEqual({
    title: 'Первая',
    summary: expect.stringContaining('Вступление ко всему.'),
  });
  const graph = await read('_graphs/en/тема/вторая.svg');
  const links = [...graph.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => decodeURI(href));
  expect(links).toEqual(['/en/тема/третья/', '/en/тема/первая/', '/en/все-base/']);
});

test('a page has its folders above, its neighbours below, its classes, its diagram and its picture', async () => {
  const html = await read('тема/первая/index.html');
  expect(html).toMatch(/<nav class="konspekt-breadcrumbs[^>]*>[\s\S]*?Тема[\s\S]*?<\/nav>/u);
  expect(html).toContain('<div class="широкая">');
  expect(html).toMatch(/class="pagination-links/u);
  expect(html).toMatch(/<svg id="diagram-1"[\s\S]*А[\s\S]*Б/u);
  expect(html).toMatch(/<img src="\/_files\/[^"]*" width="300" height="200"[^>]*loading="lazy"/u);
  expect(html.replaceAll(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/gu, '')).not.toMatch(
    /(?:src|srcset)="(?:https?:)?\/\//u,
  );
});
