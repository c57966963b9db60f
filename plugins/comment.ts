import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Takes Obsidian's comments away, and the paragraphs that consisted of nothing else. */
export function dropComments(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    if (!node.children.some((child) => child.type === 'obsidianComment')) return undefined;
    node.children = node.children.filter((child) => child.type !== 'obsidianComment');
    const empty = node.children.every(
      (child) => child.type === 'text' && child.value.trim() === '',
    );
    if (!empty || index === undefined || parent === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  visit(tree, 'obsidianComment', (_node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}
