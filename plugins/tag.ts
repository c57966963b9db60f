import type { Link, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Tag } from './tag-syntax.ts';

export interface TagsOptions {
  /** The page of a tag, given without its `#`; null if there is none. */
  readonly tagHref: (tag: string) => string | null;
}

/** Turns tags into links to their pages; within a link they stay text. */
export function tags({ tagHref }: TagsOptions): (tree: Root) => void {
  return (tree) => {
    visit(tree, (link) => {
      if (link.type !== 'link' && link.type !== 'linkReference') return;
      visit(link, 'tag', (node, index, parent) => {
        if (index !== undefined) parent?.children.splice(index, 1, asText(node));
      });
    });
    visit(tree, 'tag', (node, index, parent) => {
      if (index === undefined || parent === undefined) return;
      const href = tagHref(node.value.slice(1));
      const shown: Text | Link = href === null ? asText(node) : tagLink(node, href);
      parent.children.splice(index, 1, shown as never);
    });
  };
}

function asText({ value, position }: Tag): Text {
  return { type: 'text', value, ...(position ? { position } : {}) };
}

function tagLink(node: Tag, url: string): Link {
  const data = { hProperties: { className: ['konspekt-tag'] } };
  return { type: 'link', url, children: [asText(node)], data };
}
