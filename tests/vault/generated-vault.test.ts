import { expect, test } from 'vitest';
import { parseNote } from '../../plugins/parse-note.ts';
import { vaultProblems } from '../../src/cli/vault-problems.ts';
import { Outlines } from '../../src/vault/outlines.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { folder } from './folder.ts';
import { generateVault, planted } from './generate-vault.ts';

test('of a vault of 200 notes, every planted break is told, and nothing else', async () => {
  const root = await folder(Object.fromEntries(generateVault(200, 20, 3000)));
  const vault = await readVault(root);
  const problems = vaultProblems(vault, new Outlines(vault.notes, parseNote));
  const counts = Object.groupBy([...vault.problems, ...problems], ({ rule }) => rule);
  expect(
    Object.fromEntries(Object.entries(counts).map(([rule, all]) => [rule, all?.length])),
  ).toEqual({
    'broken-link': planted.brokenLinks,
    'missing-embed': planted.missingImages + planted.missingEmbeds,
    'missing-heading': planted.missingHeadings,
  });
  for (const { note, line, column } of problems) {
    const text = vault.notes.find(({ path }) => path === note)?.text.split('\n')[line - 1] ?? '';
    expect(text.slice(column - 1)).toMatch(/^!?\[\[/u);
  }
});
