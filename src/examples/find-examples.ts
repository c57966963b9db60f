import type { Root } from 'mdast';
import type { Finding, NoteExamples } from './block.ts';
import { buildExample } from './build-example.ts';
import type { Draft } from './draft.ts';
import { noDirective } from './directive.ts';
import type { Directive } from './example.ts';
import { noteLine } from './fence.ts';
import { groupsOf } from './group.ts';
import { leavesOf } from './leaves.ts';
import { defaultMarkers, type MarkerReader, markerReader } from './marker.ts';
import { Namespace } from './namespace.ts';
import { nearest } from './nearest.ts';
import { noteBlocks } from './note-blocks.ts';
import { NoteReader } from './note-reader.ts';
import { noteSettings } from './note-settings.ts';

/** A note as text and as the tree that was parsed from it, with raw headings as blocks and frontmatter as `yaml`. */
export interface NoteSource {
  readonly tree: Root;
  readonly source: string;
}

export interface FindOptions {
  /** Words that introduce recorded output. */
  readonly markers?: readonly string[];
  /** The note that a directive `setup=[[…]]` names, or null if there is none. */
  readonly otherNote?: (link: string) => NoteSource | null;
}

/**
 * Finds the examples of a note: their programs, and what was recorded for each. `note` is its path within the vault.
 * Never throws for any text; what is wrong with the note comes as findings, with lines and columns.
 */
export function findExamples(
  tree: Root,
  source: string,
  note: string,
  options: FindOptions = {},
): NoteExamples {
  const markers = markerReader(options.markers ?? defaultMarkers);
  const settings = noteSettings(tree);
  const found = groupsIn({ tree, source }, markers, settings.directive);
  const namespace = new Namespace(500_000 + source.length);
  const reader = new NoteReader(namespace, markers);
  const findings: Finding[] = [...settings.findings, ...found.findings];
  const borrowed = new Set<string>();
  const results = found.groups.map((group) => {
    for (const link of group.directive.setup) {
      if (borrowed.has(link)) continue;
      borrowed.add(link);
      const other = options.otherNote?.(link) ?? null;
      const { line, column } = group.code;
      if (other) reader.borrow(groupsIn(other, markers, noDirective).groups);
      else findings.push({ rule: 'broken-link', line, column, detail: link });
    }
    return reader.read(group);
  });
  for (const { labelLine, fence } of found.orphans) {
    findings.push({ rule: 'orphan-output', line: labelLine, column: fence.column, detail: '' });
  }
  findings.push(...reader.findings, ...unknownLabels(reader));
  if (namespace.exhausted) findings.push({ rule: 'too-tangled', line: 1, column: 1, detail: '' });
  const drafts = results.flatMap((result) => result.drafts).sort(byPlace);
  return {
    examples: drafts.map((draft, index) =>
      buildExample(draft, index + 1, note, (statement) => reader.unitAt(statement)),
    ),
    findings: findings.sort((a, b) => a.line - b.line || a.column - b.column),
    blocks: noteBlocks(results, found.orphans, drafts),
  };
}

function groupsIn(
  { tree, source }: NoteSource,
  markers: MarkerReader,
  directive: Directive,
): ReturnType<typeof groupsOf> {
  const lines = source.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  return groupsOf(leavesOf(tree, lines), markers, directive);
}

function byPlace(a: Draft, b: Draft): number {
  return lineOf(a) - lineOf(b) || recordedLine(a) - recordedLine(b);
}

function lineOf({ placed }: Draft): number {
  return noteLine(placed.fence, placed.segment.from);
}

function recordedLine({ recorded }: Draft): number {
  return recorded?.span.start ?? Infinity;
}

function unknownLabels(reader: NoteReader): Finding[] {
  // Enough to choose from: the time must not grow with labels times functions.
  const names = [...reader.functionNames()].slice(0, 200);
  return reader.unknownLabels.map(({ label, line, column }) => {
    const near = nearest(label, names);
    return {
      rule: 'unknown-label',
      line,
      column,
      detail: near ? `${label} (did you mean ${near}?)` : label,
    };
  });
}
