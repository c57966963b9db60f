import { summaryOf, type Report, type ReportedVerdict } from '../report.ts';

/** The whole report as one JSON object, for programs. */
export function jsonReport(report: Report): string {
  const { vault, shard, verdicts, problems } = report;
  const summary = summaryOf(report);
  return `${JSON.stringify({ vault, shard, summary, examples: verdicts.map(exampleOf), problems }, null, 2)}\n`;
}

/** The problems alone, in the same form without `examples`. */
export function jsonProblems({ vault, problems }: Pick<Report, 'vault' | 'problems'>): string {
  return `${JSON.stringify({ vault, summary: { problems: problems.length }, problems }, null, 2)}\n`;
}

function exampleOf(verdict: ReportedVerdict): object {
  const { note, line, name, ordinal } = verdict.example;
  const { status, reason, recorded, actual, tolerated, reference, virtualMs } = verdict;
  const { bugReport } = verdict;
  const diff = verdict.diff?.map(({ kind, text }) => ({ kind, text })) ?? null;
  const place = { note, line, name, ordinal };
  return {
    ...place,
    status,
    reason,
    recorded,
    actual,
    diff,
    tolerated,
    reference,
    virtualMs,
    bugReport,
  };
}
