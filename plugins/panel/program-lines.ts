import type { Example, LineSpan } from '../../src/examples/example.ts';
import type { Translation } from '../../src/translate/translation.ts';
import type { CodeLine } from './code-lines.ts';

/** A program in the order of its text: what leads up to the example, the example itself, the rest. */
export interface ProgramLines {
  readonly setup: readonly CodeLine[];
  readonly own: readonly CodeLine[];
}

/** A beginning of fewer lines than this is shown as it is: folding it would save nothing. */
const shortestFold = 4;

/** The original: the example's own code as the note has it, and what it borrows from above. */
export function pythonLines(example: Example): ProgramLines {
  return {
    setup: example.setup.flatMap((piece) => pieceLines(piece.text, piece.span)),
    own: trimBlank(
      pieceLines(example.own.text, example.own.span).filter((line) => !isOutput(example, line)),
    ),
  };
}

function pieceLines(text: string, span: LineSpan): CodeLine[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => ({ text: line, noteLines: [span.start + index] }));
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
  const { start, end } = example.own.span;
  const first = lines.findIndex((line) => line.noteLines.some((at) => at >= start && at <= end));
  const cut = first < shortestFold ? 0 : first;
  return { setup: lines.slice(0, cut), own: lines.slice(cut) };
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
