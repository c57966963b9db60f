import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { htmlLinks } from './html-links.ts';
import type { Resolve } from './resolve.ts';
import { safeHtmlSchema } from './safe-html-schema.ts';
import { safeStyles } from './safe-style.ts';

export interface SafeHtmlOptions {
  /** Finds what the raw HTML of a note names; without it addresses stay as they are. */
  readonly resolve?: Resolve;
}

const slot = 'konspekt-slot';

/**
 * The rehype plugin that parses the raw HTML of a note and keeps what `safeHtmlSchema` permits.
 * Elements that our own plugins made (known by their classes, which at this point no raw HTML can
 * carry, being text still) are set aside meanwhile and come through as they were.
 */
export function rehypeSafeHtml({ resolve }: SafeHtmlOptions = {}): (
  tree: Root,
  file: VFile,
) => Root {
  const points = resolve === undefined ? (): void => undefined : htmlLinks({ resolve });
  const raw = rehypeRaw();
  const clean = rehypeSanitize({
    ...safeHtmlSchema,
    tagNames: [...(safeHtmlSchema.tagNames ?? []), slot],
    attributes: { ...safeHtmlSchema.attributes, [slot]: ['dataKey'] },
  });
  return (tree, file) => {
    const aside = setAside(tree);
    const parsed = raw(tree, file);
    points(parsed, file);
    safeStyles(parsed);
    const safe = clean(parsed);
    restore(safe, aside);
    undoublePrefixes(safe);
    return safe;
  };
}

/** Keys are random, so that a note cannot ask for an element of ours a second time. */
function setAside(tree: Root): Map<string, Element> {
  const aside = new Map<string, Element>();
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || parent === undefined || !isOurs(node)) return undefined;
    const key = crypto.randomUUID();
    aside.set(key, node);
    parent.children[index] = {
      type: 'element',
      tagName: slot,
      properties: { dataKey: key },
      children: [],
    };
    return SKIP;
  });
  return aside;
}

/** Names of elements of ours that hold nothing of the note's own HTML. */
const whole = /^konspekt-(?!callout|embed)/;

function isOurs({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.some((name) => whole.test(String(name)));
}

function restore(tree: Root, aside: ReadonlyMap<string, Element>): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== slot || index === undefined || parent === undefined) return undefined;
    const found = aside.get(String(node.properties['dataKey']));
    parent.children.splice(index, 1, ...(found === undefined ? [] : [found]));
    return found === undefined ? index : SKIP;
  });
}

/** Footnotes come with the prefix already, and point at each other by it. */
function undoublePrefixes(tree: Root): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['id', 'ariaDescribedBy', 'ariaLabelledBy']) {
      const value = properties[name];
      if (typeof value === 'string')
        properties[name] = value.replace(/^(?:user-content-)+/, 'user-content-');
      if (Array.isArray(value)) {
        properties[name] = value.map((id) =>
          String(id).replace(/^(?:user-content-)+/, 'user-content-'),
        );
      }
    }
  });
}
