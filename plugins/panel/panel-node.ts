import type { Data, Node } from 'unist';
import type { ElementContent, Properties } from 'hast';

/** What an example's fence becomes in mdast; remark-rehype makes an element of its `data`. */
export interface PanelNode extends Node {
  type: 'konspektPanel';
  data: Data & { hName: string; hProperties: Properties; hChildren: ElementContent[] };
}

declare module 'mdast' {
  interface RootContentMap {
    konspektPanel: PanelNode;
  }
  interface BlockContentMap {
    konspektPanel: PanelNode;
  }
}

/** A node that remark-rehype turns into this element, whatever its options. */
export function panelNode(
  name: string,
  properties: Properties,
  children: ElementContent[],
  position: Node['position'],
): PanelNode {
  const data = { hName: name, hProperties: properties, hChildren: children };
  return { type: 'konspektPanel', data, ...(position ? { position } : {}) };
}
