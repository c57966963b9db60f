import type { Draft, PlacedSegment, PlacedUnit } from './draft.ts';
import type { Piece } from './example.ts';
import { noteLine } from './fence.ts';

/** A program as it runs, with the places of its lines. */
export interface Program {
  readonly text: string;
  readonly lines: readonly (number | null)[];
  readonly firstOwnLine: number;
  readonly own: Piece;
  readonly setup: readonly Piece[];
}

interface Line {
  readonly text: string;
  readonly note: number | null;
}

/** Puts the program of an example together: what it borrows, its own code, the call that starts it. */
export function programOf(
  draft: Draft,
  unitAt: (statement: number) => PlacedUnit | undefined,
): Program {
  const units = draft.statements.flatMap((statement) => unitAt(statement) ?? []);
  const isOwn = ({ placed }: PlacedUnit): boolean => placed === draft.placed;
  const setup = runsOf(units.filter((unit) => !isOwn(unit)));
  const chosen = new Set(units.filter(isOwn).map(({ unit }) => unit.start));
  const lines: Line[] = draft.importsAsyncio ? [{ text: 'import asyncio', note: null }] : [];
  for (const run of setup)
    append(
      lines,
      run.map(({ line }) => line),
      run[0]?.gap ?? 1,
    );
  const own = ownLines(draft.placed, chosen);
  append(lines, own, lines.length > 0 ? 2 : 0);
  const firstOwnLine = lines.length - own.length + 1;
  append(
    lines,
    draft.entry.map(({ text, line }) => ({ text, note: line })),
    2,
  );
  return {
    text: lines.map(({ text }) => `${text}\n`).join(''),
    lines: lines.map(({ note }) => note),
    firstOwnLine,
    own: ownPiece(draft.placed),
    setup: setup.flatMap((run) => pieceOf(run.map(({ line }) => line))),
  };
}

function append(lines: Line[], more: readonly Line[], gap: number): void {
  if (more.length === 0) return;
  if (lines.length > 0)
    for (let blank = 0; blank < gap; blank += 1) lines.push({ text: '', note: null });
  for (const line of more) lines.push(line);
}

/** Statements that stand together in the note, with the empty lines before them there. */
type Run = { readonly line: Line; readonly gap: number }[];

function runsOf(units: readonly PlacedUnit[]): Run[] {
  const runs: Run[] = [];
  let before: PlacedUnit | null = null;
  for (const placedUnit of units) {
    const { unit, placed } = placedUnit;
    const lines = linesOf(placed, unit.leadStart, unit.end);
    const same = before?.placed.fence === placed.fence ? before : null;
    const between = same ? linesOf(placed, same.unit.end + 1, unit.leadStart - 1) : [];
    const joined = same !== null && between.every(({ text }) => text.trim() === '');
    const gap = joined ? between.length : same ? 1 : 2;
    const all = (joined ? [...between, ...lines] : lines).map((line) => ({ line, gap }));
    const run = runs.at(-1);
    if (joined && run) for (const line of all) run.push(line);
    else runs.push(all);
    before = placedUnit;
  }
  return runs;
}

function linesOf({ fence, code, foreign }: PlacedSegment, from: number, to: number): Line[] {
  return code.slice(from - 1, Math.max(from - 1, to)).map((text, index) => ({
    text,
    note: foreign ? null : noteLine(fence, from + index),
  }));
}

/** The segment's lines without the statements that are not part of the program. */
function ownLines(placed: PlacedSegment, chosen: ReadonlySet<number>): Line[] {
  const left = new Set<number>();
  for (const { start, end } of placed.segment.units) {
    if (chosen.has(start)) continue;
    for (let line = start; line <= end; line += 1) left.add(noteLine(placed.fence, line));
  }
  const lines = linesOf(placed, placed.segment.from, placed.segment.to);
  const kept = lines.filter(
    ({ text, note }) => !left.has(note ?? 0) && (!placed.session || text !== ''),
  );
  return trimmed(kept);
}

function trimmed(lines: readonly Line[]): Line[] {
  const filled = lines.map(({ text }) => text.trim() !== '');
  return lines.slice(Math.max(0, filled.indexOf(true)), filled.lastIndexOf(true) + 1);
}

/** The segment as it stands in the note, without empty lines around it. */
function ownPiece(placed: PlacedSegment): Piece {
  const { from, to } = placed.segment;
  const lines = placed.fence.lines
    .slice(from - 1, to)
    .map((text, index) => ({ text, note: noteLine(placed.fence, from + index) }));
  const [piece] = pieceOf(trimmed(lines));
  const line = noteLine(placed.fence, from);
  return piece ?? { span: { start: line, end: line }, text: '' };
}

function pieceOf(lines: readonly Line[]): Piece[] {
  const start = lines[0]?.note;
  const end = lines.at(-1)?.note;
  if (typeof start !== 'number' || typeof end !== 'number') return [];
  return [{ span: { start, end }, text: lines.map(({ text }) => text).join('\n') }];
}
