import type { Lesson } from './course.ts';

type Placed = Pick<Lesson, 'path' | 'order'>;

const names = new Intl.Collator('ru', { numeric: true, sensitivity: 'base' });

/**
 * The order of lessons in lists: within each folder first what has a number, by its property or at the head of its
 * name; then folders; then the rest by name, where 2 comes before 10, as in Obsidian. A folder's index note opens it.
 */
export function inOrder<T extends Placed>(lessons: readonly T[]): T[] {
  const parts = new Map(lessons.map((lesson) => [lesson, lesson.path.split('/')]));
  return lessons.toSorted((a, b) => compare(a, parts.get(a) ?? [], b, parts.get(b) ?? []));
}

function compare(
  a: Placed,
  aParts: readonly string[],
  b: Placed,
  bParts: readonly string[],
): number {
  const depth = aParts.findIndex((part, index) => part !== bParts[index]);
  if (depth < 0) return 0;
  const [one = '', other = ''] = [aParts[depth], bParts[depth]];
  const [oneIsFolder, otherIsFolder] = [aParts.length > depth + 1, bParts.length > depth + 1];
  return (
    Number(isIndex(other, otherIsFolder)) - Number(isIndex(one, oneIsFolder)) ||
    difference(numberOf(one, oneIsFolder, a), numberOf(other, otherIsFolder, b)) ||
    Number(otherIsFolder) - Number(oneIsFolder) ||
    names.compare(one, other) ||
    (one < other ? -1 : 1)
  );
}

function isIndex(name: string, isFolder: boolean): boolean {
  return !isFolder && /^index\.md$/iu.test(name);
}

/** Two without a number are equal: the difference of infinities is none. */
function difference(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function numberOf(name: string, isFolder: boolean, { order }: Placed): number {
  if (!isFolder) return order ?? Infinity;
  const [, number] = /^(\d{1,3}(?:\.\d+)?)[\s._)-]/u.exec(name) ?? [];
  return number === undefined ? Infinity : Number(number);
}
