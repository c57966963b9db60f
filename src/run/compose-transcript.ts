import type { RealmEnding } from './realm/describe-ending.ts';
import type { RealmReport } from './realm/realm.ts';
import type { Budgets, Outcome, PrintEvent, Transcript } from './transcript.ts';

/** Said of a program that waits for something that nothing will bring. */
const deadlockMessage = 'every task waits, and nothing is scheduled';

/**
 * A transcript from what a realm reported. What CPython would print on stderr for an uncaught exception stands where
 * it would have stood: after the program's own output, before what is printed at exit.
 */
export function composeTranscript(report: RealmReport, budgets: Budgets): Transcript {
  const { ending, elapsedNs, endedAfter } = report;
  const outcome = outcomeOf(ending, budgets);
  const said = ending?.kind === 'uncaught' ? ending.error.traceback : '';
  const last: PrintEvent[] = said
    ? [{ stream: 'stderr', text: said, at: elapsedNs, task: null }]
    : [];
  const events = [
    ...report.events.slice(0, endedAfter),
    ...last,
    ...report.events.slice(endedAfter),
  ];
  const text = (stream: PrintEvent['stream']) =>
    events.map((event) => (event.stream === stream ? event.text : '')).join('');
  return {
    stdout: text('stdout'),
    stderr: text('stderr'),
    events,
    tasks: report.tasks,
    outcome,
    virtualMs: elapsedNs / 1e6,
    consulted: report.consulted,
  };
}

function outcomeOf(ending: RealmEnding | null, budgets: Budgets): Outcome {
  switch (ending?.kind) {
    case undefined:
      return { kind: 'budget', budget: 'realMs', limit: budgets.realMs };
    case 'finished':
      return { kind: 'finished' };
    case 'deadlock':
      return { kind: 'deadlock', message: deadlockMessage };
    case 'broken':
      return { kind: 'crash', message: ending.message };
    case 'budget':
      return { kind: 'budget', budget: ending.budget, limit: budgets[ending.budget] };
    case 'uncaught': {
      const { type, message, exit, traceback } = ending.error;
      if (exit !== null) return { kind: 'exit', status: exit };
      return { kind: 'exception', type, message, traceback };
    }
  }
}
