import { parsePython } from '../python/parse.ts';
import type { Module, SyntaxProblem } from '../python/syntax.ts';
import type { Finding } from './block.ts';
import { collectFacts } from './collect-facts.ts';
import { type CommentBlock, commentBlocks } from './comment-block.ts';
import type { Draft, PlacedSegment, PlacedUnit } from './draft.ts';
import { type Entry, entryOf, type FunctionNode, functionsOf, isCallableBare } from './entry.ts';
import type { Recorded } from './example.ts';
import { type Fence, noteLine, notePlace } from './fence.ts';
import type { Group, OutputFence } from './group.ts';
import { type Harness, readHarness } from './harness.ts';
import type { MarkerReader } from './marker.ts';
import type { Namespace } from './namespace.ts';
import { recordedText } from './recorded-text.ts';
import { definedNames, type Segment, segmentsOf, splitByFunctions } from './segment.ts';
import { readSession } from './session.ts';
import { acts, isPlaceholder } from './statement-role.ts';
import { type TrailingComment, trailingComments } from './trailing.ts';
import { type Unit, unitsOf } from './unit.ts';

/** An output that waits for its example. */
interface Output {
  readonly label: string | null;
  readonly recorded: Recorded;
  readonly line: number;
  readonly column: number;
  readonly fence: OutputFence | null;
}

interface UnknownLabel {
  readonly label: string;
  readonly line: number;
  readonly column: number;
}

/** What became of a fence of code. */
export interface GroupResult {
  readonly group: Group;
  readonly drafts: readonly Draft[];
  readonly hasHarness: boolean;
  /** For each fence of output, what it was recorded for. */
  readonly outputs: readonly { readonly fence: OutputFence; readonly draft: Draft | null }[];
}

/** Reads the note's groups of code and output from top to bottom. */
export class NoteReader {
  readonly #namespace: Namespace;
  readonly #markers: MarkerReader;
  readonly #units: PlacedUnit[] = [];
  readonly #functions = new Map<string, { node: FunctionNode; placed: PlacedSegment }>();
  readonly findings: Finding[] = [];
  readonly unknownLabels: UnknownLabel[] = [];
  #harness: Harness | null = null;

  constructor(namespace: Namespace, markers: MarkerReader) {
    this.#namespace = namespace;
    this.#markers = markers;
  }

  unitAt(statement: number): PlacedUnit | undefined {
    return this.#units[statement];
  }

  functionNames(): Iterable<string> {
    return this.#functions.keys();
  }

