import type { ElementContent, Root, RootContent } from 'hast';

/** The text of a hast node, as `textContent` of the DOM. */
export function textContent(node: Root | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textContent(child)).join('') : '';
}
