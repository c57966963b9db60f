import type { Element, ElementContent, Parents, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** A picture of the vault: its size in pixels, and what shows it, with the author's own attributes. */
export interface ContentImage {
  readonly width: number;
  readonly height: number;
  /** Its attributes: those that name its file or files, its size and its description. */
  readonly source: (shown: ShownImage) => Readonly<Record<string, string | number>>;
}

/** How an author wants a picture shown, in CSS pixels. */
export interface ShownImage {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface ContentImagesOptions {
  /** The picture at this address of the site; null for all that is none of the vault's, or cannot be read. */
  readonly imageAt: (address: string) => Promise<ContentImage | null>;
  /** Accessible name of the link that shows a picture as large as it is. */
  readonly enlarge: (description: string) => string;
}

/** Smaller ones are signs among words. */
const leastEnlarged = 200;

/**
 * The rehype plugin that gives pictures their size (so that nothing moves while they load), loads them when they come
 * near, and makes links of them that show them as large as they are. After `rehypeSafeHtml`.
 */
export function rehypeContentImages({
  imageAt,
  enlarge,
}: ContentImagesOptions): (tree: Root) => Promise<void> {
  return async (tree) => {
    const found: { image: Element; parent: Parents }[] = [];
    const linked = new Set<Element>();
    visit(tree, 'element', (node, _index, parent) => {
      if (node.tagName === 'a') visit(node, 'element', (inner) => void linked.add(inner));
      if (node.tagName === 'img' && parent) found.push({ image: node, parent });
    });
    for (const { image, parent } of found) {
      const address = String(image.properties['src'] ?? '');
      const known = await imageAt(address);
      if (known === null) continue;
      const shown = sizeOf(image, known);
      image.properties = { ...others(image), ...known.source(shown) };
      if (linked.has(image) || known.width < leastEnlarged) continue;
      const properties = { href: address, ariaLabel: enlarge(shown.alt) };
      const link = h('a.konspekt-enlarge', properties, image);
      (parent.children as ElementContent[])[parent.children.indexOf(image as never)] = link;
    }
  };
}

/** One side that an author gives fixes the other. */
function sizeOf({ properties }: Element, { width, height }: ContentImage): ShownImage {
  const [wide, high] = [Number(properties['width']), Number(properties['height'])];
  const alt = String(properties['alt'] ?? '');
  if (wide > 0 && high > 0) return { width: wide, height: high, alt };
  if (wide > 0)
    return { width: wide, height: Math.max(1, Math.round((wide * height) / width)), alt };
  if (high > 0)
    return { width: Math.max(1, Math.round((high * width) / height)), height: high, alt };
  return { width, height, alt };
}

/** What an author says of a picture beyond its file, its size and its description. */
function others({ properties }: Element): Element['properties'] {
  const {
    src: _src,
    alt: _alt,
    width: _width,
    height: _height,
    loading: _loading,
    ...own
  } = properties;
  return own;
}
