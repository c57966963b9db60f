import type { CommentBlock } from './comment-block.ts';
import type { Recorded } from './example.ts';
import { type Fence, noteLine, notePlace } from './fence.ts';
import type { OutputFence } from './group.ts';
import { recordedText } from './recorded-text.ts';

/** Recorded output that waits for its example. Its place is that of its label, or of its beginning. */
export interface Output {
  readonly label: string | null;
  readonly recorded: Recorded;
  readonly line: number;
  readonly column: number;
  /** Null for comments in the code. */
  readonly fence: OutputFence | null;
}

export function fenceOutput(fence: OutputFence): Output {
  const recorded = recordedText('fence', fence.lines, fence.span);
  return { label: fence.label, recorded, line: fence.labelLine, column: fence.fence.column, fence };
}

/** `fence` is the fence of code that the comments stand in. */
export function commentOutput(block: CommentBlock, fence: Fence): Output {
  const at = notePlace(fence, block.start, block.column);
  const lines = block.lines.map(({ text, line }) => ({ text, line: noteLine(fence, line) }));
  const span = { start: at.line, end: noteLine(fence, block.end) };
  return {
    label: block.label,
    recorded: recordedText('comments', lines, span),
    ...at,
    fence: null,
  };
}
