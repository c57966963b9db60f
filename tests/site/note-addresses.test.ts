import { expect, test } from 'vitest';
import { noteAddresses } from '../../src/site/note-addresses.ts';

test('two notes never share an address, and the clash is told', () => {
  const { byPath, collisions } = noteAddresses(['А б.md', 'а-б.md', 'C++.md', 'C#.md', 'C.md']);
  expect([...byPath.values()]).toEqual(['а-б', 'а-б-2', 'cplusplus', 'csharp', 'c']);
  expect(collisions).toEqual([{ path: 'а-б.md', other: 'А б.md' }]);
});

test('a folder may be called as the site calls its own places', () => {
  const { byPath } = noteAddresses(['en/a.md', 'tags/b.md', 'en.md', 'уроки/en/c.md']);
  expect([...byPath.values()]).toEqual(['en-/a', 'tags-/b', 'en-', 'уроки/en/c']);
});

test('an index note stands for its folder; composed and decomposed letters are the same', () => {
  const { byPath } = noteAddresses(['index.md', 'Папка/index.md', 'й.md'.normalize('NFD')]);
  expect([...byPath.values()]).toEqual(['', 'папка', 'й']);
});
