import type { Lesson } from './course.ts';

/** The lessons that changed last, the latest first. */
export function recentlyChanged(lessons: readonly Lesson[], most: number): Lesson[] {
  return lessons
    .filter(({ changed }) => changed !== undefined)
    .toSorted((a, b) => (b.changed ?? 0) - (a.changed ?? 0) || (a.path < b.path ? -1 : 1))
    .slice(0, most);
}
