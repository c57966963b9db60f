import { painter, showsColours } from '../verify/reporters/paint.ts';
import { summaryOf, statuses, type Report } from '../verify/report.ts';

/** Tells a person what is being done: on stderr, so that stdout stays for results. */
export function say(text: string): void {
  const paint = painter(showsColours(process.stderr));
  process.stderr.write(`${paint('bold', 'konspekt')} ${text}\n`);
}

/** `5 examples: 3 verified, 1 drifted, 1 unrecorded; 1 problem`. */
export function countsOf(report: Report): string {
  const summary = summaryOf(report);
  const counts = statuses
    .filter((status) => summary[status] > 0)
    .map((status) => `${summary[status]} ${status}`);
  const { length } = report.verdicts;
  const examples = `${length} example${length === 1 ? '' : 's'}${length > 0 ? ': ' : ''}${counts.join(', ')}`;
  return `${examples}; ${summary.problems} problem${summary.problems === 1 ? '' : 's'}`;
}
