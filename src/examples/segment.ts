import type { CommentBlock } from './comment-block.ts';
import type { Unit } from './unit.ts';

/** A part of a code fence that is one example, or only defines things. Lines of the fence's content, from 1. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly units: readonly Unit[];
  /** Outputs recorded in comments below it. */
  readonly outputs: readonly CommentBlock[];
}

/**
 * Cuts code into segments: a block of comments that records output ends one, and so does the second definition of a
 * name in `entries`. `orphans` are outputs with no code before them.
 */
export function segmentsOf(
  units: readonly Unit[],
  blocks: readonly CommentBlock[],
  lineCount: number,
  entries: ReadonlySet<string>,
): { readonly segments: readonly Segment[]; readonly orphans: readonly CommentBlock[] } {
  const segments: Segment[] = [];
  const orphans: CommentBlock[] = [];
  let from = 1;
  let current: Unit[] = [];
  let defined = new Set<string>();
  const close = (to: number, outputs: readonly CommentBlock[]): void => {
    segments.push({ from, to, units: current, outputs });
    current = [];
    defined = new Set();
  };
  let next = 0;
  for (const block of blocks) {
    for (let unit = units[next]; unit && unit.start < block.start; unit = units[next]) {
      place(unit);
    }
    const last = segments.at(-1);
    if (current.length > 0) close(block.start - 1, [block]);
    else if (last) segments[segments.length - 1] = { ...last, outputs: [...last.outputs, block] };
    else orphans.push(block);
    from = block.end + 1;
  }
  for (let unit = units[next]; unit; unit = units[next]) place(unit);
  if (current.length > 0) close(lineCount, []);
  return { segments, orphans };

  function place(unit: Unit): void {
    next += 1;
    const lead = Math.max(unit.leadStart, from);
    const names = definedNames(unit).filter((name) => entries.has(name));
    if (names.some((name) => defined.has(name))) {
      close(lead - 1, []);
      from = lead;
    }
    for (const name of names) defined.add(name);
    current.push({ ...unit, leadStart: lead });
  }
}

/** Cuts a segment after each of these functions but the last, so that each has code of its own. */
export function splitByFunctions(segment: Segment, names: ReadonlySet<string>): readonly Segment[] {
  const ends = segment.units.flatMap((unit, index) =>
    definedNames(unit).some((name) => names.has(name)) ? [index] : [],
  );
  if (ends.length < 2) return [segment];
  const parts: Segment[] = [];
  let first = 0;
  let from = segment.from;
  for (const [position, index] of ends.entries()) {
    const last = position === ends.length - 1;
    const units = last ? segment.units.slice(first) : segment.units.slice(first, index + 1);
    const to = last ? segment.to : (units.at(-1)?.end ?? from);
    parts.push({ from, to, units, outputs: segment.outputs });
    first = index + 1;
    from = to + 1;
  }
  return parts;
}

/** The functions that a unit defines. */
export function definedNames({ statements }: Unit): string[] {
  return statements.flatMap((statement) =>
    statement.kind === 'FunctionDef' || statement.kind === 'AsyncFunctionDef'
      ? [statement.name]
      : [],
  );
}
