import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseNote } from '../../plugins/parse-note.ts';
import { linkProblems } from '../../src/vault/link-problems.ts';
import { Outlines } from '../../src/vault/outlines.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { find } from '../examples/find.ts';

const vault = await readVault(fileURLToPath(new URL('../../content', import.meta.url)));
const outlines = new Outlines(vault.notes, parseNote);

test('the course has no problem, and every link of it leads somewhere', () => {
  expect(vault.problems).toEqual([]);
  for (const note of vault.notes) {
    const problems = linkProblems(note.path, vault, outlines);
    expect([note.path, ...problems, ...find(note.text).findings]).toEqual([note.path]);
  }
});

test('every lesson has examples, and each of them a recorded output', () => {
  const lessons = vault.notes.filter((note) => note.path.includes('/'));
  expect(lessons.length).toBeGreaterThanOrEqual(4);
  for (const note of lessons) {
    const { examples } = find(note.text);
    const silent = examples.filter(({ recorded, trailing }) => !recorded && trailing.length === 0);
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(silent.map(({ line }) => `${note.path}:${line}`)).toEqual([]);
  }
});
