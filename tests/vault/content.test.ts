import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { linkProblems } from '../../src/vault/link-problems.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { find, parseNote } from '../examples/find.ts';

const vault = await readVault(fileURLToPath(new URL('../../content', import.meta.url)));

test('the course has no problem, and every link of it leads somewhere', () => {
  expect(vault.problems).toEqual([]);
  for (const note of vault.notes) {
    expect(linkProblems(parseNote(note.text).tree, note, vault)).toEqual([]);
    expect(find(note.text).findings, note.path).toEqual([]);
  }
});

test('every lesson has examples, and each of them a recorded output', () => {
  const lessons = vault.notes.filter((note) => note.path.includes('/'));
  expect(lessons.length).toBeGreaterThanOrEqual(4);
  for (const note of lessons) {
    const { examples } = find(note.text);
    expect(examples.length, note.path).toBeGreaterThanOrEqual(3);
    for (const { recorded, trailing, line } of examples) {
      expect(recorded !== null || trailing.length > 0, `${note.path}:${line}`).toBe(true);
    }
  }
});
