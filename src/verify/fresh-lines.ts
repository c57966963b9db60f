import { compareLines } from './compare.ts';
import { steady } from './variation.ts';
import type { DiffLine } from './verdict.ts';

const header = 'Traceback (most recent call last):';

/**
 * The lines to record: the author's own where they may stay, the run's elsewhere. `raised` is the exception that
 * ended it, as its last line or lines, where `actual` does not hold a traceback itself.
 */
export function freshLines(
  old: readonly string[],
  actual: string,
  diff: readonly DiffLine[],
  raised: string | null = null,
): string[] {
  const printed = actual.split('\n').map((line) => line.trimEnd());
  while (printed.at(-1) === '') printed.pop();
  const kept = diff.length > 0 ? diff : (compareLines(old, printed, steady).diff ?? []);
  const [stack, theirs] = [stackOf(old), stackOf(printed)];
  if (stack === null && theirs === null) return ownLines(old, kept);
  const fresh = kept.flatMap((line) => {
    if (line.kind === 'actual') return [line.fresh ?? line.text];
    return line.kind === 'same' ? [line.text] : [];
  });
  const tail = theirs ? printed.length - theirs.end : (raised?.split('\n').length ?? 0);
  if (tail === 0) return fresh;
  // The author's stack names the author's files, and is never compared.
  const lines = stack?.lines ?? theirs?.lines ?? [];
  return fresh.toSpliced(Math.max(0, fresh.length - tail), 0, ...lines);
}

function ownLines(old: readonly string[], diff: readonly DiffLine[]): string[] {
  let next = 0;
  return diff.flatMap((line) => {
    if (line.kind === 'actual') return [line.fresh ?? line.text];
    const own = old[next] ?? '';
    next += 1;
    return line.kind === 'same' ? [own] : [];
  });
}

/** The header and the stack of the last traceback, and where they end. */
function stackOf(lines: readonly string[]): { lines: readonly string[]; end: number } | null {
  const start = lines.findLastIndex((line) => line.includes(header));
  if (start < 0) return null;
  const rest = lines.findIndex((line, index) => index > start && !/^\s/u.test(line));
  const end = rest < 0 ? lines.length : rest;
  return { lines: lines.slice(start, end), end };
}
