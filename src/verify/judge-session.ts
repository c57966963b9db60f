import type { SessionStep } from '../examples/example.ts';
import type { Judgement } from './judgement.ts';
import { compareLines } from './compare.ts';
import type { Observation } from './observe.ts';
import { comparableLines } from './output-lines.ts';
import type { Section } from './probe.ts';
import type { Repair } from './verdict.ts';
import { freshLines } from './fresh-lines.ts';
import type { Weathers } from './weathers.ts';

/** Compares a session: what each statement printed, its value, or its exception, with what stands below it. */
export async function judgeSession(
  steps: readonly SessionStep[],
  observation: Observation,
  weathers: Weathers,
): Promise<Judgement> {
  const recorded = steps.map(({ expected }) => expected).filter((text) => text !== '');
  const linesOf = (other: Observation): string[] => comparableLines(sessionText(steps, other));
  const variation = await weathers.variation(linesOf);
  const compared = compareLines(
    comparableLines(recorded.join('\n')),
    linesOf(observation),
    variation,
  );
  const repairs = compared.matches ? [] : await repairsOf(steps, observation, weathers);
  return { ...compared, reason: null, suspicions: [], repairs, recorded: recorded.join('\n') };
}

/** The statements that show something else than what stands below them. */
async function repairsOf(
  steps: readonly SessionStep[],
  observation: Observation,
  weathers: Weathers,
): Promise<Repair[]> {
  const repairs = steps.map(async ({ outputLine, expected }, index): Promise<Repair[]> => {
    const view = (other: Observation) => comparableLines(stepText(index, other));
    const variation = await weathers.variation(view);
    const { matches, diff } = compareLines(comparableLines(expected), view(observation), variation);
    if (matches || diff === null) return [];
    const actual = stepText(index, observation);
    const raised = observation.sections?.get(index + 1)?.at(-1)?.raised ?? null;
    const fresh = freshLines(expected.split('\n'), actual, diff, raised).join('\n');
    return [{ kind: 'session', line: outputLine, recorded: expected, fresh, diff }];
  });
  return (await Promise.all(repairs)).flat();
}

function stepText(index: number, { sections }: Observation): string {
  return (sections?.get(index + 1) ?? [])
    .map(shownBy)
    .filter((text) => text !== '')
    .join('\n');
}

/** What the session shows, statement by statement. */
export function sessionText(steps: readonly SessionStep[], observation: Observation): string {
  const shown = steps.map((_, index) => stepText(index, observation));
  const { outcome } = observation.transcript;
  if (outcome.kind === 'exception') shown.push(outcome.traceback);
  return shown.filter((text) => text !== '').join('\n');
}

function shownBy({ printed, value, raised }: Section): string {
  return [printed.trimEnd(), value, raised?.replace(/: $/u, '') ?? null]
    .filter((text) => text !== null && text !== '')
    .join('\n');
}
