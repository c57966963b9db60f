import { expect, test } from 'vitest';
import { noteAddresses } from '../../src/site/note-addresses.ts';

test('two notes never share an address, and the clash is told', () => {
  const { byPath, collisions } = noteAddresses(['А б.md', 'а-б.md', 'C++.md', 'C#.md']);
  expect([...byPath.values()]).toEqual(['а-б', 'а-б-2', 'c', 'c-2']);
  expect(collisions).toEqual([
    { path: 'а-б.md', other: 'А б.md' },
    { path: 'C#.md', other: 'C++.md' },
  ]);
});

test('an index note stands for its folder; composed and decomposed letters are the same', () => {
  const { byPath } = noteAddresses(['index.md', 'Папка/index.md', 'й.md'.normalize('NFD')]);
  expect([...byPath.values()]).toEqual(['', 'папка', 'й']);
});
