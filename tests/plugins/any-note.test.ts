import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rehypeHeadings } from '../../plugins/headings.ts';
import { remarkKonspekt } from '../../plugins/konspekt.ts';
import { rehypeSafeHtml } from '../../plugins/safe-html.ts';
import { parseNote } from '../../plugins/parse-note.ts';
import { findExamples } from '../../src/examples/find-examples.ts';
import type { Verdict } from '../../src/verify/verdict.ts';

const pieces = fc.constantFrom(
  '```python\n',
  '```\n',
  '~~~py\n',
  '```pycon\n>>> 1\n1\n```\n',
  '# Output\n',
  '# Output f\n',
  'Вывод:\n',
  '\n',
  'def f():\n    return x\n',
  'async def main():\n    print(1)  # 1\n',
  'x = [1]\nprint(x)\n',
  'if __name__ == "__main__":\n    main()\n',
  '# 1\n',
  '> ',
  '> [!note] заголовок\n> ',
  '- ',
  '    ',
  '%% konspekt: skip %%\n',
  '%% не закрыт\n',
  '%%\n',
  '$$\n',
  '$x$ ',
  '==',
  '^[',
  '#тег ',
  '^id\n',
  '- [-] ',
  '<h3>а</h3>\n',
  '<h3>а',
  '<div class="konspekt-example">\n',
  '[[а#б|в]] ![[г.png]]\n',
  '| а | б |\n|---|---|\n| [[в\\|г]] | 1 |\n',
  '[^1] и [^1]: сноска\n',
  '---\n',
);

/** Verdicts as if nothing could be translated: what the page shows then comes from the note alone. */
function verdictsOf(markdown: string): Verdict[] {
  const { examples } = findExamples(parseNote(markdown), markdown, 'note.md');
  return examples.map((example) => ({
    example,
    status: 'untranslated',
    reason: null,
    recorded: example.recorded?.text ?? null,
    actual: null,
    diff: null,
    tolerated: [],
    reference: 'not-run',
    translation: null,
    refusals: [],
    transcript: null,
    virtualMs: null,
  }));
}

async function render(markdown: string): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkKonspekt, { verify: verdictsOf })
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeSafeHtml)
    .use(rehypeHeadings, { anchorLabel: String })
    .use(rehypeStringify);
  return String(await processor.process(markdown));
}

test('whatever the note, each of its examples has one panel, in order, and ids are unique', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 14 }), async (parts) => {
      const markdown = parts.join('');
      const html = await render(markdown);
      const panels = [...html.matchAll(/<section id="konspekt-example-(\d+)"/g)].map(
        ([, ordinal]) => Number(ordinal),
      );
      expect(panels).toEqual(verdictsOf(markdown).map(({ example }) => example.ordinal));
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 400 },
  );
});
