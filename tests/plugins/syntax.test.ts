import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkKonspekt } from '../../plugins/konspekt.ts';
import { rehypeSafeHtml } from '../../plugins/safe-html.ts';

async function render(markdown: string): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkKonspekt, { verify: () => [], tagHref: (tag) => `/tags/${tag}/` })
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeSafeHtml)
    .use(rehypeStringify);
  return String(await processor.process(markdown));
}

test('highlights hold markup, come in pairs, and leave comparisons alone', async () => {
  expect(await render('a ==b *c*== d')).toBe('<p>a <mark>b <em>c</em></mark> d</p>');
  expect(await render('a == b == c === d')).toBe('<p>a == b == c === d</p>');
  expect(await render('`==x==` **==y==**')).toBe(
    '<p><code>==x==</code> <strong><mark>y</mark></strong></p>',
  );
});

test('comments hide blank lines and code too, and only what stands between', async () => {
  expect(await render('до\n\n%%\nнет\n\n```python\nнет\n```\n%%\n\nпосле')).toBe(
    '<p>до</p>\n<p>после</p>',
  );
  expect(await render('- пункт\n\n  %% а\n\n  б %%\n\n- ещё')).toContain('ещё');
  expect(await render('%% а %% видно')).toBe('<p> видно</p>');
  expect(await render('```\n%%\n```\n\nмежду\n\n```\n%%\n```')).toContain('между');
});

test('tags are links, nested and Cyrillic ones too; numbers and code are not', async () => {
  expect(await render('о #тег/вложенный, и #123')).toBe(
    `<p>о <a href="${encodeURI('/tags/тег/вложенный/')}" class="konspekt-tag">#тег/вложенный</a>, и #123</p>`,
  );
  expect(await render('C# a#b `#c` [#d](/x)')).toBe(
    '<p>C# a#b <code>#c</code> <a href="/x">#d</a></p>',
  );
});

test('emoji may be in tags', async () => {
  expect(await render('#🚀старт!')).toMatch(/>#🚀старт<\/a>!/);
});

test('inline footnotes are footnotes', async () => {
  const html = await render('да^[нет, *правда*] и[^1]\n\n[^1]: обычная');
  expect(html).toMatch(/href="#user-content-fn-inline-note-1"/);
  expect(html).toMatch(/нет, <em>правда<\/em>/);
  expect(html.match(/<li id="user-content-fn-/g)).toHaveLength(2);
  expect(await render('2^[')).toBe('<p>2^[</p>');
});

test('tasks keep the marks of their author', async () => {
  const html = await render('- [-] отменено\n- [x] готово\n- [?] вопрос\n- [ссылка](/x)');
  expect(html).toContain(
    '<span class="konspekt-task" data-task="-"><span>-</span></span> отменено',
  );
  expect(html).toContain('data-task="?"');
  expect(html.match(/type="checkbox"/g)).toHaveLength(1);
  expect(html).toContain('<a href="/x">ссылка</a>');
});

test('prices are text; formulas are MathML, inline, as blocks and in lists', async () => {
  expect(await render('от $5 и $10 до $ 20 $')).toBe('<p>от $5 и $10 до $ 20 $</p>');
  expect(await render('$x^2$')).toMatch(/<p><span class="konspekt-math"><math.*<msup>/);
  expect(await render('$$\na\n\n- b\n$$\n\nда')).toMatch(
    /konspekt-math-block.*display="block"[^]*<p>да/,
  );
  expect(await render('- раз\n  $$\n  x\n  $$')).toContain('<math');
  expect(await render('$\\href{javascript:alert(1)}{x}$')).not.toMatch(/href="javascript/);
});

test('names of blocks are hidden, and are anchors', async () => {
  expect(await render('Абзац ^имя')).toContain('^имя');
  expect(await render('Абзац ^one-1')).toBe('<p id="user-content-block-one-1">Абзац</p>');
  expect(await render('| а |\n|---|\n| б |\n\n^two')).toMatch(
    /<\/table>\s*<div id="user-content-block-two"><\/div>$/,
  );
  expect(await render('x ^2 y')).toBe('<p>x ^2 y</p>');
});

test('callouts: nested, code only, custom and Cyrillic types', async () => {
  expect(await render('> [!tip]\n> ```js\n> x\n> ```')).toMatch(/data-callout="tip"[^]*<pre>/);
  expect(await render('> [!note] а\n> > [!моё дело]+ б\n> > в')).toMatch(
    /data-callout="note">[^]*<details class="konspekt-callout" data-callout="моё дело" open>/,
  );
});

test('sizes of images; bars in tables are escaped', async () => {
  expect(await render('![[a.png|300x200]]')).toMatch(/width="300" height="200"/);
  expect(await render('| а |\n|---|\n| ![[a.png\\|120]] [[x\\|y]] |')).toMatch(
    /width="120"[^]*>y<\/a>/,
  );
});
