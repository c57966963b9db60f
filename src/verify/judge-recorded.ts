import type { Recorded } from '../examples/example.ts';
import { compareLines } from './compare.ts';
import { freshLines } from './fresh-lines.ts';
import type { Judgement } from './judgement.ts';
import type { Observation } from './observe.ts';
import { comparableLines } from './output-lines.ts';
import { steady } from './variation.ts';
import type { Weathers } from './weathers.ts';

/** Compares an output recorded as a whole, in a fence or in comments. */
export async function judgeRecorded(
  { text, lines: [line = 0] }: Recorded,
  observation: Observation,
  weathers: Weathers,
): Promise<Judgement> {
  const recorded = comparableLines(text);
  const drifted = { kind: 'whole', line, recorded: text } as const;
  const views = observation.views.map((_, view) => (other: Observation) => linesOf(other, view));
  for (const view of views) {
    const { matches } = compareLines(recorded, view(observation), steady);
    if (matches) return judgement(text, { matches });
  }
  const compared = await Promise.all(
    views.map(async (view) => {
      const variation = await weathers.variation(view);
      return { variation, ...compareLines(recorded, view(observation), variation) };
    }),
  );
  const best = compared.find(({ matches }) => matches) ?? compared[0];
  if (!best) throw new Error('an observation has at least one view');
  if (best.variation.unstable !== null) {
    const reason = `unstable: the number or order of lines depends on ${causes[best.variation.unstable]}`;
    const { diff } = compareLines(recorded, linesOf(observation, 0), steady);
    return judgement(text, {
      reason,
      diff,
      repairs: [{ ...drifted, fresh: null, diff: diff ?? [] }],
    });
  }
  const { matches, diff, tolerated, restsOnTolerance } = best;
  const reason = restsOnTolerance ? 'nothing but tolerated values was compared' : null;
  if (matches || diff === null) return judgement(text, { matches, tolerated, reason });
  const fresh = freshLines(text.split('\n'), observation.views[0] ?? '', diff).join('\n');
  return judgement(text, { diff, reason, repairs: [{ ...drifted, fresh, diff }] });
}

const causes = {
  clock: 'the clock',
  random: 'random numbers',
  ids: 'addresses of objects',
  hash: 'the order of sets',
} as const;

function linesOf({ views }: Observation, view: number): string[] {
  return comparableLines(views[view] ?? views[0] ?? '');
}

function judgement(recorded: string, part: Partial<Judgement>): Judgement {
  const none = { matches: false, reason: null, diff: null, tolerated: [], suspicions: [] };
  return { ...none, recorded, ...part };
}
