import type { Break, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Every line of a paragraph is a line on the page, as in Obsidian (unless its strict line breaks are on). */
export function lineBreaks(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (index === undefined || parent === undefined || !/[\r\n]/.test(node.value)) return undefined;
    const parts = node.value.split(/[ \t]*(?:\r\n|\r|\n)/).flatMap(toLine);
    parent.children.splice(index, 1, ...(parts as never[]));
    return [SKIP, index + parts.length];
  });
}

function toLine(value: string, index: number): PhrasingContent[] {
  const text: Text[] = value === '' ? [] : [{ type: 'text', value }];
  const lineBreak: Break[] = index === 0 ? [] : [{ type: 'break' }];
  return [...lineBreak, ...text];
}
