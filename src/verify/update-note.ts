import { compareLines } from './compare.ts';
import { steady } from './variation.ts';
import type { DiffLine, Verdict } from './verdict.ts';

/** Lines of a note that are to be replaced, both inclusive, from 1. */
export interface Edit {
  readonly verdict: Verdict;
  readonly start: number;
  readonly end: number;
  /** As they will stand in the note, without line endings. */
  readonly lines: readonly string[];
  readonly diff: readonly DiffLine[];
}

/** Why a drifted output is left as it is. */
export type Untouched =
  | { readonly kind: 'unconfirmed'; readonly verdict: Verdict }
  | { readonly kind: 'by-hand'; readonly verdict: Verdict };

/**
 * What to write into a note so that its recorded outputs are what the code prints: only the drifted ones, in the
 * author's own form. `confirmed` verdicts alone are written unless `trusting`.
 */
export function editsOf(
  text: string,
  verdicts: readonly Verdict[],
  trusting: boolean,
): { readonly edits: readonly Edit[]; readonly untouched: readonly Untouched[] } {
  const noteLines = splitLines(text).map(({ content }) => content);
  const edits: Edit[] = [];
  const untouched: Untouched[] = [];
  for (const verdict of verdicts.filter(({ status }) => status === 'drifted')) {
    const isConfirmed =
      verdict.reference === 'agrees' || (trusting && verdict.reference !== 'disagrees');
    const edit = isConfirmed ? editOf(verdict, noteLines) : null;
    if (edit) edits.push(edit);
    else untouched.push({ kind: isConfirmed ? 'by-hand' : 'unconfirmed', verdict });
  }
  return { edits, untouched };
}

/** The note with these edits made; its other bytes, line endings included, stay. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const lines = splitLines(text);
  for (const { start, end, lines: replacement } of edits.toSorted((a, b) => b.start - a.start)) {
    const ending = lines[start - 1]?.ending || '\n';
    const last = lines[end - 1]?.ending ?? '';
    const fresh = replacement.map((content, index) => ({
      content,
      ending: index === replacement.length - 1 ? last : ending,
    }));
    lines.splice(start - 1, end - start + 1, ...fresh);
  }
  return lines.map(({ content, ending }) => content + ending).join('');
}

/** Null for what only its author can put right: ends of lines, sessions, and outputs whose lines come and go. */
function editOf(verdict: Verdict, noteLines: readonly string[]): Edit | null {
  const { example, actual, diff, reason } = verdict;
  const { recorded } = example;
  const [start, end] = [recorded?.lines[0], recorded?.lines.at(-1)];
  if (!recorded || start === undefined || end === undefined || actual === null) return null;
  if (diff === null || reason?.startsWith('unstable') === true) return null;
  if (recorded.lines.some((line, index) => line !== start + index)) return null;
  const old = recorded.text.split('\n');
  const prefix = prefixOf(noteLines[start - 1] ?? '', old[0] ?? '');
  if (prefix === null) return null;
  const fresh = freshLines(old, actual, diff);
  const lines = fresh.map((line) => (line === '' ? prefix.trimEnd() : prefix + line));
  return { verdict, start, end, lines, diff };
}

/** The lines to record: the author's own where they may stay, the run's elsewhere. */
function freshLines(old: readonly string[], actual: string, diff: readonly DiffLine[]): string[] {
  const printed = actual.split('\n').map((line) => line.trimEnd());
  while (printed.at(-1) === '') printed.pop();
  const isPlain = [...old, ...printed].every(
    (line) => !line.includes('Traceback (most recent call last)'),
  );
  if (!isPlain) return printed;
  const kept = diff.length > 0 ? diff : (compareLines(old, printed, steady).diff ?? []);
  let next = 0;
  return kept.flatMap(({ kind, text }) => {
    if (kind === 'actual') return [text];
    const own = old[next] ?? '';
    next += 1;
    return kind === 'same' ? [own] : [];
  });
}

/** What stands before the text of a recorded line: indentation, quote signs, `# `. */
function prefixOf(noteLine: string, text: string): string | null {
  const line = noteLine.trimEnd();
  return line.endsWith(text) ? line.slice(0, line.length - text.length) : null;
}

function splitLines(text: string): { content: string; ending: string }[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/gu)]
    .filter(([whole]) => whole !== '')
    .map(([, content = '', ending = '']) => ({ content, ending }));
}
