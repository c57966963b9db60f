import type { Lesson } from '../course.ts';

/** What leads to a lesson, and where it leads. */
export interface Neighbours {
  readonly from: readonly Lesson[];
  readonly to: readonly Lesson[];
}

/** Who links to whom, by the lessons' paths. */
export function neighboursOf(
  lessons: readonly Lesson[],
  backlinks: ReadonlyMap<string, readonly Lesson[]>,
): ReadonlyMap<string, Neighbours> {
  const to = new Map<string, Lesson[]>();
  for (const lesson of lessons) {
    for (const { path } of backlinks.get(lesson.path) ?? []) {
      const known = to.get(path);
      if (known) known.push(lesson);
      else to.set(path, [lesson]);
    }
  }
  return new Map(
    lessons.map(({ path }) => [path, { from: backlinks.get(path) ?? [], to: to.get(path) ?? [] }]),
  );
}
