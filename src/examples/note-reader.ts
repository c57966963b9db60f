import { parsePython } from '../python/parse.ts';
import type { Module, SyntaxProblem } from '../python/syntax.ts';
import type { Finding } from './block.ts';
import { collectFacts } from './collect-facts.ts';
import type { Draft, PlacedSegment, PlacedUnit } from './draft.ts';
import { type Entry, entryOf, type FunctionNode, functionsOf, isCallableBare } from './entry.ts';
import type { Recorded } from './example.ts';
import { notePlace } from './fence.ts';
import type { Group, OutputFence } from './group.ts';
import { type Harness, readHarness } from './harness.ts';
import type { MarkerReader } from './marker.ts';
import type { Namespace } from './namespace.ts';
import { commentOutput, fenceOutput, type Output } from './output.ts';
import { readSegments } from './read-segments.ts';
import { definedNames, type Segment } from './segment.ts';
import { readSession, type SessionEntry } from './session.ts';
import { acts, isPlaceholder } from './statement-role.ts';
import { type TrailingComment, trailingComments } from './trailing.ts';
import { type Unit, unitsOf } from './unit.ts';

interface UnknownLabel {
  readonly label: string;
  readonly line: number;
  readonly column: number;
}

/** What became of a fence of code and the output after it. */
export interface GroupResult {
  readonly group: Group;
  readonly drafts: readonly Draft[];
  readonly hasHarness: boolean;
  /** For each fence of output, what it was recorded for. */
  readonly outputs: readonly { readonly fence: OutputFence; readonly draft: Draft | null }[];
}

/** What starts an example that has no label: `main`, and its call unless the code has one. */
interface MainEntry {
  readonly name: string;
  readonly call: Entry | null;
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
    const placed = this.#place(group, module, code, session?.entries ?? null);
    const outputs = group.outputs.map((fence) => fenceOutput(fence));
    const drafts: Draft[] = [];
    const given = new Map<Output, Draft>();
    for (const [index, one] of placed.entries()) {
      const after = index === placed.length - 1 ? outputs : [];
      const inside = one.segment.outputs.map((block) => commentOutput(block, group.code));
      this.#readSegment(group, one, [...inside, ...after], drafts, given);
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
    const { code: fence, directive } = group;
    if (!directive.skip && !directive.error) {
      const place = notePlace(fence, problem.line, problem.column);
      this.findings.push({ rule: 'syntax-error', ...place, detail: problem.message });
    }
    const segment: Segment = { from: 1, to: code.length, units: [], outputs: [] };
    const placed: PlacedSegment = {
      fence,
      segment,
      code,
      trailing: [],
      session: null,
      foreign: false,
    };
    const outputs = group.outputs.map((output) => fenceOutput(output));
    const drafts = (outputs.length > 0 ? outputs : [null]).map((output): Draft => {
      const name = output?.label ?? '<module>';
      const recorded = output?.recorded ?? null;
      return {
        placed,
        name,
        statements: [],
        entry: [],
        importsAsyncio: false,
        recorded,
        directive,
      };
    });
    return {
      group,
      drafts,
      hasHarness: false,
      outputs: group.outputs.map((output, index) => ({
        fence: output,
        draft: drafts[index] ?? null,
      })),
    };
  }

  #place(
    group: Group,
    module: Module,
    code: readonly string[],
    session: readonly SessionEntry[] | null,
  ): PlacedSegment[] {
    const { segments, orphans } = readSegments(group, module, {
      markers: this.#markers,
      entries: this.#harness?.entries ?? [],
      isFunction: (name) => this.#functions.has(name),
    });
    for (const block of orphans) this.#orphan(commentOutput(block, group.code), '');
    const trailing = session ? [] : trailingComments(module, this.#markers);
    let next = 0;
    return segments.map((segment) => {
      const first = next;
      while ((trailing[next]?.line ?? Infinity) <= segment.to) next += 1;
      const inside = trailing.slice(first, next).filter(({ line }) => line >= segment.from);
      return { fence: group.code, segment, code, trailing: inside, session, foreign: false };
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
    let named = false;
    for (const output of outputs.filter(({ label }) => label !== null)) {
      const draft = this.#labelled(group, output, drafts);
      if (!draft) continue;
      named ||= draft.placed === placed;
      drafts.push(draft);
      given.set(output, draft);
    }
    const [first, ...others] = outputs.filter(({ label }) => label === null);
    for (const output of others) this.#orphan(output, 'the code before it has one already');
    const main = this.#mainEntry(placed, statements);
    const session = placed.session !== null && placed.session.length > 0;
    const wanted = performs || main !== null || session || group.directive.error;
    if (!first && (named || !wanted)) return;
    const name = main?.name ?? '<module>';
    const recorded = first?.recorded ?? null;
    const draft = this.#draft(group, placed, name, statements, main?.call ?? null, recorded);
    drafts.push(draft);
    if (first) given.set(first, draft);
  }

  /** Adds the segment's statements to the namespace; `performs` says that it does more than define things. */
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
      performs ||= acts(unit) || this.#namespace.prints(index) || notes.some(records);
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
    const { node, placed } = known;
    if (drafts.some((draft) => draft.name === name && draft.placed === placed && draft.recorded)) {
      this.#orphan(output, `${name} has one already`);
      return null;
    }
    const entry = entryOf(node, this.#harness, this.#namespace);
    return this.#draft(group, placed, name, [], entry, output.recorded);
  }

  #draft(
    { directive }: Group,
    placed: PlacedSegment,
    name: string,
    own: readonly number[],
    entry: Entry | null,
    recorded: Recorded | null,
  ): Draft {
    const needed = entry ? this.#namespace.needsOf(entry.uses) : [];
    return {
      placed,
      name,
      statements: this.#namespace.slice([...own, ...needed]),
      entry: entry?.lines ?? [],
      importsAsyncio: entry?.importsAsyncio ?? false,
      recorded,
      directive,
    };
  }

  /** `main`, or another function that the harness starts, if the segment defines it. */
  #mainEntry(placed: PlacedSegment, statements: readonly number[]): MainEntry | null {
    if (placed.session) return null;
    const names = new Set(placed.segment.units.flatMap(definedNames));
    const name = ['main', ...(this.#harness?.entries ?? [])].find((entry) => names.has(entry));
    const node = name === undefined ? undefined : this.#functions.get(name)?.node;
    if (name === undefined || !node) return null;
    if (statements.some((index) => this.#namespace.uses(index, name))) return { name, call: null };
    return isCallableBare(node)
      ? { name, call: entryOf(node, this.#harness, this.#namespace) }
      : null;
  }

  #orphan({ line, column }: Output, detail: string): void {
    this.findings.push({ rule: 'orphan-output', line, column, detail });
  }
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

/** The comment says what its line does. */
function records({ of, strength }: TrailingComment): boolean {
  return of === 'exception' || strength === 'marked';
}
