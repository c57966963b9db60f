import type { Example, TrailingOutput } from '../examples/example.ts';
import { compareLines } from './compare.ts';
import type { Judgement } from './judgement.ts';
import type { Observation } from './observe.ts';
import { comparableLines } from './output-lines.ts';
import { commentLike, exceptionLike } from './comment-like.ts';
import { judgeTrailing, shownText, type TrailingFinding } from './trailing.ts';
import type { DiffLine, Repair, Tolerated } from './verdict.ts';
import type { Weathers } from './weathers.ts';

interface Judged {
  readonly output: TrailingOutput;
  readonly found: TrailingFinding;
  readonly tolerated: readonly Tolerated[];
  /** What was printed, with the author's own values where they may stay. */
  readonly fresh?: string | undefined;
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
    repairs: drifted.map(repairOf),
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
  const { matches, tolerated, diff } = compareLines(
    comparableLines(output.text),
    view(observation),
    await weathers.variation(view),
  );
  return matches
    ? { output, found: { kind: 'confirmed', actual: found.actual }, tolerated }
    : { output, found, tolerated: [], fresh: freshOf(diff) };
}

function freshOf(diff: readonly DiffLine[] | null): string | undefined {
  const fresh = diff?.flatMap((line) => (line.kind === 'actual' ? [line.fresh] : [])) ?? [];
  return fresh.length === 1 ? fresh[0] : undefined;
}

/** What the comment would say, in the author's form. */
function repairOf(judged: Judged): Repair {
  const { found, fresh } = judged;
  const { line, text, of } = judged.output;
  const actual = found.kind === 'commentary' ? '' : found.actual;
  return {
    kind: 'comment',
    line,
    recorded: text,
    fresh: of === 'exception' ? exceptionLike(text, actual) : (fresh ?? commentLike(text, actual)),
    diff: diffOf(judged),
  };
}

function diffOf({ output: { text }, found }: Judged): DiffLine[] {
  if (found.kind !== 'drifted') return [{ kind: 'same', text }];
  const printed = found.actual === '' ? [] : found.actual.split('\n');
  return [
    { kind: 'recorded', text },
    ...printed.map((line) => ({ kind: 'actual' as const, text: line })),
  ];
}
