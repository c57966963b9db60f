import type { Nodes, Root } from 'mdast';
import { findLinks, type FoundLink } from './find-links.ts';
import { textOf } from './text-of.ts';

/** A heading of a note: `depth` from 1, its text without markup. */
export interface OutlineHeading {
  readonly depth: number;
  readonly text: string;
}

/** What other notes may ask about a note: its headings, blocks, tags and links, in order. */
export interface Outline {
  readonly headings: readonly OutlineHeading[];
  /** Names of its blocks, without `^`. */
  readonly blocks: readonly string[];
  /** Tags in its text, without `#`, as written. */
  readonly tags: readonly string[];
  readonly links: readonly FoundLink[];
  /** Places that its HTML names, by `id` or `name`. */
  readonly anchors: readonly string[];
  /** What its HTML names: pictures, recordings, pages. */
  readonly files: readonly string[];
  /** Links to files and programs of the author's machine, `file:///…` and `obsidian://…`. */
  readonly local: readonly {
    readonly url: string;
    readonly line: number;
    readonly column: number;
  }[];
  /** Mermaid's sources, with the line of the note on which each begins. */
  readonly diagrams: readonly { readonly source: string; readonly line: number }[];
  /** Comments and formulas that begin and never end: they hide the rest of the note. */
  readonly unclosed: readonly { readonly line: number; readonly column: number }[];
}

const rawHeading = /^<h([1-6])(?:\s[^<>]*)?>(.*)<\/h\1\s*>\s*$/isu;

/** Reads the outline off a note's tree, which was parsed with all of Obsidian's syntax. */
export function outlineOf(tree: Root): Outline {
  const headings: OutlineHeading[] = [];
  const blocks: string[] = [];
  const tags: string[] = [];
  const anchors: string[] = [];
  const local: Outline['local'][number][] = [];
  const files: string[] = [];
  const diagrams: Outline['diagrams'][number][] = [];
  const unclosed: { line: number; column: number }[] = [];
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'heading') headings.push({ depth: node.depth, text: textOf(node) });
    if ((node.type === 'link' || node.type === 'image') && /^(?:file|obsidian):/iu.test(node.url)) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      local.push({ url: node.url, line, column });
    }
    if (node.type === 'html') {
      headings.push(...headingIn(node.value));
      files.push(...filesIn(node.value));
      anchors.push(...anchorsIn(node.value));
    }
    if (node.type === 'blockId') blocks.push(node.id);
    if (node.type === 'tag') tags.push(node.value.slice(1).replace(/\/+$/u, ''));
    if (node.type === 'code' && node.lang?.toLowerCase() === 'mermaid')
      diagrams.push({ source: node.value, line: (node.position?.start.line ?? 0) + 1 });
    if ((node.type === 'obsidianComment' || node.type === 'texMath') && !node.closed) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      unclosed.push({ line, column });
    }
    if ('children' in node) pending.push(...node.children.toReversed());
  }
  return {
    headings,
    blocks,
    tags,
    links: findLinks(tree),
    anchors,
    files,
    local,
    diagrams,
    unclosed,
  };
}

function anchorsIn(html: string): string[] {
  const named = html.matchAll(/\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu);
  return [...named].map(([, double, single]) => double ?? single ?? '');
}

function filesIn(html: string): string[] {
  const named = html.matchAll(/\s(?:src|href|poster)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu);
  return [...named].map(([, double, single]) => double ?? single ?? '').map(decoded);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A stray percent sign: the author wrote the name as it is.
    return address;
  }
}

function headingIn(html: string): OutlineHeading[] {
  const [, depth, content = ''] = rawHeading.exec(html) ?? [];
  if (depth === undefined) return [];
  return [{ depth: Number(depth), text: content.replaceAll(/<[^<>]*>/gu, '').trim() }];
}
