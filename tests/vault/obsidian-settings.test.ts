import { expect, test } from 'vitest';
import { readVault } from '../../src/vault/read-vault.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { folder } from './folder.ts';

const open = async (
  settings: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>>,
): Promise<Vault> =>
  readVault(await folder({ '.obsidian/app.json': JSON.stringify(settings), ...files }));

const images = { 'a/заметка.md': '', 'a/файлы/x.png': '', 'b/x.png': '', 'общие/x.png': '' };

test('of attachments of one name the one in the folder for attachments is meant', async () => {
  const found = async (attachmentFolderPath?: string): Promise<unknown> =>
    (await open({ attachmentFolderPath }, images)).links.resolve('x.png', 'a/заметка.md');
  expect(await found('общие')).toEqual({ kind: 'found', path: 'общие/x.png' });
  expect(await found('./файлы')).toEqual({ kind: 'found', path: 'a/файлы/x.png' });
  expect(await found('нет такой')).toMatchObject({ kind: 'ambiguous' });
  expect(await found()).toMatchObject({ kind: 'ambiguous' });
});

test('a path in a link is looked for from where the author has it written from', async () => {
  const notes = { 'x/a/н.md': '', 'a/н.md': '', 'x/с.md': '' };
  for (const [newLinkFormat, path] of [
    ['relative', 'x/a/н.md'],
    ['absolute', 'a/н.md'],
    ['shortest', 'a/н.md'],
  ] as const) {
    const { links } = await open({ newLinkFormat }, notes);
    expect(links.resolve('a/н', 'x/с.md')).toEqual({ kind: 'found', path });
    expect(links.resolve('./a/н', 'x/с.md')).toEqual({ kind: 'found', path: 'x/a/н.md' });
    expect(links.resolve('/a/н', 'x/с.md')).toEqual({ kind: 'found', path: 'a/н.md' });
  }
});

test('lines are joined only where the author has asked for it', async () => {
  expect((await open({ strictLineBreaks: true }, {})).settings.strictLineBreaks).toBe(true);
  expect((await open({}, {})).settings.strictLineBreaks).toBe(false);
});

test('excluded files and templates are no notes', async () => {
  const { notes } = await open(
    { userIgnoreFilters: ['Архив/', '/\\.tmp\\.md$/', '/(/'] },
    {
      'Архив/a.md': '',
      'x.tmp.md': '',
      'Шаблоны/t.md': '',
      'T/u.md': '',
      'Шаблоны урока.md': '',
      '.obsidian/templates.json': '{"folder":"Шаблоны"}',
      '.obsidian/plugins/templater-obsidian/data.json': '{"templates_folder":"/T/"}',
    },
  );
  expect(notes.map(({ path }) => path)).toEqual(['Шаблоны урока.md']);
});

test('settings that are half written, or of another kind, are as if there were none', async () => {
  for (const text of ['{"userIgnoreFilters":', '[]', 'null', '{"attachmentFolderPath":3}']) {
    const { settings } = await readVault(await folder({ '.obsidian/app.json': text, 'a.md': '' }));
    expect(settings).toMatchObject({ attachmentFolder: null, linkFormat: 'shortest' });
    expect(settings.isIgnored('a.md')).toBe(false);
  }
});
