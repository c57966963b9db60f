import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rehypeHeadings } from '../../plugins/headings.ts';
import { remarkKonspekt } from '../../plugins/konspekt.ts';
import { parseNote } from '../../plugins/parse-note.ts';
import { rehypeSafeHtml } from '../../plugins/safe-html.ts';
import { courseOfVault } from '../../src/site/course-of-vault.ts';
import { Outlines } from '../../src/vault/outlines.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { folder } from '../vault/folder.ts';

async function render(files: Readonly<Record<string, string>>, note = 'a.md'): Promise<string> {
  const vault = await readVault(await folder(files));
  const course = courseOfVault(vault, new Map(), new Outlines(vault.notes, parseNote));
  const texts = new Map(course.lessons.map(({ path, markdown }) => [path, markdown]));
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkKonspekt, {
      verify: () => [],
      note,
      resolve: course.resolveFor('ru', '/'),
      otherNote: (path) => texts.get(path) ?? null,
    })
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeSafeHtml)
    .use(rehypeHeadings, { anchorLabel: (heading) => heading })
    .use(rehypeStringify);
  return String(await processor.process(files[note] ?? ''));
}

const b = [
  'Начало[^1] ^first',
  '',
  '## Один',
  'раз',
  '### Ниже',
  'два [[a]]',
  '## Два',
  'три',
  '',
  '- пункт ^item',
  '- другой',
  '',
  '```python',
  'print(1)',
  '```',
  '',
  '[^1]: сноска b',
].join('\n');

test('a note is embedded in place, with a link to it; its examples are plain code there', async () => {
  const html = await render({ 'a.md': 'до ![[b]] после[^1]\n\n[^1]: сноска a', 'b.md': b });
  expect(html).toMatch(/<p>до <\/p>\s*<div class="konspekt-embed">/);
  expect(html).toContain('<a href="/b/" class="konspekt-link">b</a>');
  expect(html).toContain('<code class="language-python">print(1)');
  expect(html).toMatch(/сноска a[^]*сноска b|сноска b[^]*сноска a/);
});

test('a heading with its section, and a block', async () => {
  const section = await render({ 'a.md': '![[b#Один]]', 'b.md': b });
  expect(section).toMatch(/раз[^]*Ниже[^]*два/);
  expect(section).not.toContain('три');
  expect(await render({ 'a.md': '![[B#^ITEM]]', 'b.md': b })).toMatch(/пункт(?![^]*другой)/);
  const block = await render({ 'a.md': '![[b#^first]]', 'b.md': b });
  expect(block).toMatch(/Начало[^]*сноска b/);
  expect(block).not.toContain('раз');
});

test('no id occurs twice, and the headings of the page are its own', async () => {
  const files = { 'a.md': '![[b]]\n\n![[b]]\n\n## Один\n\nx[^1] ^first\n\n[^1]: a', 'b.md': b };
  const ids = [...(await render(files)).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('один');
});

test('cycles are cut, and bombs do not go off', async () => {
  const cycle = await render({ 'a.md': '![[b]]', 'b.md': 'b ![[a]] ![[b]]' });
  expect(cycle.match(/встроена в саму себя/g)).toHaveLength(2);
  const bomb = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`n${at}.md`, `![[n${at + 1}]]\n\n`.repeat(9)]),
  );
  const html = await render({ 'a.md': '![[n0]]', 'n9.md': 'конец', ...bomb });
  expect(html.length).toBeLessThan(1_000_000);
});

test('players and documents; what is missing says so; private notes stay private', async () => {
  const html = await render({
    'a.md': '![[s.mp3]] ![[v.mp4|320]] ![[d.pdf#page=2]] ![[нет.png]] ![[нет]] ![[c]]',
    's.mp3': '',
    'v.mp4': '',
    'd.pdf': '',
    'c.md': '---\npublish: false\n---\nтайна',
  });
  expect(html).toMatch(/<audio [^>]*src="\/_files\/s\.mp3" controls/);
  expect(html).toMatch(/<video [^>]*width="320"/);
  expect(html).toMatch(/<iframe [^>]*src="\/_files\/d\.pdf#page=2"/);
  expect(html).toMatch(/Изображения нет[^]*Файла нет/);
  expect(html).not.toContain('тайна');
});
