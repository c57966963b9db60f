import type { Example } from '../../src/examples/example.ts';
import type { Translation } from '../../src/translate/translation.ts';
import type { CodeLine } from './code-lines.ts';

/** A program in the order of its text: what leads up to the example, the example itself, what starts it. */
export interface ProgramLines {
  readonly setup: readonly CodeLine[];
  readonly own: readonly CodeLine[];
  readonly entry: readonly CodeLine[];
}

/** A beginning of fewer lines than this is shown as it is: folding it would save nothing. */
const shortestFold = 4;

/**
 * The original. Its own code is as the note has it (a session keeps its prompts); what it borrows
 * and what starts it come from the program that ran, so that the panel shows all of that program.
 */
export function pythonLines(example: Example): ProgramLines {
  const program = example.program
    .replace(/\n$/, '')
    .split('\n')
    .map((text, index) => {
      const noteLine = example.programLines[index] ?? null;
      return { text, noteLines: noteLine === null ? [] : [noteLine] };
    });
  const start = example.firstOwnLine - 1;
  const lastOwn = program.findLastIndex((line) => isOwn(example, line));
  const own = trimBlank(ownLines(example).filter((line) => !isOutput(example, line)));
  const entry = trimBlank(program.slice(Math.max(start, lastOwn + 1)));
  return {
    setup: trimBlank(program.slice(0, start)),
    own,
    entry: endsWith(own, entry) ? [] : entry,
  };
}

/** The note's own code ends with the call that a label asks for: it runs once, and is shown once. */
function endsWith(own: readonly CodeLine[], entry: readonly CodeLine[]): boolean {
  const last = own.slice(Math.max(0, own.length - entry.length));
  return (
    last.length === entry.length && last.every(({ text }, index) => text === entry[index]?.text)
  );
}

function ownLines({ own }: Example): CodeLine[] {
  const lines = own.text.replace(/\n$/, '').split('\n');
  return lines.map((text, index) => ({ text, noteLines: [own.span.start + index] }));
}

function isOwn({ own: { span } }: Example, { noteLines }: CodeLine): boolean {
  return noteLines.some((line) => line >= span.start && line <= span.end);
}

/** Outputs recorded as comments inside the code are shown as the output, not a second time here. */
function isOutput({ recorded }: Example, { noteLines }: CodeLine): boolean {
  if (recorded?.kind !== 'comments') return false;
  return noteLines.some((line) => line >= recorded.span.start && line <= recorded.span.end);
}

function trimBlank(lines: readonly CodeLine[]): readonly CodeLine[] {
  const filled = lines.map((line) => line.text.trim() !== '');
  const first = filled.indexOf(true);
  return first < 0 ? [] : lines.slice(first, filled.lastIndexOf(true) + 1);
}

/**
 * The TypeScript, every byte of it: `setup` is everything above the first line that comes from the
 * example's own code (the import of the runtime, borrowed definitions), `own` all that follows.
 */
export function typescriptLines(example: Example, translation: Translation): ProgramLines {
  const noteLines = noteLinesOfTypescript(example, translation);
  const lines = translation.typescript
    .replace(/\n$/, '')
    .split('\n')
    .map((text, index) => ({ text, noteLines: noteLines.get(index + 1) ?? [] }));
  const first = lines.findIndex((line) => isOwn(example, line));
  const cut = first < shortestFold ? 0 : first;
  return { setup: lines.slice(0, cut), own: lines.slice(cut), entry: [] };
}

function noteLinesOfTypescript(example: Example, translation: Translation): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { python, typescript } of translation.lineMap) {
    const noteLine = example.programLines[python - 1];
    if (noteLine === null || noteLine === undefined) continue;
    const known = found.get(typescript);
    if (known === undefined) found.set(typescript, [noteLine]);
    else if (!known.includes(noteLine)) known.push(noteLine);
  }
  return found;
}
