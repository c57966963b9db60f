import type { Translation } from '../translate/translation.ts';
import { check } from './check.ts';
import { endedEarly } from './transcript-early.ts';
import type { Transcript } from './transcript.ts';

/** The transcript of a translation that does not pass the check, and therefore does not run; else undefined. */
export function refusedByCheck(translation: Translation): Transcript | undefined {
  const [violation] = check(translation.javascript);
  if (!violation) return undefined;
  const place = `main.ts:${violation.line}:${violation.column + 1}`;
  return endedEarly({
    kind: 'crash',
    message: `refused by the check: ${place}: ${violation.message}`,
  });
}
