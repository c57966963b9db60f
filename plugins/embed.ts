import type { Blockquote, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { embedFile } from './embed-file.ts';
import { missingFile } from './missing-file.ts';
import type { Messages } from './panel/messages.ts';
import type { Resolve, Resolved } from './resolve.ts';
import { linkText } from './wikilink.ts';
import type { WikiLink } from './wikilink-syntax.ts';

export interface EmbedOptions {
  readonly resolve: Resolve;
  /** Path of the note within the vault. */
  readonly note: string;
  readonly text: Messages;
  /** What an embedded note shows, ready for the page; null if it cannot be shown in place. */
  readonly content: (
    link: WikiLink,
    resolved: Extract<Resolved, { kind: 'note' }>,
  ) => readonly RootContent[] | null;
}

/**
 * Turns `![[…]]` into images, players, documents and the content of other notes; or into a visible placeholder that
 * names the missing file. A note's content is made of blocks: the paragraph around it is split.
 */
export function embeds(options: EmbedOptions): (tree: Root) => void {
  return (tree) => {
    const inParagraphs: { parent: Parents; paragraph: Paragraph }[] = [];
    visit(tree, 'paragraph', (paragraph, _index, parent: Parents | undefined) => {
      if (parent && paragraph.children.some(isEmbed)) inParagraphs.push({ parent, paragraph });
    });
    for (const { parent, paragraph } of inParagraphs) {
      const index = parent.children.findIndex((child) => child === paragraph);
      parent.children.splice(index, 1, ...(splitAtNotes(paragraph, options) as never[]));
    }
    // What is left stands in headings and tables, where no blocks can.
    visit(tree, 'wikiLink', (node, index, parent: Parents | undefined) => {
      if (index === undefined || parent === undefined || !node.embed) return;
      const shown = inline(node, options.resolve(node, options.note), options.text);
      parent.children.splice(index, 1, shown as never);
    });
  };
}

function isEmbed(node: PhrasingContent): node is WikiLink {
  return node.type === 'wikiLink' && node.embed;
}

function splitAtNotes(paragraph: Paragraph, options: EmbedOptions): RootContent[] {
  const { resolve, note, text, content } = options;
  const blocks: RootContent[] = [];
  let line: PhrasingContent[] = [];
  const flush = (): void => {
    if (line.some((node) => node.type !== 'text' || node.value.trim() !== ''))
      blocks.push({ ...paragraph, children: line });
    line = [];
  };
  for (const child of paragraph.children) {
    if (!isEmbed(child)) {
      line.push(child);
      continue;
    }
    const resolved = resolve(child, note);
    const shown = resolved.kind === 'note' ? content(child, resolved) : null;
    if (shown === null || resolved.kind !== 'note') line.push(inline(child, resolved, text));
    else {
      flush();
      blocks.push(container(child, resolved, shown));
    }
  }
  flush();
  return blocks;
}

/** The content of another note, with a link to where it comes from. */
function container(
  node: WikiLink,
  { href, title }: Extract<Resolved, { kind: 'note' }>,
  content: readonly RootContent[],
): Blockquote {
  const name: PhrasingContent = { type: 'text', value: node.alias ?? (node.target || title) };
  const source: PhrasingContent = {
    type: 'link',
    url: href,
    children: [name],
    data: { hProperties: { className: ['konspekt-link'] } },
  };
  const from: Paragraph = {
    type: 'paragraph',
    children: [source],
    data: { hProperties: { className: ['konspekt-embed-source'] } },
  };
  return {
    type: 'blockquote',
    children: [from, ...content] as Blockquote['children'],
    data: { hName: 'div', hProperties: { className: ['konspekt-embed'] } },
    ...(node.position ? { position: node.position } : {}),
  };
}

function inline(node: WikiLink, resolved: Resolved, text: Messages): PhrasingContent {
  const position = node.position ? { position: node.position } : {};
  if (/^https?:\/\//iu.test(node.target))
    return { type: 'image', url: node.target, alt: node.alias ?? '', ...position };
  if (resolved.kind === 'missing') return missingFile(node.target, node, text);
  if (resolved.kind === 'file') return embedFile(node, resolved);
  const children: PhrasingContent[] = [{ type: 'text', value: linkText(node) }];
  const data = { hProperties: { className: ['konspekt-link'] } };
  return { type: 'link', url: resolved.href, children, data, ...position };
}
