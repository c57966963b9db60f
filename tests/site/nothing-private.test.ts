import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeSurroundings } from '../../src/site/around/write-surroundings.ts';
import { SiteFiles } from '../../src/site/built/site-files.ts';
import { coursePages } from '../../src/site/course-pages.ts';
import { courseOfVault } from '../../src/site/course-of-vault.ts';
import type { Course } from '../../src/site/course.ts';
import { writeFeeds } from '../../src/site/feed.ts';
import { loadLessons } from '../../src/site/load-lessons.ts';
import { writeRedirects } from '../../src/site/redirects.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { folder } from '../vault/folder.ts';

const secret = 'секретно';
const names = ['а', 'б', 'в', 'г', 'д'];
const hiding = [
  'publish: false',
  'draft: true',
  'private: yes',
  'publish: "no"',
  'private: true\nx: [1',
];

/** What one note says of another: nothing of it but the name is the reader's. */
const mentions = fc.constantFrom(
  ...[
    '[[N]]',
    '![[N]]',
    '[[N#H]]',
    '![[N#H]]',
    '![[N#^b]]',
    '[x](N.md)',
    '![x](N.md)',
    '[[N|см.]]',
  ],
  ...[
    '> [!note]\n> ![[N]]',
    '- ![[N]]',
    '| a |\n|---|\n| ![[N]] |',
    'x^[![[N]]]',
    '<a href="N.md">x</a>',
  ],
);
const sentence = fc
  .tuple(mentions, fc.constantFrom(...names))
  .map(([text, name]) => text.replaceAll('N', name));
const hidden = fc.constantFrom(...hiding).map((line) => {
  const own = `title: ${secret}1\naliases: [${secret}2, б]\ntags: [${secret}3, общий]\ndescription: ${secret}4`;
  return `---\n${line}\n${own}\n---\n# ${secret}\n\n## H ${secret}\n\n## H\n\n${secret} #${secret}5 ^b\n\n`;
});
const shown = fc.constantFrom('', '---\ntags: [общий]\n---\n', '# Заметка\n\n');
const note = fc
  .tuple(fc.oneof(hidden, shown), fc.array(sentence, { minLength: 1, maxLength: 5 }))
  .map(([head, sentences]) => head + sentences.join('\n\n'));
const canvas = fc.array(fc.constantFrom(...names), { maxLength: 4 }).map((files) =>
  JSON.stringify({
    nodes: files.map((name, x) => ({ id: `${x}`, type: 'file', file: `${name}.md`, x, y: 0 })),
    edges: [{ fromNode: '0', toNode: '1' }],
  }),
);

/** All that the site says, but for the frame that Astro puts around it. */
async function everything(course: Course): Promise<string> {
  const pages: unknown[] = [];
  const context = {
    store: { clear: () => undefined, set: (entry: unknown) => pages.push(entry) },
    parseData: async ({ data }: { data: unknown }) => data,
  } as unknown as LoaderContext;
  const { pages: made, summaries } = await coursePages(course, '/', async () => null);
  await loadLessons(made, context);
  const out = await mkdtemp(join(tmpdir(), 'konspekt-private-'));
  try {
    await writeRedirects(course, out, '/');
    await writeSurroundings(course, summaries, new SiteFiles(out), '/');
    await writeFeeds(course, summaries, new SiteFiles(out), '/', undefined);
    const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    const texts = await Promise.all(
      files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
    );
    return decodeURIComponent(
      [JSON.stringify(pages), ...files.map(({ name }) => name), ...texts]
        .join('\n')
        .replaceAll(/%(?![\da-f]{2})/giu, '%25'),
    );
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

test('whatever links to a note that is not published, nothing of it is told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(note, note, note, note, note), canvas, async (notes, cards) => {
      const files = Object.fromEntries(
        notes.map((text, index) => [`${names[index] ?? ''}.md`, text]),
      );
      const all =
        'views:\n  - type: table\n    name: Все\n    order: [file.name, title, description]\n';
      const root = await folder({ ...files, 'к.canvas': cards, 'все.base': all });
      const told = await everything(courseOfVault(await readVault(root), new Map()));
      expect(
        told.includes(secret),
        told.slice(Math.max(0, told.indexOf(secret) - 300), told.indexOf(secret) + 50),
      ).toBe(false);
    }),
    { numRuns: process.env['CI'] ? 150 : 60 },
  );
}, 120_000);
