import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

export interface ExternalImageOptions {
  /** Text of the link in the place of an image from another site. */
  readonly label: (description: string) => string;
}

/**
 * The rehype plugin that shows media of other sites as links: a page makes no request to anybody
 * but its own site, so that reading a lesson tells nobody about it. After `rehypeSafeHtml`.
 */
export function rehypeExternalImages({ label }: ExternalImageOptions): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node, index, parent) => {
      const address = externalAddress(node);
      if (address === null || index === undefined || parent === undefined) return undefined;
      const text = label(String(node.properties['alt'] ?? '') || address);
      parent.children[index] = h('a.konspekt-external', { href: address, rel: 'noreferrer' }, text);
      return [SKIP, index + 1];
    });
  };
}

function externalAddress(node: Element): string | null {
  if (!['img', 'audio', 'video', 'source'].includes(node.tagName)) return null;
  const { src, srcSet, poster } = node.properties;
  const address = [src, srcSet, poster].find((value) => isExternal(value));
  return address === undefined ? null : String(address).trim();
}

function isExternal(value: unknown): boolean {
  return typeof value === 'string' && /^\s*(?:https?:)?\/\//i.test(value);
}
