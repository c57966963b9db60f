import { expect, test } from 'vitest';
import { parseNote } from '../../plugins/parse-note.ts';
import { LinkIndex } from '../../src/vault/link-index.ts';
import { linkProblems } from '../../src/vault/link-problems.ts';
import { Outlines } from '../../src/vault/outlines.ts';

const links = new LinkIndex(['note.md', 'b/twin.md', 'c/twin.md', 'pic.png']);

function problems(text: string): string[] {
  const note = { path: 'note.md', file: '', text, properties: {} };
  return linkProblems(note.path, { links }, new Outlines([note], parseNote)).map(
    ({ rule, line, column, message }) =>
      `${line}:${column} ${rule} ${message.split(': ')[1] ?? ''}`,
  );
}

test('missing embeds and broken links are told with their places', () => {
  expect(
    problems('# A [[нет]]\n\n![[20240719_grim.png]]\n![[pic.png|200]] [[note#x|alias]]\n'),
  ).toEqual([
    '1:5 broken-link нет',
    '3:1 missing-embed 20240719_grim.png',
    '4:18 missing-heading note#x',
  ]);
});

test('a link may hold what Markdown takes for emphasis, and stand in lists, quotes and tables', () => {
  expect(problems('> - **[[a_b_c]]** и *[[x*y]]*\n\n| a |\n| - |\n| [[t\\|alias]] |\n')).toEqual([
    '1:7 broken-link a_b_c',
    '1:22 broken-link x*y',
    '5:3 broken-link t',
  ]);
});

test('nothing in code, HTML or comments is a link, nor an escaped one', () => {
  expect(
    problems(
      '`[[a]]` <b title="[[b]]"> \\[[c]]\n\n```\n![[d.png]]\n```\n\n    [[e]]\n\n<!-- [[f]] -->\n',
    ),
  ).toEqual([]);
});

test('links that fit several notes or leave the vault are told apart', () => {
  expect(problems('[[twin]] [[../x]] ![[https://example.com/x.png]]')).toEqual([
    '1:1 ambiguous-link twin (b/twin.md, c/twin.md)',
    '1:10 outside-vault ../x',
  ]);
});
