import type { LinkIndex, Resolution } from './link-index.ts';

/** A link as it was written. */
export interface WrittenLink {
  /** What stands before the first `#`. */
  readonly target: string;
  readonly headings: readonly string[];
  /** The whole address of a wikilink, before it was parted at `#`. */
  readonly address?: string;
}

export interface ResolvedLink {
  readonly resolution: Resolution;
  /** `#A#B`: a heading of what was found, and one below it. */
  readonly headings: readonly string[];
}

/**
 * Finds what a link from the note at `from` means. A `#` parts a file from its heading, unless no such file exists and
 * one whose own name has the `#` does: `[[C#]]`, `[[C##Types]]`.
 */
export function resolveLink(links: LinkIndex, link: WrittenLink, from: string): ResolvedLink {
  const { target, headings, address = '' } = link;
  const resolution = links.resolve(target, from);
  if (resolution.kind !== 'missing') return { resolution, headings };
  for (const [name, rest] of namesIn(address)) {
    const found = links.resolve(name, from);
    if ('path' in found) {
      const below = rest.split('#').filter((part) => part !== '' && !part.startsWith('^'));
      return { resolution: found, headings: below.map((part) => part.trim()) };
    }
  }
  return { resolution, headings };
}

/** The address parted after each `#`, the longest name first. */
function namesIn(address: string): (readonly [name: string, rest: string])[] {
  const cuts = [...address.matchAll(/#/gu)].map(({ index }) => index + 1);
  const ends = new Set([address.length, ...cuts.toReversed()]);
  return [...ends]
    .filter(() => cuts.length > 0)
    .map((end) => [address.slice(0, end), address.slice(end)] as const);
}
