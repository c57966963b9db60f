import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import * as konspekt from '../../src/konspekt.ts';
import { noteOf } from '../cli/scratch.ts';

const { createRunner, remarkKonspekt, run, translate, verifyNote } = konspekt;

test('the package exports this, and nothing else', () => {
  expect(Object.keys(konspekt).toSorted()).toMatchInlineSnapshot(`
    [
      "createRunner",
      "remarkKonspekt",
      "run",
      "translate",
      "verifyNote",
    ]
  `);
});

test('a program is translated and run', async () => {
  const translation = translate('print(7 // 2)\n');
  if (!('typescript' in translation)) throw new Error('refused');
  expect(await run(translation)).toMatchObject({ stdout: '3\n', outcome: { kind: 'finished' } });
  const runner = await createRunner();
  const both = await Promise.all([runner.run(translation), runner.run(translation)]);
  await runner.close();
  expect(both.map(({ stdout }) => stdout)).toEqual(['3\n', '3\n']);
});

test('what cannot be translated is a value', () => {
  expect(translate('def f(:\n')).toMatchObject([
    { kind: 'refusal', code: 'syntax-error', line: 1 },
  ]);
});

test('a note is verified', async () => {
  const verdicts = await verifyNote(noteOf('print(1)', '2'), { note: 'a.md', reference: false });
  expect(verdicts).toMatchObject([{ status: 'drifted', example: { note: 'a.md', line: 4 } }]);
});

test('the plugin makes panels in any unified pipeline', async () => {
  const html = await unified()
    .use(remarkParse)
    .use(remarkKonspekt, { verify: verifyNote, language: 'en' })
    .use(remarkRehype)
    .use(rehypeStringify)
    .process(noteOf('print(7 // 2)  # half', '3'));
  expect(String(html)).toContain('Math.floor(7 / 2)');
  expect(String(html)).toContain('data-status="verified"');
});
