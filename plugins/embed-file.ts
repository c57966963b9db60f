import type { PhrasingContent } from 'mdast';
import { imageLabel } from './image-size.ts';
import type { Resolved } from './resolve.ts';
import { linkText } from './wikilink.ts';
import type { WikiLink } from './wikilink-syntax.ts';

/** A file of the vault where it is embedded: as an image, a player or a document, by its kind. */
export function embedFile(
  node: WikiLink,
  { href, media }: Extract<Resolved, { kind: 'file' }>,
): PhrasingContent {
  const position = node.position ? { position: node.position } : {};
  const { description, ...size } = imageLabel(node.alias ?? '');
  const named = description || node.target;
  switch (media) {
    case 'image': {
      const data = { hProperties: { loading: 'lazy', ...size } };
      return { type: 'image', url: href, alt: named, data, ...position };
    }
    case 'audio':
    case 'video':
      return element(media, {
        src: href,
        controls: true,
        preload: 'metadata',
        ...size,
        ariaLabel: named,
      });
    case 'pdf': {
      const [place] = node.headings;
      const src = place === undefined ? href : `${href}#${place}`;
      return element('iframe', { src, title: named, loading: 'lazy', ...size });
    }
    case 'other': {
      const data = { hProperties: { className: ['konspekt-link'] } };
      const children: PhrasingContent[] = [{ type: 'text', value: linkText(node) }];
      return { type: 'link', url: href, children, data, ...position };
    }
  }
}

function element(
  hName: string,
  properties: Readonly<Record<string, string | boolean>>,
): PhrasingContent {
  const hProperties = { className: ['konspekt-media'], ...properties };
  return { type: 'emphasis', children: [], data: { hName, hProperties } };
}
