import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { frameName } from '../../src/site/frame-policy.ts';
import { buildCourse } from './build-course.ts';

let site: string;

beforeAll(async () => {
  site = await buildCourse('./small-course.ts');
}, 120_000);

const page = (path: string): Promise<string> => readFile(join(site, path, 'index.html'), 'utf8');

const isFrame = (name: string): boolean => name === frameName;

test('raw HTML headings have anchors and stand in the table of contents', async () => {
  const html = await page('async/tasks');
  expect(html).toMatch(/<h3 id="примечания"[^>]*>Примечания<\/h3>/);
  expect(html).toMatch(/<h5 id="последовательно"[^>]*>Последовательно/);
  const contents = html.slice(html.indexOf('<starlight-toc'), html.indexOf('</starlight-toc>'));
  expect(contents).toContain('href="#примечания"');
  expect(contents).toContain('href="#последовательно"');
});

test('the interface is in Russian at the root and in English below /en/', async () => {
  expect(await page('async/tasks')).toMatch(/<html lang="ru"[\s\S]*<strong>Проверено<\/strong>/);
  expect(await page('en/async/tasks')).toMatch(/<html lang="en"[\s\S]*<strong>Verified<\/strong>/);
});

test('the start page lists the lessons with their verdicts', async () => {
  const html = await page('.');
  expect(html).toContain('2 урока, 5 примеров');
  expect(html).toMatch(/<a href="\/async\/tasks\/">Задачи asyncio<\/a>/);
  expect(html).toContain('1 разошлось');
});

test('scripts of a note do not reach its page; the policy allows the page’s own only', async () => {
  const html = await page('вступление');
  expect(html.slice(html.indexOf('<main'))).not.toContain('alert(1)');
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
  expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
});

test('every page carries a policy that allows no script but the site’s own', async () => {
  const pages = globSync('**/*.html', { cwd: site });
  expect(pages.length).toBeGreaterThan(5);
  for (const name of pages) {
    const html = await readFile(join(site, name), 'utf8');
    const policy = /http-equiv="content-security-policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
    const allowed = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? ['none at all'];
    const own = /^('self'|'wasm-unsafe-eval'|'sha256-[^']+')$/;
    // The frame without an origin runs what it was given; nobody else makes scripts out of texts.
    const strange = allowed.filter((one) => !own.test(one) && !(isFrame(name) && one === 'blob:'));
    expect({ name, strange, rest: policy.startsWith("default-src 'none'") }).toEqual({
      name,
      strange: [],
      rest: true,
    });
  }
});

test('code is highlighted by classes, with its text unchanged', async () => {
  const html = await page('async/tasks');
  expect(html).toMatch(
    /<span class="tok-keyword">async def<\/span>|<span class="tok-keyword">async<\/span>/,
  );
  const typescript = /data-language="typescript"[\s\S]*?<\/figure>/.exec(html)?.[0] ?? '';
  const text = typescript
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&lt;', '<');
  expect(text).toContain(
    'const task1 = asyncio.createTask(() => delay(2)); // создание первой таски',
  );
});

test('footnotes are labelled in the language of the page and point at their notes', async () => {
  const html = await page('вступление');
  expect(html).toContain('Сноски');
  expect(html).toContain('href="#user-content-fn-1"');
  expect(html).toContain('id="user-content-fn-1"');
});

test('a plugin that throws fails the build', async () => {
  await expect(buildCourse('./broken-course.ts')).rejects.toThrow('the link index is broken');
}, 120_000);
