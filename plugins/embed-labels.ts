import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** Makes the labels of footnotes and of link definitions in an embedded part its own: `[^1]` of two notes are two. */
export function separateLabels(nodes: readonly RootContent[], prefix: string): void {
  for (const node of nodes) {
    visit(node, (inner) => {
      if (!('identifier' in inner)) return;
      inner.identifier = `${prefix}-${inner.identifier}`;
      inner.label = `${prefix}-${inner.label ?? ''}`;
    });
  }
}
