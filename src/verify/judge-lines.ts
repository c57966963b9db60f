import type { Example, TrailingOutput } from '../examples/example.ts';
import { compareLines } from './compare.ts';
import type { Judgement } from './judgement.ts';
import type { Observation } from './observe.ts';
import { comparableLines } from './output-lines.ts';
import { judgeTrailing, shownText, type TrailingFinding } from './trailing.ts';
import type { DiffLine, Tolerated } from './verdict.ts';
import type { Weathers } from './weathers.ts';

interface Judged {
  readonly output: TrailingOutput;
  readonly found: TrailingFinding;
  readonly tolerated: readonly Tolerated[];
}

/** Compares outputs recorded at the ends of lines; null when none of them turns out to be one. */
export async function judgeLines(
  { trailing }: Example,
  observation: Observation,
  weathers: Weathers,
): Promise<Judgement | null> {
  const judged = await Promise.all(
    trailing.map((output, index) => judgeLine(output, index + 1, observation, weathers)),
  );
  const suspicions = judged.flatMap(({ output: { line, column, text }, found }) =>
    found.kind === 'suspicious' ? [{ line, column, recorded: text, actual: found.actual }] : [],
  );
  const compared = judged.filter(({ found }) => ['confirmed', 'drifted'].includes(found.kind));
  if (compared.length === 0 && suspicions.length === 0) return null;
  const drifted = compared.filter(({ found }) => found.kind === 'drifted');
  const diff = compared.flatMap(diffOf);
  const [first] = drifted;
  return {
    matches: drifted.length === 0 && compared.length > 0,
    reason: first ? `line ${first.output.line} prints something else than its comment says` : null,
    diff: drifted.length > 0 ? diff : null,
    tolerated: compared.flatMap(({ tolerated }, index) =>
      tolerated.map((allowed) => ({ ...allowed, line: index + 1 })),
    ),
    suspicions,
    recorded: compared.map(({ output }) => output.text).join('\n'),
  };
}

/** What differs from the run is looked at in other weathers: it may be what differs from run to run. */
async function judgeLine(
  output: TrailingOutput,
  number: number,
  observation: Observation,
  weathers: Weathers,
): Promise<Judged> {
  const sectionsOf = ({ sections }: Observation) => sections?.get(number) ?? [];
  const found = judgeTrailing(output, sectionsOf(observation));
  if (output.of === 'exception' || (found.kind !== 'drifted' && found.kind !== 'suspicious')) {
    return { output, found, tolerated: [] };
  }
  const view = (other: Observation) => comparableLines(shownText(sectionsOf(other)));
  const { matches, tolerated } = compareLines(
    comparableLines(output.text),
    view(observation),
    await weathers.variation(view),
  );
  return matches
    ? { output, found: { kind: 'confirmed', actual: found.actual }, tolerated }
    : { output, found, tolerated: [] };
}

function diffOf({ output: { text }, found }: Judged): DiffLine[] {
  if (found.kind !== 'drifted') return [{ kind: 'same', text }];
  const printed = found.actual === '' ? [] : found.actual.split('\n');
  return [
    { kind: 'recorded', text },
    ...printed.map((line) => ({ kind: 'actual' as const, text: line })),
  ];
}
