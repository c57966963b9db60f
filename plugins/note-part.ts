import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isName } from './block-id.ts';

/** What of a note is embedded: all of it, the section of its heading with this index, or a block. */
export type NotePart =
  | { readonly kind: 'all' }
  | { readonly kind: 'section'; readonly heading: number }
  | { readonly kind: 'block'; readonly id: string };

/** The blocks of this part, with the footnotes that they refer to; empty if there is no such part. */
export function notePart(tree: Root, part: NotePart): RootContent[] {
  if (part.kind === 'all') return tree.children.filter(({ type }) => type !== 'yaml');
  const blocks =
    part.kind === 'section' ? sectionOf(tree, part.heading) : blockOf(tree, tree, part.id);
  const definitions = tree.children.filter(
    (node) => node.type === 'footnoteDefinition' || node.type === 'definition',
  );
  return [...blocks, ...definitions.filter((node) => !blocks.includes(node))];
}

const rawHeading = /^<h([1-6])(?:\s[^<>]*)?>.*<\/h\1\s*>\s*$/isu;

function depthOf(node: Nodes): number | null {
  if (node.type === 'heading') return node.depth;
  if (node.type !== 'html') return null;
  const [, depth] = rawHeading.exec(node.value) ?? [];
  return depth === undefined ? null : Number(depth);
}

function sectionOf(tree: Root, heading: number): RootContent[] {
  let count = 0;
  let found: RootContent[] = [];
  visit(tree, (node, index, parent) => {
    const depth = depthOf(node);
    if (depth === null || index === undefined || parent === undefined) return;
    if (count === heading) found = sectionAt(parent, index, depth);
    count += 1;
  });
  return found;
}

function sectionAt({ children }: Parents, index: number, depth: number): RootContent[] {
  const end = children.findIndex((node, at) => at > index && (depthOf(node) ?? Infinity) <= depth);
  return children.slice(index, end < 0 ? undefined : end);
}

/** The paragraph of an item and the cells of a table are no blocks of their own. */
function isPartOf({ type }: Nodes, block: Parents): boolean {
  return block.type === 'table' || (block.type === 'listItem' && type === 'paragraph');
}

/** The block that ends with this name, or stands before it; of a list its item. */
function blockOf(node: Parents, block: Parents, id: string): RootContent[] {
  for (const [index, child] of node.children.entries()) {
    if (child.type === 'blockId' && child.id.toLowerCase() === id.toLowerCase())
      return block.type === 'root' ? [] : [block];
    if (!('children' in child)) continue;
    const before = node.children[index - 1];
    const named = isName(child) && child.children[0].id.toLowerCase() === id.toLowerCase();
    if (named && before) return [before];
    const found = blockOf(child, isPartOf(child, block) ? block : child, id);
    if (found.length > 0) return found;
  }
  return [];
}
