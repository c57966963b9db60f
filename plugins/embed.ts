import type { Parents, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
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
}

/** Turns `![[…]]` into images, links to other files, or a visible placeholder that names the missing file. */
export function embeds({ resolve, note, text }: EmbedOptions): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'wikiLink', (node, index, parent: Parents | undefined) => {
      if (index === undefined || parent === undefined || !node.embed) return undefined;
      parent.children.splice(index, 1, toContent(node, resolve(node, note), text) as never);
      return [SKIP, index + 1];
    });
  };
}

function toContent(node: WikiLink, resolved: Resolved, text: Messages): PhrasingContent {
  const position = node.position ? { position: node.position } : {};
  if (resolved.kind === 'missing') return missingFile(node.target, node, text);
  if (resolved.kind === 'file' && resolved.media === 'image') {
    return { type: 'image', url: resolved.href, ...imageSize(node), ...position };
  }
  const children: PhrasingContent[] = [{ type: 'text', value: linkText(node) }];
  const data = { hProperties: { className: ['konspekt-link'] } };
  return { type: 'link', url: resolved.href, children, data, ...position };
}

/** `|300` and `|300x200` are sizes in CSS pixels, any other alias is the alternative text. */
function imageSize({ alias, target }: WikiLink): {
  alt: string;
  data: { hProperties: Record<string, string> };
} {
  const size = /^(\d+)(?:x(\d+))?$/.exec(alias ?? '');
  const [, width, height] = size ?? [];
  const hProperties = {
    loading: 'lazy',
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  };
  return { alt: size === null && alias !== null ? alias : target, data: { hProperties } };
}
