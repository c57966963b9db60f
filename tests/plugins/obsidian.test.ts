import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkKonspekt } from '../../plugins/konspekt.ts';
import { lineBreaks } from '../../plugins/line-breaks.ts';

async function render(markdown: string): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkKonspekt, { verify: () => [] })
    .use(() => lineBreaks)
    .use(remarkRehype)
    .use(rehypeStringify);
  return String(await processor.process(markdown));
}

test('comments are not shown, over several lines and in quotes neither', async () => {
  expect(await render('видно %%нет%% да')).toBe('<p>видно  да</p>');
  expect(await render('%% konspekt: skip %%\n\nтекст')).toBe('<p>текст</p>');
  expect(await render('> начало %% один\n> два %% конец')).toMatch(/<p>начало {2}конец<\/p>/);
});

test('percent signs alone, and those in code, stay', async () => {
  expect(await render('100%% точно')).toBe('<p>100%% точно</p>');
  expect(await render('`%%код%%`')).toBe('<p><code>%%код%%</code></p>');
  expect(await render('```\n%%не комментарий%%\n```')).toContain('%%не комментарий%%');
});

test('a line is a line, as in Obsidian', async () => {
  expect(await render('раз\nдва')).toBe('<p>раз<br>\nдва</p>');
});

test('callouts keep their type, title and body; foldable ones are details', async () => {
  expect(await render('> [!warning] Берегись **его**\n> тело\n>\n> ещё')).toBe(
    '<div class="konspekt-callout" data-callout="warning">\n' +
      '<p class="konspekt-callout-title">Берегись <strong>его</strong></p>\n<p>тело</p>\n<p>ещё</p>\n</div>',
  );
  expect(await render('> [!совет]-\n> тело')).toBe(
    '<details class="konspekt-callout" data-callout="совет">\n' +
      '<summary class="konspekt-callout-title">Совет</summary>\n<p>тело</p>\n</details>',
  );
  expect(await render('> [нет] просто цитата')).toContain('<blockquote>');
});
