import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkKonspekt, type KonspektOptions } from '../../plugins/konspekt.ts';
import { tasksNote } from '../site/tasks-note.ts';
import { tasksVerdicts } from '../site/tasks-verdicts.ts';

async function render(markdown: string, options: Partial<KonspektOptions> = {}): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkKonspekt, { verify: () => tasksVerdicts, ...options })
    .use(remarkRehype)
    .use(rehypeStringify);
  return String(await processor.process(markdown));
}

test('a plain pipeline gets a panel for every example, in the order of the note', async () => {
  const html = await render(tasksNote);
  const statuses = [
    ...html.matchAll(/<section id="konspekt-example-(\d)"[^>]* data-status="(\w+)"/g),
  ];
  expect(statuses.map(([, ordinal, status]) => `${ordinal} ${status}`)).toEqual([
    '1 verified',
    '2 drifted',
    '3 verified',
    '4 unrecorded',
    '5 untranslated',
  ]);
});

test('the badge says in words what the status means', async () => {
  const html = await render(tasksNote);
  expect(html).toContain(
    '<strong>Проверено</strong>: программа запущена, вывод совпал с записанным в заметке',
  );
  expect(html).toContain('<strong>Разошлось</strong>');
  expect(await render(tasksNote, { language: 'en' })).toContain('<strong>Drifted</strong>');
});

test('a fence of recorded output is shown in the panel only', async () => {
  const html = await render(tasksNote);
  expect(html.match(/>2 -- started<\/span>/g)).toHaveLength(2);
  expect(html).not.toContain('❯ python main.py');
  expect(html).not.toContain('# Output');
});

test('the diff of a drifted example says which lines are whose, and who is right', async () => {
  const html = await render(tasksNote);
  expect(html).toMatch(
    /<del[^>]*><span[^>]*>записано <\/span>Ended with 3\.0006486710010213<\/del>/,
  );
  expect(html).toContain('CPython печатает то же, что и наш запуск');
});

test('HTML headings become headings, even without raw HTML in the pipeline', async () => {
  const html = await render(tasksNote);
  expect(html).toContain('<h3>Примечания</h3>');
  expect(html).toContain('<h5>Последовательно</h5>');
});

test('a missing image is a visible placeholder that names the file', async () => {
  const html = await render(tasksNote, { resolve: () => ({ kind: 'missing' }) });
  expect(html).toMatch(
    /class="konspekt-missing"[^>]*><strong>Изображения нет в хранилище<\/strong>: <code>grim\.png/,
  );
});

test('links keep their alias; code is not touched', async () => {
  const html = await render('[[Заметка#Раздел|имя]] `[[не ссылка]]` [[Другая#Часть]]');
  expect(html).toContain('>имя</a>');
  expect(html).toContain('<code>[[не ссылка]]</code>');
  expect(html).toContain('>Другая > Часть</a>');
});

test('lines of both languages name the line of the note that they stand for', async () => {
  const html = await render(tasksNote);
  const python = /data-note-lines="(\d+)">async def example1/.exec(html)?.[1];
  const typescript = /data-note-lines="(\d+)">async function example1/.exec(html)?.[1];
  expect(python).toBeDefined();
  expect(typescript).toBe(python);
});

test('what the example borrows is there, folded', async () => {
  const html = await render(tasksNote);
  expect(html).toMatch(/<details class="konspekt-setup"><summary>Код выше по заметке/);
});
