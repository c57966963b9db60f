import type { OutlineHeading } from './outline.ts';

/**
 * The heading that `#A#B` means: B somewhere below A; null if there is none. Compared as Obsidian does: in any case,
 * without the characters that cannot stand in a link.
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
  return null;
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
