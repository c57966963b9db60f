import type { Problem } from '../vault/problem.ts';
import type { Example } from '../examples/example.ts';
import type { Status, Verdict } from './verdict.ts';

/** What a report says of a verdict: nothing of programs and transcripts. */
export interface ReportedVerdict extends Pick<
  Verdict,
  | 'status'
  | 'reason'
  | 'recorded'
  | 'actual'
  | 'diff'
  | 'tolerated'
  | 'reference'
  | 'bugReport'
  | 'virtualMs'
  | 'suspicions'
> {
  readonly example: Pick<Example, 'note' | 'line' | 'name' | 'ordinal'>;
}

/** All that was found in a vault. */
export interface Report {
  /** The folder, as the caller named it. */
  readonly vault: string;
  /** Which part of the vault it is about, `2/4`, if not all of it. */
  readonly shard?: string;
  readonly verdicts: readonly ReportedVerdict[];
  readonly problems: readonly Problem[];
}

export const statuses = [
  'verified',
  'drifted',
  'unrecorded',
  'untranslated',
  'failed',
  'skipped',
] as const satisfies readonly Status[];

export type Summary = Readonly<Record<Status | 'problems', number>>;

/** How many examples got each status, and how many problems there are. */
export function summaryOf({ verdicts, problems }: Pick<Report, 'verdicts' | 'problems'>): Summary {
  const counts = { verified: 0, drifted: 0, unrecorded: 0, untranslated: 0, failed: 0, skipped: 0 };
  for (const { status } of verdicts) counts[status] += 1;
  return { ...counts, problems: problems.length };
}

/**
 * Whether nothing drifted or failed, and no problem is an error. `strict` also counts outputs that nobody recorded,
 * what could not be translated, and warnings.
 */
export function isFine(report: Pick<Report, 'verdicts' | 'problems'>, strict: boolean): boolean {
  const { drifted, failed, unrecorded, untranslated, problems } = summaryOf(report);
  if (drifted + failed > 0) return false;
  if (strict) return unrecorded + untranslated + problems === 0;
  return report.problems.every(({ severity }) => severity !== 'error');
}
