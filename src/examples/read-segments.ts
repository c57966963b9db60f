import type { Module } from '../python/syntax.ts';
import { type CommentBlock, commentBlocks } from './comment-block.ts';
import type { Group } from './group.ts';
import type { MarkerReader } from './marker.ts';
import { definedNames, type Segment, segmentsOf, splitByFunctions } from './segment.ts';
import { unitsOf } from './unit.ts';
import type { Unit } from './unit.ts';

/** What is known where the code stands. */
interface Known {
  readonly markers: MarkerReader;
  /** Names whose second definition begins an example. */
  readonly entries: Iterable<string>;
  /** Earlier code of the note defines this function. */
  readonly isFunction: (name: string) => boolean;
}

/** The segments of a fence of code; `orphans` are comments that record output with no code before them. */
export function readSegments(
  group: Group,
  module: Module,
  known: Known,
): { readonly segments: readonly Segment[]; readonly orphans: readonly CommentBlock[] } {
  const units = unitsOf(module);
  const lineCount = group.code.lines.length;
  if (group.session) {
    return { segments: [{ from: 1, to: lineCount, units, outputs: [] }], orphans: [] };
  }
  const functions = new Set(units.flatMap(definedNames));
  const isFunction = (name: string): boolean => functions.has(name) || known.isFunction(name);
  const blocks = commentBlocks(module.comments, known.markers, lineFinder(units), isFunction);
  const entries = new Set(['main', ...known.entries, ...labelsOf([...group.outputs, ...blocks])]);
  const { segments, orphans } = segmentsOf(units, blocks, lineCount, entries);
  const split = segments.flatMap((segment, index) => {
    const last = index === segments.length - 1;
    const labels = labelsOf([...segment.outputs, ...(last ? group.outputs : [])]);
    return splitByFunctions(segment, new Set(labels));
  });
  return { segments: split, orphans };
}

function labelsOf(outputs: readonly { readonly label: string | null }[]): string[] {
  return outputs.flatMap(({ label }) => label ?? []);
}

/** Says of lines, asked in ascending order, whether they lie inside a statement. */
function lineFinder(units: readonly Unit[]): (line: number) => boolean {
  let next = 0;
  return (line) => {
    while ((units[next]?.end ?? Infinity) < line) next += 1;
    return (units[next]?.start ?? Infinity) <= line;
  };
}
