import type { DiffLine, Repair, Verdict } from './verdict.ts';

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
export interface Untouched {
  readonly kind: 'unconfirmed' | 'by-hand';
  readonly verdict: Verdict;
  readonly line: number;
}

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
    if (!isConfirmed) {
      untouched.push({ kind: 'unconfirmed', verdict, line: verdict.example.line });
      continue;
    }
    for (const repair of verdict.repairs ?? []) {
      const edit = editOf(verdict, repair, noteLines);
      if (edit) edits.push(edit);
      else untouched.push({ kind: 'by-hand', verdict, line: repair.line });
    }
  }
  return { edits: withoutOverlaps(edits), untouched };
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

/** Two examples may share code, and so its comments: what the first says of a line counts. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const taken = new Set<number>();
  return edits.filter(({ start, end }) => {
    const lines = Array.from({ length: end - start + 1 }, (_, index) => start + index);
    if (lines.some((line) => taken.has(line))) return false;
    for (const line of lines) taken.add(line);
    return true;
  });
}

/** Null for what only its author can put right. */
function editOf(verdict: Verdict, repair: Repair, noteLines: readonly string[]): Edit | null {
  const { fresh, diff } = repair;
  if (fresh === null) return null;
  const place = { verdict, diff };
  switch (repair.kind) {
    case 'whole':
      return editOfWhole(place, fresh, noteLines);
    case 'comment':
      return editOfComment(place, repair.line, repair.recorded, fresh, noteLines);
    case 'session':
      return editOfSession(place, repair.line, repair.recorded, fresh, noteLines);
  }
}

type Place = Pick<Edit, 'verdict' | 'diff'>;

function editOfWhole(place: Place, fresh: string, noteLines: readonly string[]): Edit | null {
  const { recorded } = place.verdict.example;
  const [start, end] = [recorded?.lines[0], recorded?.lines.at(-1)];
  if (!recorded || start === undefined || end === undefined) return null;
  if (recorded.lines.some((line, index) => line !== start + index)) return null;
  const prefix = prefixOf(noteLines[start - 1] ?? '', recorded.text.split('\n')[0] ?? '');
  if (prefix === null) return null;
  return { ...place, start, end, lines: prefixed(fresh, prefix) };
}

/** The comment ends its line, so what it records stands last there. */
function editOfComment(
  place: Place,
  line: number,
  recorded: string,
  fresh: string,
  noteLines: readonly string[],
): Edit | null {
  const before = prefixOf(noteLines[line - 1] ?? '', recorded);
  if (before === null || !before.includes('#')) return null;
  return { ...place, start: line, end: line, lines: [before + fresh] };
}

/** Where a statement had no output so far, it comes below its last line. */
function editOfSession(
  place: Place,
  line: number,
  recorded: string,
  fresh: string,
  noteLines: readonly string[],
): Edit | null {
  const above = noteLines[line - 2] ?? '';
  const [, prefix] = /^(.*?)(?:>>>|\.\.\.)(?: |$)/u.exec(above) ?? [];
  if (prefix === undefined) return null;
  if (recorded !== '') {
    const lines = fresh === '' ? [] : prefixed(fresh, prefix);
    return { ...place, start: line, end: line + recorded.split('\n').length - 1, lines };
  }
  return { ...place, start: line - 1, end: line - 1, lines: [above, ...prefixed(fresh, prefix)] };
}

function prefixed(text: string, prefix: string): string[] {
  return text.split('\n').map((line) => (line === '' ? prefix.trimEnd() : prefix + line));
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
