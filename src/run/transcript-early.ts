import type { Outcome, Transcript } from './transcript.ts';

/** The transcript of a run that was ended from outside: what it had printed is lost with its process. */
export function endedEarly(outcome: Outcome): Transcript {
  return { stdout: '', stderr: '', events: [], tasks: [], outcome, virtualMs: 0, consulted: [] };
}
