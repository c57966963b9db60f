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
      if (isFrameOfOurs(node)) {
        parent?.children.splice(index ?? 0, 1);
        return index;
      }
      const address = externalAddress(node);
      if (address === null || index === undefined || parent === undefined) return undefined;
      const text = label(
        String(node.properties['alt'] ?? node.properties['title'] ?? '') || address,
      );
      parent.children[index] = h('a.konspekt-external', { href: address, rel: 'noreferrer' }, text);
      return [SKIP, index + 1];
    });
  };
}

/** The raw HTML of a note may not show the site within itself; documents that it embeds are of class `konspekt-media`. */
function isFrameOfOurs({ tagName, properties: { className, src } }: Element): boolean {
  return tagName === 'iframe' && className === undefined && !isExternal(src);
}

function externalAddress(node: Element): string | null {
  if (!['img', 'audio', 'video', 'source', 'iframe'].includes(node.tagName)) return null;
  const { src, srcSet, poster } = node.properties;
  const address = [src, srcSet, poster].find((value) => isExternal(value));
  return address === undefined ? null : String(address).trim();
}

function isExternal(value: unknown): boolean {
  return typeof value === 'string' && /^\s*(?:https?:)?\/\//i.test(value);
}
