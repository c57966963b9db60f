import type { Nodes, Root } from 'mdast';

/** A wikilink or an embed, with its place in the note: line and column from 1. */
export interface WikiLink {
  readonly embed: boolean;
  /** The file, without heading and block; empty for a link within the note. */
  readonly target: string;
  /** What follows `#`, or null. */
  readonly fragment: string | null;
  readonly line: number;
  readonly column: number;
}

const wikilink = /(!?)\[\[([^[\]\n\r]+)\]\]/gu;

/**
 * The wikilinks and embeds of a note, in order: those in its text, never those in code, HTML or the addresses of
 * other links. `source` is the text that the tree was parsed from, without a byte order mark.
 */
export function findLinks(tree: Root, source: string): WikiLink[] {
  const lines = source.split(/\r\n|\r|\n/u);
  const found: WikiLink[] = [];
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      found.push(...linksIn(node, lines));
    } else if ('children' in node) pending.push(...node.children);
  }
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Text is read from the source, since a link may hold what Markdown takes for emphasis. */
function linksIn(block: Nodes, lines: readonly string[]): WikiLink[] {
  if (!block.position) return [];
  const { start, end } = block.position;
  const hidden: Nodes[] = [];
  const pending: Nodes[] = 'children' in block ? [...block.children] : [];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isOpaque(node)) hidden.push(node);
    else if ('children' in node) pending.push(...node.children);
  }
  const found: WikiLink[] = [];
  for (let line = start.line; line <= end.line; line += 1) {
    const text = lines[line - 1] ?? '';
    const from = line === start.line ? start.column - 1 : 0;
    const to = line === end.line ? end.column - 1 : text.length;
    const outside = [
      [0, from],
      [to, text.length],
    ] as const;
    found.push(
      ...linksOn(line, masked(text, [...outside, ...rangesOn(line, hidden, text.length)])),
    );
  }
  return found;
}

type Range = readonly [from: number, to: number];

function rangesOn(line: number, nodes: readonly Nodes[], length: number): Range[] {
  return nodes.flatMap(({ position }): Range[] => {
    if (!position || position.start.line > line || position.end.line < line) return [];
    const from = position.start.line === line ? position.start.column - 1 : 0;
    return [[from, position.end.line === line ? position.end.column - 1 : length]];
  });
}

/** The text with spaces in these ranges. */
function masked(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (to <= at) continue;
    const begin = Math.max(from, at);
    parts.push(text.slice(at, begin), ' '.repeat(to - begin));
    at = to;
  }
  return parts.join('') + text.slice(at);
}

const opaque: ReadonlySet<string> = new Set([
  'inlineCode',
  'html',
  'inlineMath',
  'image',
  'math',
  'comment',
]);

function isOpaque(node: Nodes): boolean {
  return opaque.has(node.type);
}

function linksOn(line: number, text: string): WikiLink[] {
  return [...text.matchAll(wikilink)].flatMap((match) => {
    const [, bang, inner = ''] = match;
    if (isEscaped(text, match.index)) return [];
    // In a table the bar of an alias is escaped.
    const [link = ''] = inner.split(/\\?\|/u);
    const hash = link.indexOf('#');
    return {
      embed: bang === '!',
      target: (hash < 0 ? link : link.slice(0, hash)).trim(),
      fragment: hash < 0 ? null : link.slice(hash + 1).trim(),
      line,
      column: match.index + 1,
    };
  });
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text[index - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
