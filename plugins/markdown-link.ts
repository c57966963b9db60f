import type { Image, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
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
    visit(tree, ['link', 'image'], (node, index, parent) => {
      if (node.type !== 'link' && node.type !== 'image') return;
      const link = withinVault(node);
      if (link === null || index === undefined || parent === undefined) return;
      const resolved = resolve(link, note);
      if (resolved.kind !== 'missing') node.url = resolved.href;
      else if (node.type === 'image')
        Object.assign(parent.children, { [index]: missingFile(link.target, node, text) });
      else node.data = { ...node.data, hProperties: { className: ['konspekt-broken-link'] } };
    });
  };
}

/** The target of a link that stays within the vault; null for other sites, for `#…` and for made links. */
function withinVault({ url, data }: Link | Image): Parameters<Resolve>[0] | null {
  if (data?.hProperties !== undefined || /^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(url)) return null;
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
