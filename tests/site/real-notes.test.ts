import { expect, test } from 'vitest';
import { renderPage } from './render-page.ts';

test('a note whose name has a # is found, with its headings, and shown by its name', async () => {
  const html = await renderPage({
    'C#.md': '## Типы\n',
    'a.md': '[[C#]] [[C##Типы]] [[C#Типы]] [md](C%23.md)',
  });
  expect(html).toBe(
    '<p><a href="/csharp/" class="konspekt-link">C#</a> ' +
      '<a href="/csharp/#типы" class="konspekt-link">C# > Типы</a> ' +
      '<a href="/csharp/#типы" class="konspekt-link">C > Типы</a> <a href="/csharp/">md</a></p>',
  );
});

test('a block of the same note is embedded; only what holds itself is cut', async () => {
  const html = await renderPage({ 'a.md': 'раз ^one\n\n![[#^one]]\n\n## H\n\n![[a#H]]\n' });
  expect(html.match(/>раз/gu)).toHaveLength(2);
  expect(html.match(/дальше она не показана/gu)).toHaveLength(1);
});

test('names of items and of tables are anchors, whether a blank line stands before them or not', async () => {
  const table = '| x |\n|---|\n| 1 |\n';
  const html = await renderPage({
    'a.md': `- один ^li\n- два\n\n${table}^t1\n\n${table}\n^t2\n\n![[#^t1]] ![[#^li]]\n`,
  });
  expect(html).toContain('<li id="user-content-block-li">один</li>');
  expect(html).toContain('<table id="user-content-block-t1">');
  expect(html).toContain('<div id="user-content-block-t2"></div>');
  expect(html.match(/<td>/gu)).toHaveLength(3);
  expect(html.match(/один/gu)).toHaveLength(2);
});

test('the text of an image holds its size, in Markdown too, and its description', async () => {
  const html = await renderPage({
    'p.png': '',
    'a.md': '![вид|100x50](p.png) ![|30](p.png) ![[p.png|вид|10]]',
  });
  expect(html).toBe(
    '<p><img src="/_files/p.png" alt="вид" loading="lazy" width="100" height="50"> ' +
      '<img src="/_files/p.png" alt="" loading="lazy" width="30"> ' +
      '<img src="/_files/p.png" alt="вид" loading="lazy" width="10"></p>',
  );
});

test('links of HTML, of definitions and to other sites lead where they should; broken ones nowhere', async () => {
  const html = await renderPage({
    'Тема.md': '',
    'p.png': '',
    'a.md':
      '<img src="p.png"> <a href="Тема.md">т</a> [о][д] [[https://x.org/a#b|сайт]] [нет](нет.md)\n\n[д]: Тема.md\n',
  });
  expect(html).toBe(
    '<p><img src="/_files/p.png"> <a href="/тема/">т</a> <a href="/тема/">о</a> ' +
      '<a href="https://x.org/a#b">сайт</a> <span class="konspekt-broken-link">нет</span></p>',
  );
});

test('colours of HTML stay; scripts, style sheets and what moves the page do not; frames are links', async () => {
  const html = await renderPage({
    'a.md':
      '<span style="color:red;position:fixed;background:url(https://x.org)">к</span> <font color="red">ф</font>\n\n' +
      '<style>body{display:none}</style>\n\n<iframe src="https://x.org/v" title="Видео"></iframe>\n\n<iframe src="/"></iframe>\n',
  });
  expect(html).toContain('<span style="color:red">к</span> <font color="red">ф</font>');
  expect(html).not.toMatch(/display:none|<iframe/u);
  expect(html).toMatch(/<a class="konspekt-external" href="https:\/\/x\.org\/v"[^>]*>[^<]*Видео/u);
});

test('highlights and inline footnotes go on over lines', async () => {
  expect(await renderPage({ 'a.md': '==раз\nдва==' })).toBe('<p><mark>раз<br>\nдва</mark></p>');
  expect(await renderPage({ 'a.md': 'x^[раз\nдва]' })).toMatch(/раз<br>\s*два/u);
});

test('formulas do not reach into code', async () => {
  expect(await renderPage({ 'a.md': '6$. `$x$`' })).toBe('<p>6$. <code>$x$</code></p>');
});

test('a heading has the name that its author gives it as well as its own anchor', async () => {
  const html = await renderPage({ 'a.md': '## Раздел ^имя1\n\n## Другой ^own\n\n[[#^own]]\n' });
  expect(html).toMatch(
    /<div class="konspekt-heading"[^>]*id="user-content-block-own"><h2 id="другой"/u,
  );
  expect(html).toContain('href="/a/#user-content-block-own"');
});

test('links within a note lead to headings by their text, by their slug, and to places of HTML', async () => {
  const html = await renderPage({
    'a.md':
      '[т](#Мой%20раздел) [с](#мой-раздел) [h](#место) [[#Мой раздел]]\n\n## Мой раздел\n\n<a name="место"></a>\n',
  });
  const links = [...html.matchAll(/<p>.*<\/p>/gu)][0]?.[0].match(/href="[^"]*"/gu);
  expect(links).toEqual([
    'href="/a/#мой-раздел"',
    'href="/a/#мой-раздел"',
    'href="/a/#user-content-место"',
    'href="/a/#мой-раздел"',
  ]);
});

test('a drawing of Excalidraw’s is shown by its picture, where it is embedded too', async () => {
  const files = {
    'Схема.excalidraw.md':
      '---\nexcalidraw-plugin: parsed\n---\n==⚠ Switch==\n\n%%\n# Drawing\n%%\n',
    'Схема.excalidraw.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
    'a.md': '![[Схема.excalidraw]]',
  };
  expect(await renderPage(files, 'Схема.excalidraw.md')).toMatch(/^<p><img src="\/_files\/Схема/u);
  expect(await renderPage(files)).toMatch(/<img src="\/_files\/Схема\.excalidraw\.svg"/u);
});
