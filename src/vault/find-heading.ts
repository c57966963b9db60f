import GithubSlugger from 'github-slugger';
import type { OutlineHeading } from './outline.ts';

/**
 * The heading that `#A#B` means: B somewhere below A; null if there is none. Compared as Obsidian does: in any case,
 * without the characters that cannot stand in a link; else by its slug.
 */
export function findHeading(
  headings: readonly OutlineHeading[],
  path: readonly string[],
): { readonly index: number } | null {
  const wanted = path.map(comparableHeading);
  for (const [index, heading] of headings.entries()) {
    if (comparableHeading(heading.text) !== wanted.at(-1)) continue;
    if (path.length === 1 || isBelow(headings, index, wanted.slice(0, -1))) return { index };
  }
  return path.length === 1 ? bySlug(headings, path[0] ?? '') : null;
}

/** `#my-heading`, as tools that make tables of contents write it, and as the site's own anchors are. */
function bySlug(
  headings: readonly OutlineHeading[],
  wanted: string,
): { readonly index: number } | null {
  const slugger = new GithubSlugger();
  const index = headings.findIndex(({ text }) => slugger.slug(text) === wanted.normalize('NFC'));
  return index < 0 ? null : { index };
}

function isBelow(
  headings: readonly OutlineHeading[],
  from: number,
  path: readonly string[],
): boolean {
  let depth = headings[from]?.depth ?? 1;
  let missing = path.length - 1;
  for (let index = from - 1; index >= 0 && missing >= 0; index -= 1) {
    const above = headings[index];
    if (above === undefined || above.depth >= depth) continue;
    depth = above.depth;
    if (comparableHeading(above.text) === path[missing]) missing -= 1;
  }
  return missing < 0;
}

/** What two spellings of a heading have in common. */
export function comparableHeading(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}
