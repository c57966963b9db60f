import type { Nodes } from 'mdast';

/** The words that a reader sees of a node: links by what they show, comments and block names left out. */
export function textOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'wikiLink') return node.alias ?? [node.target, ...node.headings].join(' > ');
  if ('value' in node) return node.value;
  return 'children' in node
    ? node.children
        .map((child) => textOf(child))
        .join('')
        .trim()
    : '';
}
