import { readFile } from 'node:fs/promises';
import type { Problem } from '../vault/problem.ts';
import { statuses, type Report, type ReportedVerdict } from '../verify/report.ts';
import { byPlace } from './by-place.ts';
import { CallError } from './call-error.ts';

/**
 * One report from the JSON reports of several shards. Throws CallError if one is not such a report, or if two speak of
 * the same example.
 */
export async function mergeReports(files: readonly string[]): Promise<Report> {
  const reports = await Promise.all(files.map(readReport));
  const verdicts = reports.flatMap((report) => report.verdicts).toSorted(byExample);
  const twice = verdicts.find((verdict, index) => {
    const next = verdicts[index + 1];
    return next !== undefined && byExample(verdict, next) === 0;
  });
  if (twice) {
    const { note, line } = twice.example;
    throw new CallError(
      `two reports speak of ${note}:${line}`,
      'Give the report of each shard once',
    );
  }
  const problems = reports.flatMap((report) => report.problems).toSorted(byPlace);
  return { vault: reports[0]?.vault ?? '', verdicts, problems };
}

function byExample(a: ReportedVerdict, b: ReportedVerdict): number {
  if (a.example.note !== b.example.note) return a.example.note < b.example.note ? -1 : 1;
  return a.example.ordinal - b.example.ordinal;
}

type Reported = Omit<ReportedVerdict, 'example'> & ReportedVerdict['example'];

async function readReport(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CallError(`cannot read ${file}`);
  });
  const report = parsed(text);
  if (report) return report;
  throw new CallError(
    `${file} is no report of konspekt verify`,
    'Make one: konspekt verify --shard 1/4 -r json=FILE',
  );
}

function parsed(text: string): Report | null {
  try {
    const { vault, examples, problems } = JSON.parse(text) as {
      vault: string;
      examples: readonly Reported[];
      problems: readonly Problem[];
    };
    const isWhole =
      typeof vault === 'string' &&
      Array.isArray(problems) &&
      examples.every(({ note, status }) => typeof note === 'string' && statuses.includes(status));
    if (!isWhole) return null;
    const verdicts = examples.map(({ note, line, name, ordinal, ...verdict }) => ({
      ...verdict,
      example: { note, line, name, ordinal },
    }));
    return { vault, verdicts, problems };
  } catch {
    return null;
  }
}