  /** Takes in the code of another note, as if it stood here; its examples are not examples of this one. */
  borrow(groups: readonly Group[]): void {
    for (const { code, session } of groups) {
      const lines = session ? readSession(code.lines).code : code.lines;
      const module = parsePython(lines.join('\n'));
      if (module.kind === 'SyntaxProblem') continue;
      const segment: Segment = { from: 1, to: lines.length, units: unitsOf(module), outputs: [] };
      this.#define({
        fence: code,
        segment,
        code: lines,
        trailing: [],
        session: null,
        foreign: true,
      });
    }
  }

  read(group: Group): GroupResult {
    const session = group.session ? readSession(group.code.lines) : null;
    const code = session?.code ?? group.code.lines;
    const module = parsePython(code.join('\n'));
    if (module.kind === 'SyntaxProblem') return this.#unparsed(group, code, module);
    const harness = this.#harness;
    const segments = this.#segments(group, module, session !== null);
    const trailing = session ? [] : trailingComments(module, this.#markers);
    let next = 0;
    const placed = segments.map((segment): PlacedSegment => {
      const first = next;
      while ((trailing[next]?.line ?? Infinity) <= segment.to) next += 1;
      const inside = trailing.slice(first, next).filter(({ line }) => line >= segment.from);
      const entries = session?.entries ?? null;
      return {
        fence: group.code,
        segment,
        code,
        trailing: inside,
        session: entries,
        foreign: false,
      };
    });
    const outputs = group.outputs.map((fence) => fenceOutput(fence));
    const drafts: Draft[] = [];
    const given = new Map<Output, Draft>();
    for (const [index, one] of placed.entries()) {
      const last = index === placed.length - 1;
      const here = one.segment.outputs.map((block) => commentOutput(block, group.code));
      this.#readSegment(group, one, [...here, ...(last ? outputs : [])], drafts, given);
    }
    if (placed.length === 0) for (const output of outputs) this.#orphan(output, '');
    return {
      group,
      drafts,
      hasHarness: harness !== this.#harness,
      outputs: outputs.flatMap((output) =>
        output.fence ? [{ fence: output.fence, draft: given.get(output) ?? null }] : [],
      ),
    };
  }

  /** Code that does not parse is one example all the same: the translator refuses it. */
  #unparsed(group: Group, code: readonly string[], problem: SyntaxProblem): GroupResult {
    const { line, column } = notePlace(group.code, problem.line, problem.column);
    if (!group.directive.skip && !group.directive.error) {
      this.findings.push({ rule: 'syntax-error', line, column, detail: problem.message });
    }
    const segment: Segment = { from: 1, to: code.length, units: [], outputs: [] };
    const placed: PlacedSegment = {
      fence: group.code,
      segment,
      code,
      trailing: [],
      session: null,
      foreign: false,
    };
    const outputs = group.outputs.map((fence) => fenceOutput(fence));
    const base = {
      placed,
      statements: [],
      entry: [],
      importsAsyncio: false,
      directive: group.directive,
    };
    const drafts: Draft[] = (outputs.length > 0 ? outputs : [null]).map((output) => ({
      ...base,
      name: output?.label ?? '<module>',
      recorded: output?.recorded ?? null,
    }));
    return {
      group,
      drafts,
      hasHarness: false,
      outputs: group.outputs.map((fence, index) => ({ fence, draft: drafts[index] ?? null })),
    };
  }

  #segments(group: Group, module: Module, session: boolean): readonly Segment[] {
    const units = unitsOf(module);
    const lineCount = group.code.lines.length;
    if (session) return [{ from: 1, to: lineCount, units, outputs: [] }];
    const functions = functionsOf(units);
    const isFunction = (name: string): boolean => functions.has(name) || this.#functions.has(name);
    const inside = lineFinder(units);
    const blocks = commentBlocks(module.comments, this.#markers, inside, isFunction);
    const labels = [...group.outputs, ...blocks].flatMap(({ label }) => label ?? []);
    const entries = new Set(['main', ...labels, ...(this.#harness?.entries ?? [])]);
    const { segments, orphans } = segmentsOf(units, blocks, lineCount, entries);
    for (const block of orphans) this.#orphan(commentOutput(block, group.code), '');
    return segments.flatMap((segment, index) => {
      const own = segment.outputs.flatMap(({ label }) => label ?? []);
      const after =
        index === segments.length - 1 ? group.outputs.flatMap(({ label }) => label ?? []) : [];
      return splitByFunctions(segment, new Set([...own, ...after]));
    });
  }

  #readSegment(
    group: Group,
    placed: PlacedSegment,
    outputs: readonly Output[],
    drafts: Draft[],
    given: Map<Output, Draft>,
  ): void {
    const { statements, performs } = this.#define(placed);
    const labelled = outputs.filter(({ label }) => label !== null);
    const plain = outputs.filter(({ label }) => label === null);
    const give = (output: Output, draft: Draft | null): void => {
      if (!draft) return;
      drafts.push(draft);
      given.set(output, draft);
    };
    let named = false;
    for (const output of labelled) {
      const draft = this.#labelled(group, output, drafts);
      named ||= draft?.placed === placed;
      give(output, draft);
    }
    const [first, ...others] = plain;
    for (const output of others) this.#orphan(output, 'the code before it has one already');
    const entry = this.#mainEntry(placed, statements);
    const session = placed.session !== null && placed.session.length > 0;
    const wanted = performs || entry !== null || session || group.directive.error;
    if (!first && (named || !wanted)) return;
    const draft = this.#unlabelled(group, placed, statements, entry, first?.recorded ?? null);
    if (first) give(first, draft);
    else drafts.push(draft);
  }

  /** Adds the segment's statements to the namespace. */
  #define(placed: PlacedSegment): {
    readonly statements: readonly number[];
    readonly performs: boolean;
  } {
    const statements: number[] = [];
    const comments = Map.groupBy(placed.trailing, ({ statementLine }) => statementLine);
    let performs = false;
    for (const unit of placed.segment.units) {
      if (isPlaceholder(unit)) continue;
      const harness = readHarness(unit, placed.fence, this.#namespace);
      if (harness) {
        this.#harness = harness;
        continue;
      }
      const notes = commentsOn(unit, comments);
      const raises = notes.some(({ of, top }) => of === 'exception' && top);
      const index = this.#namespace.add(collectFacts(unit.statements), !raises);
      this.#units[index] = { unit, placed };
      statements.push(index);
      performs ||=
        acts(unit) ||
        this.#namespace.prints(index) ||
        notes.some(({ of, strength }) => of === 'exception' || strength === 'marked');
      for (const [name, node] of functionsOf([unit])) this.#functions.set(name, { node, placed });
    }
    return { statements, performs };
  }

  #labelled(group: Group, output: Output, drafts: readonly Draft[]): Draft | null {
    const name = output.label ?? '';
    const known = this.#functions.get(name);
    if (!known || known.placed.foreign) {
      this.unknownLabels.push({ label: name, line: output.line, column: output.column });
      return null;
    }
    if (
      drafts.some((draft) => draft.name === name && draft.placed === known.placed && draft.recorded)
    ) {
      this.#orphan(output, `${name} has one already`);
      return null;
    }
    const entry = entryOf(known.node, this.#harness, this.#namespace);
    const { recorded } = output;
    return this.#draft(group, known.placed, name, [], entry, recorded);
  }

  #unlabelled(
    group: Group,
    placed: PlacedSegment,
    statements: readonly number[],
    entry: { readonly name: string; readonly call: Entry | null } | null,
    recorded: Recorded | null,
  ): Draft {
    return this.#draft(
      group,
      placed,
      entry?.name ?? '<module>',
      statements,
      entry?.call ?? null,
      recorded,
    );
  }

  #draft(
    { directive }: Group,
    placed: PlacedSegment,
    name: string,
    statements: readonly number[],
    entry: Entry | null,
    recorded: Recorded | null,
  ): Draft {
    const needed = entry ? this.#namespace.needsOf(entry.uses) : [];
    return {
      placed,
      name,
      statements: this.#namespace.slice([...statements, ...needed]),
      entry: entry?.lines ?? [],
      importsAsyncio: entry?.importsAsyncio ?? false,
      recorded,
      directive,
    };
  }

  /** `main`, or another function that the harness starts, if the segment defines it; no call if its code has one. */
  #mainEntry(
    placed: PlacedSegment,
    statements: readonly number[],
  ): { readonly name: string; readonly call: Entry | null } | null {
    if (placed.session) return null;
    const names = new Set(placed.segment.units.flatMap(definedNames));
    const name = ['main', ...(this.#harness?.entries ?? [])].find((entry) => names.has(entry));
    const node = name === undefined ? undefined : this.#functions.get(name)?.node;
    if (name === undefined || !node) return null;
    const called = statements.some((index) => {
      const unit = this.#units[index]?.unit;
      return unit !== undefined && collectFacts(unit.statements).uses.has(name);
    });
    if (called) return { name, call: null };
    return isCallableBare(node)
      ? { name, call: entryOf(node, this.#harness, this.#namespace) }
      : null;
  }

  #orphan({ line, column }: Output, detail: string): void {
    this.findings.push({ rule: 'orphan-output', line, column, detail });
  }
}

/** Says of lines, asked in ascending order, whether they lie inside a statement. */
function lineFinder(units: readonly Unit[]): (line: number) => boolean {
  let next = 0;
  return (line) => {
    while ((units[next]?.end ?? Infinity) < line) next += 1;
    return (units[next]?.start ?? Infinity) <= line;
  };
}

function commentsOn(
  { start, end }: Unit,
  comments: ReadonlyMap<number, readonly TrailingComment[]>,
): TrailingComment[] {
  const found: TrailingComment[] = [];
  if (comments.size === 0) return found;
  for (let line = start; line <= end; line += 1) found.push(...(comments.get(line) ?? []));
  return found;
}

function fenceOutput(fence: OutputFence): Output {
  const recorded = recordedText('fence', fence.lines, fence.span);
  return { label: fence.label, recorded, line: fence.labelLine, column: fence.fence.column, fence };
}

function commentOutput(block: CommentBlock, fence: Fence): Output {
  const at = notePlace(fence, block.start, block.column);
  const lines = block.lines.map(({ text, line }) => ({ text, line: noteLine(fence, line) }));
  const span = { start: at.line, end: noteLine(fence, block.end) };
  return {
    label: block.label,
    recorded: recordedText('comments', lines, span),
    ...at,
    fence: null,
  };
}
