import { expect, test } from 'vitest';
import { parseNote } from '../../plugins/parse-note.ts';
import { vaultProblems } from '../../src/cli/vault-problems.ts';
import { Outlines } from '../../src/vault/outlines.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { folder } from './folder.ts';

async function problems(files: Readonly<Record<string, string>>): Promise<string[]> {
  const vault = await readVault(await folder(files));
  return vaultProblems(vault, new Outlines(vault.notes, parseNote)).map(
    ({ note, line, column, rule, message }) =>
      `${note}:${line}:${column} ${rule} ${message.replace(/^[^:]*: /u, '')}`,
  );
}

test('headings are found as Obsidian finds them, nested ones by their way down', async () => {
  const found = await problems({
    'Target.md':
      '# Первый\n## Общее\n# Второй: `код` и **жирное**\n## Общее\n### Глубже\n<h3>Сырой</h3>\n',
    'a.md': [
      '[[Target#первый]] [[Target#Второй код и жирное]] [[target#Второй#Общее]]',
      '[[Target#Второй код и жирное#Глубже]] [[Target#Сырой]] [[#Здесь]] [текст](Target.md#Общее)',
      '[[Target#Первый#Глубже]] [[Target#Певый]] [[#Тут]]',
      '# Здесь',
    ].join('\n'),
  });
  expect(found).toEqual([
    'a.md:1:50 missing-heading target#Второй#Общее (did you mean Общее?)',
    'a.md:3:1 missing-heading Target#Первый#Глубже (did you mean Глубже?)',
    'a.md:3:26 missing-heading Target#Певый (did you mean Первый?)',
    'a.md:3:43 missing-heading #Тут',
  ]);
});

test('blocks are found by their names, after paragraphs, items and tables', async () => {
  const found = await problems({
    'b.md': 'Абзац ^one\n\n- пункт ^two\n\n| a |\n|---|\n| 1 |\n\n^three\n\n`^not` ^нет\n',
    'a.md': '[[b#^one]] [[b#^TWO]] ![[b#^three]] [[b#^tree]] [[b#^not]]',
  });
  expect(found).toEqual([
    'a.md:1:37 missing-block b#^tree (did you mean three?)',
    'a.md:1:49 missing-block b#^not',
  ]);
});

test('other names, folder notes, and names with dots and signs lead to their notes', async () => {
  const found = await problems({
    'C++.md': '',
    'v1.2.md': '',
    '🚀 Старт.md': '',
    'Папка/Папка.md': '',
    'Урок/index.md': '',
    'Имя.md': '---\naliases: [Псевдоним, "Второе имя"]\n---\n',
    'a.md':
      '[[C++]] [[v1.2]] [[🚀 старт]] [[Папка]] [[Урок]] [[псевдоним]] [[ВТОРОЕ имя]] [c](C%2B%2B.md) ' +
      '[[Псевдонм]] [x](Нет.md) ![y](нет.png) <https://x.org> [m](mailto:a@b.c)',
  });
  expect(found).toEqual([
    'a.md:1:95 broken-link Псевдонм (did you mean Псевдоним?)',
    'a.md:1:108 broken-link Нет.md',
    'a.md:1:120 missing-embed нет.png',
  ]);
});

test('notes that want the same address are told, unless one has a permalink', async () => {
  expect(await problems({ 'а б.md': '', 'а-б.md': '', 'C++.md': '', 'C#.md': '' })).toEqual([
    'а-б.md:1:1 slug-collision а б.md',
  ]);
  expect(await problems({ 'а б.md': '---\npermalink: /ab/\n---\n', 'а-б.md': '' })).toEqual([]);
});

test('nothing in a comment is a link, over blank lines neither', async () => {
  expect(await problems({ 'a.md': '%%\n[[x]]\n\n[[y]]\n%%\n\n[[z]] %%[[w]]%%\n' })).toEqual([
    'a.md:7:1 broken-link z',
  ]);
  expect(await problems({ 'a.md': '%%\n[[x]]\n', 'b.md': '$$\nx\n\nтекст' })).toEqual([
    expect.stringMatching(/^a.md:1:1 unclosed-block/),
    expect.stringMatching(/^b.md:1:1 unclosed-block/),
  ]);
});

test('files that Obsidian is told to ignore are no notes; broken settings are none', async () => {
  const settings =
    '{"userIgnoreFilters": ["Черновики/", "/\\\\.tmp\\\\./"], "strictLineBreaks": true}';
  const vault = await readVault(
    await folder({
      '.obsidian/app.json': settings,
      'Черновики/x.md': '',
      'y.tmp.md': '',
      'z.md': '',
    }),
  );
  expect(vault.notes.map(({ path }) => path)).toEqual(['z.md']);
  expect(vault.settings.strictLineBreaks).toBe(true);
  const broken = await readVault(await folder({ '.obsidian/app.json': '{', 'z.md': '' }));
  expect(broken.settings.strictLineBreaks).toBe(false);
});
