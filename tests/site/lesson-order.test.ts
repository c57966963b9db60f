import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/site/lesson-order.ts';

const sorted = (paths: readonly (string | [string, number])[]): string[] =>
  inOrder(
    paths.map((one) =>
      typeof one === 'string' ? { path: one, order: null } : { path: one[0], order: one[1] },
    ),
  ).map(({ path }) => path);

test('numbers come by their size, the index note first, folders before notes', () => {
  expect(sorted(['Часть 10/a.md', 'Часть 2/a.md', 'Б.md', 'А.md', 'Часть 2/index.md'])).toEqual([
    'Часть 2/index.md',
    'Часть 2/a.md',
    'Часть 10/a.md',
    'А.md',
    'Б.md',
  ]);
});

test('what its author has numbered comes before the rest, folders among notes', () => {
  expect(
    sorted(['Я.md', ['03 - Третья.md', 3], '02 Папка/a.md', ['Первая.md', 1], 'А/b.md']),
  ).toEqual(['Первая.md', '02 Папка/a.md', '03 - Третья.md', 'А/b.md', 'Я.md']);
});

test('the order is one, whatever it was before', () => {
  const name = fc.constantFrom('а', 'Б', '2', '10', 'index.md', '1 x', 'ё');
  const path = fc
    .array(name, { minLength: 1, maxLength: 3 })
    .map((parts) => `${parts.join('/')}.md`);
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 8 }), (paths) => {
      expect(sorted(paths.toReversed())).toEqual(sorted(paths));
    }),
  );
});
