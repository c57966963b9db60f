import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';

/** Takes away a heading of the first level that opens the note and says the page's title: the page shows that itself. */
export function dropTitle(tree: Root, title: string): void {
  const index = tree.children.findIndex((node) => node.type !== 'yaml');
  const first = tree.children[index];
  if (first?.type !== 'heading' || first.depth !== 1) return;
  if (toString(first).trim().normalize('NFC') === title.normalize('NFC'))
    tree.children.splice(index, 1);
}
