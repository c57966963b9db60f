import type { Definition, Image, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { imageLabel } from './image-size.ts';
import type { Messages } from './panel/messages.ts';
import { missingFile } from './missing-file.ts';
import type { Resolve } from './resolve.ts';

export interface MarkdownLinkOptions {
  readonly resolve: Resolve;
  /** Path of the note within the vault. */
  readonly note: string;
  readonly text: Messages;
}

/** Points ordinary links and images, `[…](Note.md#heading)`, at the pages and files of the site. */
export function markdownLinks({ resolve, note, text }: MarkdownLinkOptions): (tree: Root) => void {
  return (tree) => {
    visit(tree, ['link', 'image', 'definition'], (node, index, parent) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
      const link = withinVault(node);
      if (node.type === 'image') label(node);
      if (link === null || index === undefined || parent === undefined) return;
      const resolved = resolve(link, note);
      if (resolved.kind !== 'missing') node.url = resolved.href;
      else if (node.type === 'image')
        Object.assign(parent.children, { [index]: missingFile(link.target, node, text) });
      else if (node.type === 'link') Object.assign(node, { data: broken });
    });
  };
}

/** A link that leads nowhere stays readable, and is none. */
const broken = {
  hName: 'span',
  hProperties: { className: ['konspekt-broken-link'], href: undefined },
};

/** `![description|100x50](…)`: the size is part of the text, as in Obsidian. */
function label(node: Image): void {
  const { description, ...size } = imageLabel(node.alt ?? '');
  node.alt = description;
  node.data = {
    ...node.data,
    hProperties: { ...node.data?.hProperties, loading: 'lazy', ...size },
  };
}

/** The target of a link that stays within the vault; null for other sites and for made links. */
function withinVault({ url, data }: Link | Image | Definition): Parameters<Resolve>[0] | null {
  if (data?.hProperties !== undefined || /^(?:[a-z][a-z\d+.-]*:|\/\/|$)/i.test(url)) return null;
  const [path = '', ...fragments] = url.split('#').map(decode);
  const block = fragments.find((fragment) => fragment.startsWith('^'))?.slice(1) ?? null;
  return { target: path, headings: block === null ? fragments : [], block };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the author wrote the name as it is.
    return text;
  }
}
