import type { Draft, PlacedUnit } from './draft.ts';
import type { Example, SessionStep, TrailingOutput } from './example.ts';
import { noteLine, notePlace } from './fence.ts';
import { type Program, programOf } from './program.ts';

/** Where lines of the note stand in the program. */
type ProgramLines = ReadonlyMap<number | null, number>;

/** The example that a draft becomes; `unitAt` gives the statements of the note by their numbers. */
export function buildExample(
  draft: Draft,
  ordinal: number,
  note: string,
  unitAt: (statement: number) => PlacedUnit | undefined,
): Example {
  const { placed, name, recorded, directive } = draft;
  const program =
    placed.segment.units.length > 0 ? programOf(draft, unitAt) : unparsedProgram(draft);
  const programLines = new Map(program.lines.map((line, index) => [line, index + 1]));
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
    trailing: trailingOutputs(draft, programLines),
    session: sessionSteps(draft, programLines),
    directive,
  };
}

/** Code that does not parse is its own program: it borrows nothing. */
function unparsedProgram({ placed }: Draft): Program {
  const { fence, code } = placed;
  const lines = code.map((_, index) => noteLine(fence, index + 1));
  const start = fence.line + 1;
  const span = { start, end: Math.max(start, lines.at(-1) ?? start) };
  const text = code.map((line) => `${line}\n`).join('');
  return { text, lines, firstOwnLine: 1, own: { span, text: fence.lines.join('\n') }, setup: [] };
}

function trailingOutputs({ placed }: Draft, programLines: ProgramLines): TrailingOutput[] {
  return placed.trailing.flatMap(({ line, column, statementLine, text, strength, of }) => {
    const at = noteLine(placed.fence, statementLine);
    const programLine = programLines.get(at);
    if (programLine === undefined) return [];
    const place = notePlace(placed.fence, line, column);
    return [{ ...place, statementLine: at, programLine, text, strength, of }];
  });
}

function sessionSteps({ placed }: Draft, programLines: ProgramLines): SessionStep[] | null {
  if (!placed.session) return null;
  return placed.session.flatMap(({ line, outputLine, ...step }) => {
    const at = noteLine(placed.fence, line);
    const programLine = programLines.get(at);
    if (programLine === undefined) return [];
    return [{ ...step, line: at, outputLine: noteLine(placed.fence, outputLine), programLine }];
  });
}
