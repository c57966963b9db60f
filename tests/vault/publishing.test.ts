import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNote } from '../../plugins/parse-note.ts';
import { vaultProblems } from '../../src/cli/vault-problems.ts';
import { isPublished } from '../../src/vault/note-properties.ts';
import { Outlines } from '../../src/vault/outlines.ts';
import { readProperties } from '../../src/vault/properties.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { folder } from './folder.ts';

const published = (text: string): boolean =>
  isPublished({ properties: readProperties(text).values });

async function problems(files: Readonly<Record<string, string>>): Promise<string[]> {
  const vault = await readVault(await folder(files));
  return vaultProblems(vault, new Outlines(vault.notes, parseNote)).map(
    ({ note, line, column, rule }) => `${note}:${line}:${column} ${rule}`,
  );
}

test('what an author keeps back stays back, however it is written', () => {
  for (const line of [
    'publish: false',
    'publish: no',
    'publish: "False"',
    'publish: 0',
    'draft: yes',
    'draft: "true"',
    'private: да',
    "private: 'on'",
  ]) {
    expect(published(`---\n${line}\n---\n`), line).toBe(false);
  }
  for (const line of ['publish: true', 'draft: false', 'private:', 'publish:', 'title: no'])
    expect(published(`---\n${line}\n---\n`), line).toBe(true);
});

test('a fault in the properties publishes nothing that they keep back', () => {
  const faults = fc.constantFrom(
    'a: [x',
    'a: "x',
    'b: : c',
    '\tx: 1',
    'a: 1\na: 2',
    '{',
    'a: *x',
    '- b',
  );
  const keeping = fc.constantFrom('private: true', 'publish: false # пока', 'draft: "yes"');
  fc.assert(
    fc.property(
      fc.array(faults, { maxLength: 3 }),
      keeping,
      fc.array(faults),
      (before, keep, after) => {
        const yaml = [...before, keep, ...after].join('\n');
        expect(published(`---\n${yaml}\n---\nтекст`)).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test('links to notes that are not published are told; among those notes they are nobody’s affair', async () => {
  expect(
    await problems({
      'a.md': 'x [[тайна]]',
      'тайна.md': '---\nprivate: true\n---\n[[другая]]',
      'другая.md': '---\npublish: false\n---\n',
    }),
  ).toEqual(['a.md:1:3 unpublished-link']);
});

test('files that nothing uses are told: not those of properties, of HTML, of canvases', async () => {
  const files = [
    'ничья.png',
    'в тексте.png',
    'обложка.png',
    'html.png',
    'полотно.png',
    'данные.csv',
  ];
  expect(
    await problems({
      ...Object.fromEntries(files.map((name) => [`файлы/${name}`, ''])),
      'a.md':
        '---\ncover: "[[обложка.png]]"\n---\n![[в тексте.png]]\n\n<img src="файлы/html.png">\n',
      'c.canvas': '{"nodes":[{"type":"file","file":"файлы/полотно.png"}]}',
    }),
  ).toEqual(['файлы/ничья.png:1:1 orphan-attachment']);
});

test('links that work on the author’s machine only are told; what a template leaves is no link', async () => {
  expect(
    await problems({
      'a.md':
        '[ф](file:///C:/x.txt) и [о](obsidian://open?vault=x)\n\n[[{{date}}]] [x](<% tp.x %>)\n',
    }),
  ).toEqual(['a.md:1:1 local-link', 'a.md:1:25 local-link']);
});
