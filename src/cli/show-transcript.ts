import type { Outcome, Transcript } from '../run/transcript.ts';

/** Prints what a program printed, each stream to its own, in order; returns the exit status that Python would have. */
export function showTranscript({ events, outcome }: Transcript): number {
  for (const { stream, text } of events) process[stream].write(text);
  return end(outcome);
}

function end(outcome: Outcome): number {
  switch (outcome.kind) {
    case 'finished':
      return 0;
    case 'exit':
      return outcome.status;
    case 'exception':
      return 1;
    case 'budget':
      process.stderr.write(`konspekt: stopped at its budget: ${outcome.budget} ${outcome.limit}\n`);
      return 1;
    case 'deadlock':
    case 'crash':
      process.stderr.write(`konspekt: ${outcome.message}\n`);
      return 1;
  }
}
