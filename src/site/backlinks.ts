import type { Outlines } from '../vault/outlines.ts';
import { resolveLink } from '../vault/resolve-link.ts';
import type { Vault } from '../vault/vault.ts';
import type { Lesson } from './course.ts';

/** The lessons that link to each lesson or embed it, by its path, in the course's order; none links to itself. */
export function backlinksOf(
  lessons: readonly Lesson[],
  vault: Vault,
  outlines: Outlines,
): ReadonlyMap<string, readonly Lesson[]> {
  const found = new Map<string, Lesson[]>();
  for (const lesson of lessons) {
    const targets = new Set<string>();
    for (const link of outlines.of(lesson.path)?.links ?? []) {
      const { resolution } = resolveLink(vault.links, link, lesson.path);
      if ('path' in resolution && resolution.path !== lesson.path) targets.add(resolution.path);
    }
    for (const path of targets) {
      const known = found.get(path);
      if (known) known.push(lesson);
      else found.set(path, [lesson]);
    }
  }
  return found;
}
