import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseNote } from '../../plugins/parse-note.ts';
import { linkProblems } from '../../src/vault/link-problems.ts';
import { Outlines } from '../../src/vault/outlines.ts';
import { problem } from '../../src/vault/problem.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { find } from '../examples/find.ts';

test('every fault of a vault is told with its place, and the rest is read all the same', async () => {
  const vault = await readVault(fileURLToPath(new URL('../vaults/broken', import.meta.url)));
  const outlines = new Outlines(vault.notes, parseNote);
  const problems = vault.notes.flatMap((note) => [
    ...find(note.text).findings.map(({ rule, line, column, detail }) =>
      problem(rule, note.path, line, column, detail),
    ),
    ...linkProblems(note.path, vault, outlines),
  ]);
  expect(
    [...vault.problems, ...problems].map(
      ({ note, line, column, rule, message }) => `${note}:${line}:${column} ${rule}: ${message}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "properties.md:2:10 bad-frontmatter: properties cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]",
      "windows-1251.md:1:3 not-utf8: file is not UTF-8 text: windows-1251.md",
      "labels.md:8:1 unknown-label: output is labelled with a name that no function has: exmaple1 (did you mean example1?)",
      "labels.md:14:1 orphan-output: recorded output follows no code",
      "links.md:3:1 broken-link: link to a note that does not exist: Нет такой",
      "links.md:3:17 missing-embed: embedded file does not exist: нет-картинки.png",
      "syntax-error.md:5:1 syntax-error: Python code does not parse: Expected ')' after arguments",
      "unclosed.md:3:1 unclosed-fence: code fence is never closed",
      "unclosed.md:6:3 syntax-error: Python code does not parse: invalid syntax",
    ]
  `);
  const examples = vault.notes.map((note) => `${note.path} ${find(note.text).examples.length}`);
  expect(examples).toEqual([
    'good.md 1',
    'labels.md 0',
    'links.md 0',
    'properties.md 0',
    'syntax-error.md 2',
    'unclosed.md 1',
  ]);
});
