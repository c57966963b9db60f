import type { Code } from 'mdast';
import type { LineSpan } from '../../src/examples/example.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import type { CodeLine } from './code-lines.ts';

/** A fence in the order of its lines: its examples, and code that belongs to none of them. */
export type FencePart =
  | { readonly kind: 'example'; readonly verdict: Verdict }
  | { readonly kind: 'rest'; readonly lines: readonly CodeLine[] };

/** Splits a fence into the examples that it holds and what is left between them, in note order. */
export function splitFence(fence: Code, verdicts: readonly Verdict[]): FencePart[] {
  const starts = new Map(verdicts.map((verdict) => [verdict.example.own.span.start, verdict]));
  const taken = verdicts.flatMap(({ example }) => [
    example.own.span,
    ...(example.recorded?.kind === 'comments' ? [example.recorded.span] : []),
  ]);
  const parts: FencePart[] = [];
  let rest: CodeLine[] = [];
  const flush = (): void => {
    if (rest.some((line) => line.text.trim() !== ''))
      parts.push({ kind: 'rest', lines: trimmed(rest) });
    rest = [];
  };
  for (const line of fenceLines(fence)) {
    const [at = 0] = line.noteLines;
    const verdict = starts.get(at);
    if (verdict !== undefined) {
      flush();
      parts.push({ kind: 'example', verdict });
    } else if (!taken.some((span) => within(at, span))) rest.push(line);
  }
  flush();
  return parts;
}

/** The lines of a fence with their places in the note. */
export function fenceLines(fence: Code): CodeLine[] {
  const first = (fence.position?.start.line ?? 0) + 1;
  return fence.value.split('\n').map((text, index) => ({ text, noteLines: [first + index] }));
}

function within(line: number, span: LineSpan): boolean {
  return line >= span.start && line <= span.end;
}

function trimmed(lines: readonly CodeLine[]): CodeLine[] {
  const filled = lines.map((line) => line.text.trim() !== '');
  return lines.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
}
