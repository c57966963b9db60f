import type { Code } from 'mdast';

/** A fenced code block of the note, as text with places. */
export interface Fence {
  /** Lines of the note: the opening fence, and the last line of the block. */
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  /** The first word of the info string, in lower case; empty if there is none. */
  readonly tag: string;
  /** The content without its containers' prefixes and without common indentation. */
  readonly lines: readonly string[];
  /** How many columns of the note stand before each of `lines`. */
  readonly margins: readonly number[];
  readonly closed: boolean;
}

/** The fence that a code node is, or null for indented code. `source` are the lines of the note. */
export function readFence(node: Code, source: readonly string[]): Fence | null {
  const { start, end } = node.position ?? {};
  if (!start || !end) return null;
  const opening = /^(`{3,}|~{3,})/.exec(
    (source[start.line - 1] ?? '').slice(start.column - 1),
  )?.[1];
  if (opening === undefined) return null;
  const closed = end.line > start.line && isClosing(source[end.line - 1] ?? '', opening);
  const count = end.line - start.line - (closed ? 1 : 0);
  const value = node.value.split(/\r\n|\r|\n/);
  const raw = Array.from({ length: count }, (_, index) => value[index] ?? '');
  const indent = commonIndent(raw);
  const lines = raw.map((text) => (text.startsWith(indent) ? text.slice(indent.length) : ''));
  const margins = lines.map((text, index) =>
    Math.max(0, (source[start.line + index] ?? '').length - text.length),
  );
  const tag = (node.lang ?? '').toLowerCase();
  return { line: start.line, endLine: end.line, column: start.column, tag, lines, margins, closed };
}

function isClosing(line: string, opening: string): boolean {
  const mark = /^[\s>]*(`+|~+)\s*$/.exec(line)?.[1] ?? '';
  return mark.length >= opening.length && mark[0] === opening[0];
}

/** The white space that all lines with text begin with. */
function commonIndent(lines: readonly string[]): string {
  let common: string | null = null;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const indent: string = /^[ \t]*/.exec(line)?.[0] ?? '';
    common ??= indent;
    let same = 0;
    while (same < common.length && common[same] === indent[same]) same += 1;
    common = common.slice(0, same);
    if (common === '') break;
  }
  return common ?? '';
}

/** The line of the note of a line of the content (both from 1). */
export function noteLine(fence: Fence, line: number): number {
  return fence.line + line;
}

/** The place in the note of a place in the content (all from 1). */
export function notePlace(
  fence: Fence,
  line: number,
  column: number,
): { line: number; column: number } {
  return { line: noteLine(fence, line), column: (fence.margins[line - 1] ?? 0) + column };
}
