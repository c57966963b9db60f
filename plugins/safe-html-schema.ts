import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * The HTML that notes may contain. It is GitHub's schema (hast-util-sanitize) and some prose
 * elements besides: no script, style, form, frame or event handler; addresses are relative, http,
 * https, mailto; ids and names get the prefix `user-content-` so that they cannot shadow the page's
 * own; classes of verification cannot be imitated.
 */
export const safeHtmlSchema: Options = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'abbr',
    'audio',
    'center',
    'cite',
    'dfn',
    'font',
    'iframe',
    'figcaption',
    'figure',
    'mark',
    'small',
    'time',
    'u',
    'video',
    'wbr',
  ],
  // What is in these is no text.
  strip: ['script', 'style', 'template', 'object', 'math', 'svg'],
  attributes: {
    ...defaultSchema.attributes,
    // Only the declarations that `safeStyles` leaves.
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'style'],
    font: ['color', 'size'],
    // Pages of other sites: `rehypeExternalImages` makes links of them.
    iframe: ['src', 'title'],
    // Callouts are parsed with the note's own HTML inside them, so their names come through here.
    div: [
      ...(defaultSchema.attributes?.['div'] ?? []),
      ['className', 'konspekt-callout', 'konspekt-embed'],
      'dataCallout',
    ],
    details: [['className', 'konspekt-callout'], 'dataCallout', 'open'],
    p: [['className', 'konspekt-callout-title', 'konspekt-embed-source']],
    summary: [
      ...(defaultSchema.attributes?.['summary'] ?? []),
      ['className', 'konspekt-callout-title'],
    ],
    audio: ['src', 'controls', 'loop', 'muted', 'preload'],
    video: ['src', 'controls', 'loop', 'muted', 'poster', 'preload'],
    img: [...(defaultSchema.attributes?.['img'] ?? []), 'loading'],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: [...(defaultSchema.protocols?.['href'] ?? []), 'tel'],
    poster: ['http', 'https'],
  },
};
