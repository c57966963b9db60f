import { readFile } from 'node:fs/promises';
import type { Problem } from '../vault/problem.ts';
import { statuses, type Report, type ReportedVerdict } from '../verify/report.ts';
import { byPlace } from './by-place.ts';
import { CallError } from './call-error.ts';
import { isShard } from './shard.ts';

/**
 * One report from the JSON reports of several shards. Throws CallError if one is not such a report, if a shard is
 * missing or there twice, or if two reports speak of the same example.
 */
export async function mergeReports(files: readonly string[]): Promise<Report> {
  const reports = await Promise.all(files.map(readReport));
  checkShards(reports);
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

/** All shards of one whole, each once; a single report of a whole vault is whole by itself. */
function checkShards(reports: readonly Report[]): void {
  const shards = reports.map(({ shard }) => shard ?? '1/1');
  const [first = '1/1'] = shards;
  const [, count = ''] = first.split('/');
  const other = shards.find((shard) => shard.split('/')[1] !== count);
  if (other !== undefined) {
    const told = `the reports are of different wholes: shard ${first}, shard ${other}`;
    throw new CallError(told, 'Give the reports of one run: all of its shards, each once');
  }
  const wanted = Array.from({ length: Number(count) }, (_, index) => `${index + 1}/${count}`);
  const missing = wanted.filter((shard) => !shards.includes(shard));
  if (missing.length > 0) {
    const told = `there is no report of shard ${missing.slice(0, 10).join(', ')}`;
    throw new CallError(told, 'Did its machine fail? Without its report nobody knows');
  }
  const twice = shards.find((shard, index) => shards.indexOf(shard) !== index);
  if (twice !== undefined) {
    throw new CallError(
      `there are two reports of shard ${twice}`,
      'Give the report of each shard once',
    );
  }
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

function isVerdict(verdict: Reported): boolean {
  const { note, line, name, ordinal, status, reason, diff, tolerated } = verdict;
  return (
    (reason === null || typeof reason === 'string') &&
    (diff === null || Array.isArray(diff)) &&
    typeof note === 'string' &&
    typeof name === 'string' &&
    Number.isInteger(line) &&
    Number.isInteger(ordinal) &&
    statuses.includes(status) &&
    Array.isArray(tolerated)
  );
}

function parsed(text: string): Report | null {
  try {
    const { vault, shard, examples, problems } = JSON.parse(text) as {
      vault: string;
      shard?: string;
      examples: readonly Reported[];
      problems: readonly Problem[];
    };
    const isWhole =
      typeof vault === 'string' &&
      (shard === undefined || isShard(shard)) &&
      Array.isArray(problems) &&
      examples.every(isVerdict);
    if (!isWhole) return null;
    const verdicts = examples.map(({ note, line, name, ordinal, ...verdict }) => ({
      ...verdict,
      example: { note, line, name, ordinal },
    }));
    return { vault, ...(shard !== undefined && { shard }), verdicts, problems };
  } catch {
    return null;
  }
}
