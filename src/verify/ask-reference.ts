import type { Transcript } from '../run/transcript.ts';
import { compareLines } from './compare.ts';
import type { Observation } from './observe.ts';
import { comparableLines, printedText } from './output-lines.ts';
import type { Runs } from './runs.ts';
import type { DiffLine, Reference } from './verdict.ts';
import type { Weathers } from './weathers.ts';

/** What CPython says about a run. */
export interface Opinion {
  readonly reference: Reference;
  /** Where it disagrees: `recorded` lines are CPython's. */
  readonly diff: readonly DiffLine[] | null;
  /** What CPython did, where it disagrees. */
  readonly theirs: Transcript | null;
}

/** Asks CPython whether it prints the same, but for what the weather changes. */
export async function askReference(
  observation: Observation,
  stdin: string,
  runs: Runs,
  weathers: Weathers,
): Promise<Opinion> {
  const theirs = await runs.reference(observation.program, stdin);
  if (theirs === null || !isConclusive(theirs))
    return { reference: 'unavailable', diff: null, theirs: null };
  const view = ({ raw }: Observation): string[] => linesOf(raw);
  const variation = await weathers.variation(view);
  const { matches, diff } = compareLines(linesOf(theirs), view(observation), variation);
  if (matches) return { reference: 'agrees', diff: null, theirs: null };
  // Where lines come in any order, another order proves nothing.
  if (variation.unstable !== null) return { reference: 'unavailable', diff: null, theirs: null };
  return { reference: 'disagrees', diff, theirs };
}

function linesOf(transcript: Transcript): string[] {
  return comparableLines(printedText(transcript, 'stdout'));
}

function isConclusive({ outcome }: Transcript): boolean {
  return outcome.kind === 'finished' || outcome.kind === 'exception' || outcome.kind === 'exit';
}
