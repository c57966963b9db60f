import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readVault } from '../../src/vault/read-vault.ts';
import { VaultError } from '../../src/vault/vault-error.ts';
import { folder } from './folder.ts';

test('notes and attachments come in the order of their paths, in NFC and with slashes', async () => {
  const root = await folder({
    'b.md': 'b',
    'a/\u0438\u0306.md': '\uFEFFbom',
    'a/x.PNG': '',
    'c.MD': 'c',
  });
  const vault = await readVault(root);
  expect(vault.notes.map((note) => [note.path, note.text])).toEqual([
    ['a/й.md', 'bom'],
    ['b.md', 'b'],
    ['c.MD', 'c'],
  ]);
  expect(vault.attachments.map((attachment) => attachment.path)).toEqual(['a/x.PNG']);
  expect(vault.problems).toEqual([]);
});

test('hidden files and symbolic links are passed over', async () => {
  const outside = await folder({ 'secret.md': 'secret' });
  const root = await folder({ 'a.md': '', '.obsidian/x.md': '', '.hidden.md': '' });
  await symlink(path.join(outside, 'secret.md'), path.join(root, 'link.md'));
  await symlink(outside, path.join(root, 'folder'));
  await symlink(root, path.join(root, 'loop'));
  const vault = await readVault(root);
  expect(vault.notes.map((note) => note.path)).toEqual(['a.md']);
  expect(vault.attachments).toEqual([]);
});

test('a note that is not UTF-8 is a problem with the place of the first wrong byte', async () => {
  const bytes = Buffer.concat([
    Buffer.from('да\nнет '),
    Buffer.from([0xcf, 0xf0]),
    Buffer.from(' x'),
  ]);
  const vault = await readVault(
    await folder({ 'bad.md': bytes, 'good.md': '\uFFFD is a character' }),
  );
  expect(vault.notes.map((note) => note.path)).toEqual(['good.md']);
  expect(vault.problems).toMatchObject([{ rule: 'not-utf8', note: 'bad.md', line: 2, column: 5 }]);
});

test('properties are read, and those that cannot be are a problem', async () => {
  const vault = await readVault(
    await folder({
      'a.md': '---\ntitle: Задачи\ntags: [a]\n---\ntext',
      'b.md': '---\r\ntitle: x\r\nbad: [1\r\n---\r\n',
      'c.md': '---\n- 1\n---\n',
      'd.md': 'text\n---\nnot: these\n---\n',
      'e.md': '---\n---\n',
    }),
  );
  expect(vault.notes[0]?.properties).toEqual({ title: 'Задачи', tags: ['a'] });
  expect(vault.notes.slice(1).map((note) => note.properties)).toEqual([{}, {}, {}, {}]);
  expect(vault.problems.map(({ note, rule, line }) => `${note} ${rule} ${line}`)).toEqual([
    'b.md bad-frontmatter 3',
    'c.md bad-frontmatter 2',
  ]);
});

test('an empty vault is a problem', async () => {
  expect((await readVault(await folder({ 'x.png': '' }))).problems).toMatchObject([
    { rule: 'empty-vault' },
  ]);
});

test('a vault that is not there, or is a file, is an error that says what to do', async () => {
  const root = await folder({ 'a.md': '' });
  await expect(readVault(path.join(root, 'none'))).rejects.toThrow(VaultError);
  await expect(readVault(path.join(root, 'none'))).rejects.toThrow(
    /there is no folder .*none: check the path/u,
  );
  await expect(readVault(path.join(root, 'a.md'))).rejects.toMatchObject({ code: 'not-a-folder' });
});
