import type { Nodes, Root } from 'mdast';

/** A link or an embed, with its place in the note: line and column from 1. */
export interface FoundLink {
  readonly embed: boolean;
  /** The file, without heading and block; empty for a link within the note. */
  readonly target: string;
  /** The whole address of a wikilink, before it was parted at `#`. */
  readonly address?: string;
  /** `#A#B`: a heading and one below it. */
  readonly headings: readonly string[];
  /** `#^id`: a block, or null. */
  readonly block: string | null;
  readonly line: number;
  readonly column: number;
}

/**
 * The links and embeds of a note, in order, wikilinks and those of Markdown: never those in code, HTML or comments,
 * and none that lead to other sites. The tree was parsed with wikilinks.
 */
export function findLinks(tree: Root): FoundLink[] {
  const found: FoundLink[] = [];
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const link = linkOf(node);
    if (link !== null) found.push(link);
    if ('children' in node) pending.push(...node.children.toReversed());
  }
  return found;
}

/** A scheme, as in `https:`; a drive or a title such as `C: заметка` has fewer letters. */
const external = /^(?:[a-z][a-z\d+.-]+:|\/\/)/iu;

function linkOf(node: Nodes): FoundLink | null {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  switch (node.type) {
    case 'wikiLink': {
      const { embed, target, headings, block, address } = node;
      if (/^[a-z][a-z\d+.-]*:\/\//iu.test(target) || isTemplate(address)) return null;
      return { embed, target, headings, block, address, line, column };
    }
    case 'link':
    case 'image':
    case 'definition': {
      if (node.url === '' || external.test(node.url) || isTemplate(node.url)) return null;
      const place = { embed: node.type === 'image', line, column };
      return { ...place, ...partsOf(node.url) };
    }
    default:
      return null;
  }
}

/** What a template is to be filled with is no address yet. */
function isTemplate(address: string): boolean {
  // `(<% … %>)` is an address in angle brackets.
  return /\{\{|<%|^%.*%$/u.test(address);
}

function partsOf(url: string): Pick<FoundLink, 'target' | 'headings' | 'block'> {
  const [target = '', ...places] = url.split('#').map(decoded);
  const block = places.find((place) => place.startsWith('^'))?.slice(1) ?? null;
  return { target, block, headings: block === null ? places.filter((place) => place !== '') : [] };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the author wrote the name as it is.
    return text;
  }
}
