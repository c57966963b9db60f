import type { Root } from 'mdast';
import type { Block, Finding, NoteExamples } from './block.ts';
import type { Draft } from './draft.ts';
import type { Directive, Example, SessionStep, TrailingOutput } from './example.ts';
import { noteLine, notePlace } from './fence.ts';
import { type Group, groupsOf, type OutputFence } from './group.ts';
import { leavesOf } from './leaves.ts';
import { defaultMarkers, markerReader } from './marker.ts';
import { Namespace } from './namespace.ts';
import { nearest } from './nearest.ts';
import { type GroupResult, NoteReader } from './note-reader.ts';
import { noteSettings } from './note-settings.ts';
import { type Program, programOf } from './program.ts';

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
  const results = found.groups.map((group) => {
    for (const link of group.directive.setup) {
      const other = options.otherNote?.(link) ?? null;
      if (other) reader.borrow(groupsIn(other, markers, noteSettings(other.tree).directive).groups);
      else
        findings.push({
          rule: 'broken-link',
          line: group.code.line,
          column: group.code.column,
          detail: link,
        });
    }
    return reader.read(group);
  });
  for (const { labelLine, fence } of found.orphans) {
    findings.push({ rule: 'orphan-output', line: labelLine, column: fence.column, detail: '' });
  }
  findings.push(...reader.findings, ...unknownLabels(reader));
  if (namespace.exhausted) findings.push({ rule: 'too-tangled', line: 1, column: 1, detail: '' });
  const drafts = results.flatMap((result) => result.drafts).sort(byPlace);
  const examples = drafts.map((draft, index) => example(draft, index + 1, note, reader));
  return {
    examples,
    findings: findings.sort((a, b) => a.line - b.line || a.column - b.column),
    blocks: blocks(
      results,
      found.orphans,
      new Map(drafts.map((draft, index) => [draft, index + 1])),
    ),
  };
}

function groupsIn(
  { tree, source }: NoteSource,
  markers: ReturnType<typeof markerReader>,
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

function blocks(
  results: readonly GroupResult[],
  orphans: readonly OutputFence[],
  ordinals: ReadonlyMap<Draft, number>,
): Block[] {
  const ordinal = (draft: Draft | null): number[] => (draft ? [ordinals.get(draft) ?? 0] : []);
  // A later output may have made an example of an earlier fence.
  const byFence = Map.groupBy(ordinals, ([{ placed }]) => placed.fence);
  const all = results.flatMap(({ group, hasHarness, outputs }): Block[] => [
    codeBlock(
      group,
      hasHarness,
      (byFence.get(group.code) ?? []).map(([, number]) => number),
    ),
    ...outputs.map(({ fence, draft }): Block => ({
      role: 'output',
      line: fence.fence.line,
      examples: ordinal(draft),
    })),
  ]);
  const lost = orphans.map(({ fence }): Block => ({
    role: 'output',
    line: fence.line,
    examples: [],
  }));
  return [...all, ...lost].sort((a, b) => a.line - b.line);
}

function codeBlock({ code }: Group, hasHarness: boolean, examples: readonly number[]): Block {
  if (examples.length > 0) return { role: 'example', line: code.line, examples };
  return { role: hasHarness ? 'harness' : 'setup', line: code.line };
}

function example(draft: Draft, ordinal: number, note: string, reader: NoteReader): Example {
  const program =
    draft.placed.segment.units.length > 0 ? buildProgram(draft, reader) : unparsedProgram(draft);
  const { placed, name, recorded, directive } = draft;
  const programLine = new Map(program.lines.map((line, index) => [line, index + 1]));
  return {
    note,
    line: program.own.span.start,
    name,
    ordinal,
    fenceLine: placed.fence.line,
    own: program.own,
    setup: program.setup,
    program: program.text,
    programLines: program.lines,
    firstOwnLine: program.firstOwnLine,
    recorded,
    trailing: trailing(draft, programLine),
    session: session(draft, programLine),
    directive,
  };
}

function buildProgram(draft: Draft, reader: NoteReader): Program {
  return programOf(draft, (statement) => reader.unitAt(statement));
}

function unparsedProgram({ placed }: Draft): Program {
  const lines = placed.code.map((_, index) => noteLine(placed.fence, index + 1));
  const start = placed.fence.line + 1;
  const own = {
    span: { start, end: Math.max(start, lines.at(-1) ?? start) },
    text: placed.fence.lines.join('\n'),
  };
  return {
    text: placed.code.map((line) => `${line}\n`).join(''),
    lines,
    firstOwnLine: 1,
    own,
    setup: [],
  };
}

function trailing(
  { placed }: Draft,
  programLine: ReadonlyMap<number | null, number>,
): TrailingOutput[] {
  return placed.trailing.flatMap(({ line, column, statementLine, text, strength, of }) => {
    const at = programLine.get(noteLine(placed.fence, statementLine));
    if (at === undefined) return [];
    return [
      {
        ...notePlace(placed.fence, line, column),
        statementLine: noteLine(placed.fence, statementLine),
        programLine: at,
        text,
        strength,
        of,
      },
    ];
  });
}

function session(
  { placed }: Draft,
  programLine: ReadonlyMap<number | null, number>,
): SessionStep[] | null {
  if (!placed.session) return null;
  return placed.session.flatMap(({ line, source, expected }) => {
    const at = programLine.get(noteLine(placed.fence, line));
    if (at === undefined) return [];
    return [{ line: noteLine(placed.fence, line), programLine: at, source, expected }];
  });
}
