import { expect, test } from 'vitest';
import { LinkIndex } from '../../src/vault/link-index.ts';

const index = new LinkIndex([
  'Задачи.md',
  'asyncio/Очереди.md',
  'asyncio/img/loop.svg',
  'deep/asyncio/Очереди.md',
  'a/same.md',
  'b/same.md',
  'b/c/same.md',
  'C++.md',
  'v1.2 notes.md',
]);

function resolve(target: string, from = 'Задачи.md'): string {
  const found = index.resolve(target, from);
  return 'path' in found ? `${found.kind} ${found.path}` : found.kind;
}

test('a name is found in any case, with or without its extension, in NFC and NFD', () => {
  expect(resolve('задачи')).toBe('found Задачи.md');
  expect(resolve('ЗАДАЧИ.md')).toBe('found Задачи.md');
  expect(resolve('LOOP.SVG')).toBe('found asyncio/img/loop.svg');
  expect(resolve('C++')).toBe('found C++.md');
  expect(resolve('v1.2 notes')).toBe('found v1.2 notes.md');
  expect(new LinkIndex(['и\u0306.md'.normalize('NFC')]).resolve('и\u0306', 'x.md').kind).toBe(
    'found',
  );
});

test('a path is found from the root, from the note, and by its end', () => {
  expect(resolve('asyncio/Очереди')).toBe('found asyncio/Очереди.md');
  expect(resolve('/asyncio/Очереди')).toBe('found asyncio/Очереди.md');
  expect(resolve('img/loop.svg')).toBe('found asyncio/img/loop.svg');
  expect(resolve('./img/loop.svg', 'asyncio/x.md')).toBe('found asyncio/img/loop.svg');
  expect(resolve('../Задачи', 'asyncio/x.md')).toBe('found Задачи.md');
  expect(resolve('', 'asyncio/x.md')).toBe('found asyncio/x.md');
});

test('what is not there is missing, what climbs out is outside', () => {
  expect(resolve('нет')).toBe('missing');
  expect(resolve('./loop.svg')).toBe('missing');
  expect(resolve('/img/loop.svg')).toBe('missing');
  expect(resolve('../x')).toBe('outside');
  expect(resolve('a/../../x')).toBe('outside');
});

test('of several, the neighbour is taken; else the shortest path, and that is ambiguous', () => {
  expect(resolve('same', 'b/x.md')).toBe('found b/same.md');
  expect(index.resolve('same', 'Задачи.md')).toEqual({
    kind: 'ambiguous',
    path: 'a/same.md',
    candidates: ['a/same.md', 'b/same.md', 'b/c/same.md'],
  });
});
