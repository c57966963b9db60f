import type { Comment } from '../python/syntax.ts';
import type { MarkerReader } from './marker.ts';
import type { OutputLine } from './recorded-text.ts';

/** Output recorded in comments of their own, by lines of the fence's content. */
export interface CommentBlock {
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly lines: readonly OutputLine[];
}

/**
 * The comments that record output: a line that is a marker, and the comments right below it. Those inside a statement
 * (`inside` says so of a line) are commentary, and so is a marker with nothing below it.
 */
export function commentBlocks(
  comments: readonly Comment[],
  markers: MarkerReader,
  inside: (line: number) => boolean,
  isFunction: (name: string) => boolean,
): CommentBlock[] {
  const own = comments.filter((comment) => comment.own && !inside(comment.line));
  const blocks: CommentBlock[] = [];
  for (let index = 0; index < own.length; index += 1) {
    const first = own[index];
    const marker = first && markers.readWhole(first.text);
    if (!first || !marker) continue;
    const lines: OutputLine[] = [];
    for (
      let next = own[index + 1];
      next?.line === first.line + lines.length + 1;
      next = own[index + 1]
    ) {
      const label = markers.readWhole(next.text)?.label;
      if (label !== undefined && label !== null && isFunction(label)) break;
      lines.push({ text: next.text.replace(/^# ?/u, ''), line: next.line });
      index += 1;
    }
    if (lines.length === 0) continue;
    blocks.push({
      label: marker.label,
      start: first.line,
      end: first.line + lines.length,
      column: first.column,
      lines,
    });
  }
  return blocks;
}
