import type { Link, Parents, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Resolve } from './resolve.ts';
import type { WikiLink } from './wikilink-syntax.ts';

export interface WikilinkOptions {
  readonly resolve: Resolve;
  /** Path of the note within the vault. */
  readonly note: string;
}

/** Turns `[[…]]` into links; one that leads nowhere stays readable and is marked as broken. */
export function wikilinks({ resolve, note }: WikilinkOptions): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'wikiLink', (node, index, parent: Parents | undefined) => {
      if (index === undefined || parent === undefined || node.embed) return undefined;
      parent.children.splice(index, 1, toLink(node, resolve(node, note)) as never);
      return [SKIP, index + 1];
    });
  };
}

function toLink(node: WikiLink, resolved: ReturnType<Resolve>): PhrasingContent {
  const text: PhrasingContent = { type: 'text', value: linkText(node) };
  const position = node.position ? { position: node.position } : {};
  if (/^https?:\/\//iu.test(node.target))
    return { type: 'link', url: node.address, children: [text], ...position };
  if (resolved.kind !== 'missing') {
    const data = { hProperties: { className: ['konspekt-link'] } };
    return { type: 'link', url: resolved.href, children: [text], data, ...position } satisfies Link;
  }
  const data = { hName: 'span', hProperties: { className: ['konspekt-broken-link'] } };
  return { type: 'emphasis', children: [text], data, ...position };
}

/** As Obsidian shows it: the alias, or the address with ` > ` between its parts. */
export function linkText({ alias, target, headings, block, address }: WikiLink): string {
  if (alias !== null) return alias;
  // Part of a name: C#.
  if (/[^#]#(?:#|$)/u.test(address)) return address.replaceAll(/#(?!#|$)/gu, ' > ');
  const parts = [target, ...headings, ...(block === null ? [] : [`^${block}`])];
  return parts.filter((part) => part !== '').join(' > ');
}
