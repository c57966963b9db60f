import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { textContent } from './text-content.ts';

/** A heading of the page, for its table of contents. */
export interface NoteHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

declare module 'vfile' {
  interface DataMap {
    headings: NoteHeading[];
  }
}

export interface HeadingsOptions {
  /** The accessible name of the link to a heading. */
  readonly anchorLabel: (heading: string) => string;
}

/**
 * The rehype plugin that gives every heading, raw HTML ones included, a readable id (Cyrillic
 * stays) and a link to itself, and lists them in `file.data.headings`. After `rehypeSafeHtml`.
 */
export function rehypeHeadings({
  anchorLabel,
}: HeadingsOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const slugger = new GithubSlugger();
    const headings: NoteHeading[] = [];
    const open: number[] = [];
    visit(tree, 'element', (node, index, parent) => {
      // The headings of an embedded note are not of this page.
      if (isEmbedded(node)) return SKIP;
      const depth = rank(node);
      if (depth === null || index === undefined || parent === undefined) return undefined;
      const text = textContent(node).trim();
      const slug = slugger.slug(text) || slugger.slug('section');
      const { id: named } = node.properties;
      node.properties['id'] = slug;
      const level = levelBelow(open, depth);
      if (level !== depth) node.properties['ariaLevel'] = level;
      if (text === '') return SKIP;
      headings.push({ depth, slug, text });
      parent.children[index] = h('div.konspekt-heading', { dataDepth: depth, id: named ?? null }, [
        node,
        h('a.konspekt-anchor', { href: `#${slug}`, ariaLabel: anchorLabel(text) }, '#'),
      ]);
      return SKIP;
    });
    file.data.headings = headings;
  };
}

/**
 * The level that a heading has below the page's title, whose level is 1: authors choose depths by
 * size and skip some, which those who listen to a page would take for missing sections.
 */
function levelBelow(open: number[], depth: number): number {
  while ((open.at(-1) ?? 0) >= depth) open.pop();
  open.push(depth);
  return open.length + 1;
}

function isEmbedded({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('konspekt-embed');
}

function rank({ tagName }: Element): number | null {
  const [, digit] = /^h([1-6])$/.exec(tagName) ?? [];
  return digit === undefined ? null : Number(digit);
}
