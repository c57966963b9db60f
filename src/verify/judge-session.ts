import type { SessionStep } from '../examples/example.ts';
import type { Judgement } from './judgement.ts';
import { compareLines } from './compare.ts';
import type { Observation } from './observe.ts';
import { comparableLines } from './output-lines.ts';
import type { Section } from './probe.ts';
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
  return { ...compared, reason: null, suspicions: [], recorded: recorded.join('\n') };
}

/** What the session shows, statement by statement. */
export function sessionText(steps: readonly SessionStep[], observation: Observation): string {
  const shown = steps.flatMap((_, index) =>
    (observation.sections?.get(index + 1) ?? []).map(shownBy),
  );
  const { outcome } = observation.transcript;
  if (outcome.kind === 'exception') shown.push(outcome.traceback);
  return shown.filter((text) => text !== '').join('\n');
}

function shownBy({ printed, value, raised }: Section): string {
  return [printed.trimEnd(), value, raised?.replace(/: $/u, '') ?? null]
    .filter((text) => text !== null && text !== '')
    .join('\n');
}
