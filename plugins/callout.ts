import type {
  Blockquote,
  BlockContent,
  DefinitionContent,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import { visit } from 'unist-util-visit';

const marker = /^\[!([^\]\r\n]+)\]([+-]?)[ \t]*/;

/**
 * Obsidian's callouts: a quote that begins with `[!type]`, foldable with `+` or `-`, with a title of
 * its own or that of its type. Any type is taken, Cyrillic ones too; the style sheet knows some.
 */
export function callouts(tree: Root): void {
  visit(tree, 'blockquote', (quote) => {
    const [first, ...rest] = quote.children;
    if (first?.type !== 'paragraph') return;
    const [opening] = first.children;
    if (opening?.type !== 'text') return;
    const [matched, name, fold = ''] = marker.exec(opening.value) ?? [];
    if (matched === undefined || name === undefined) return;
    const written = [
      { ...opening, value: opening.value.slice(matched.length) },
      ...first.children.slice(1),
    ];
    const { title, body } = splitAtLine(written);
    make(quote, name, fold, title, [
      ...(body.length > 0 ? [{ ...first, children: body }] : []),
      ...rest,
    ]);
  });
}

function make(
  quote: Blockquote,
  name: string,
  fold: string,
  title: readonly PhrasingContent[],
  body: readonly (BlockContent | DefinitionContent)[],
): void {
  const [type = ''] = name.trim().toLowerCase().split('|');
  const hasTitle = title.some((node) => node.type !== 'text' || node.value.trim() !== '');
  const shown: PhrasingContent[] = hasTitle
    ? [...title]
    : [{ type: 'text', value: capitalised(type) }];
  const heading: Paragraph = {
    type: 'paragraph',
    children: shown,
    data: {
      hName: fold === '' ? 'p' : 'summary',
      hProperties: { className: ['konspekt-callout-title'] },
    },
  };
  quote.children = [heading, ...body];
  quote.data = {
    hName: fold === '' ? 'div' : 'details',
    hProperties: {
      className: ['konspekt-callout'],
      dataCallout: type,
      ...(fold === '+' ? { open: true } : {}),
    },
  };
}

/** What stands on the first line, and what follows it. */
function splitAtLine(nodes: readonly PhrasingContent[]): {
  title: PhrasingContent[];
  body: PhrasingContent[];
} {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') continue;
    const end = node.value.search(/[\r\n]/);
    if (end < 0) continue;
    const after = node.value.slice(end).replace(/^(?:\r\n|\r|\n)/, '');
    return {
      title: [...nodes.slice(0, index), { ...node, value: node.value.slice(0, end) }],
      body: [...(after === '' ? [] : [{ ...node, value: after }]), ...nodes.slice(index + 1)],
    };
  }
  return { title: [...nodes], body: [] };
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
