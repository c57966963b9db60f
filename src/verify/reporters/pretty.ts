import type { Problem } from '../../vault/problem.ts';
import { statuses, summaryOf, type Report, type ReportedVerdict } from '../report.ts';
import type { DiffLine, Status } from '../verdict.ts';
import type { Paint, Style } from './paint.ts';
import { notePath, visible, visibleLine } from './visible.ts';

const signs: Readonly<Record<Status, readonly [sign: string, style: Style]>> = {
  verified: ['✓', 'green'],
  drifted: ['✗', 'red'],
  unrecorded: ['○', 'cyan'],
  untranslated: ['–', 'yellow'],
  failed: ['✗', 'red'],
  skipped: ['·', 'dim'],
};

/** The report for people: by note, by example, with diffs and places that terminals and editors link. */
export function prettyReport(report: Report, paint: Paint): string {
  const { vault, verdicts, problems } = report;
  const named = [
    ...verdicts.map(({ example }) => example.note),
    ...problems.map(({ note }) => note),
  ];
  const notes = [...new Set(named)].toSorted();
  const verdictsOf = Map.groupBy(verdicts, ({ example }) => example.note);
  const problemsOf = Map.groupBy(problems, ({ note }) => note);
  const parts = notes.map((note) => {
    const path = notePath(vault, note);
    return [
      paint('bold', path),
      ...(verdictsOf.get(note) ?? []).flatMap((verdict) => exampleLines(verdict, path, paint)),
      ...(problemsOf.get(note) ?? []).map((problem) => problemLine(problem, path, paint)),
      '',
    ].join('\n');
  });
  const errors = verdicts.flatMap((verdict) => ownError(verdict, vault, paint));
  return `${[...parts, ...errors, summaryLine(report, paint)].join('\n')}\n`;
}

/** The problems alone, one a line. */
export function prettyProblems(
  { vault, problems }: Pick<Report, 'vault' | 'problems'>,
  paint: Paint,
): string {
  const lines = problems.map((problem) =>
    problemLine(problem, notePath(vault, problem.note), paint),
  );
  return `${[...lines, counted(problems.length, 'problem')].join('\n')}\n`;
}

/** An error of ours, loud, as a report that can be filed as it stands. */
function ownError({ example, bugReport }: ReportedVerdict, vault: string, paint: Paint): string[] {
  if (bugReport === undefined) return [];
  const place = `${notePath(vault, example.note)}:${example.line}:1`;
  const rule = '─'.repeat(80);
  return [
    paint('red', rule),
    `${paint('red', 'AN ERROR OF KONSPEKT')} in ${visible(example.name)}  ${paint('dim', place)}`,
    'CPython does not print what our translation prints. Please file what follows:',
    paint('red', rule),
    ...bugReport.split('\n').map(visibleLine),
    paint('red', rule),
    '',
  ];
}

function exampleLines(verdict: ReportedVerdict, path: string, paint: Paint): string[] {
  const { example, status, reason, tolerated, diff, suspicions = [] } = verdict;
  const [sign, style] = signs[status];
  const remarks = [reason, side(verdict), allowance(tolerated.length)].filter(
    (text) => text !== null,
  );
  const head = `  ${paint(style, sign)} ${visible(example.name)} ${paint(style, status)}`;
  const place = paint('dim', `${path}:${example.line}:1`);
  return [
    `${head}  ${place}`,
    ...remarks.map((text) => `      ${visible(text)}`),
    ...(status === 'verified' ? [] : (diff ?? []).map((line) => `      ${diffLine(line, paint)}`)),
    ...suspicions.map(({ line, column, recorded, actual }) => {
      const said = `${visible(recorded)} in the comment, ${visible(actual)} printed`;
      return `      ${paint('yellow', 'looks drifted')}: ${said}  ${paint('dim', `${path}:${line}:${column}`)}`;
    }),
  ];
}

/** Who is right, where a run and a note differ. */
function side({ status, reference }: ReportedVerdict): string | null {
  if (status !== 'drifted' && status !== 'failed') return null;
  switch (reference) {
    case 'agrees':
      return status === 'drifted'
        ? 'CPython prints what the run printed: the note is stale'
        : 'CPython ends the same way';
    case 'disagrees':
      return 'CPython does not print what the run printed: an error of Konspekt, please report it';
    case 'unavailable':
      return 'CPython could not be asked';
    case 'not-run':
      return null;
  }
}

function allowance(count: number): string | null {
  return count === 0 ? null : `${counted(count, 'value')} may differ from run to run`;
}

/** One line of a diff, with its sign. */
export function diffLine({ kind, text }: DiffLine, paint: Paint): string {
  switch (kind) {
    case 'same':
      return `  ${visibleLine(text)}`;
    case 'recorded':
      return paint('red', `- ${visible(text)}`);
    case 'actual':
      return paint('green', `+ ${visible(text)}`);
  }
}

function problemLine(problem: Problem, path: string, paint: Paint): string {
  const { line, column, severity, message, rule } = problem;
  const word = paint(severity === 'error' ? 'red' : 'yellow', severity);
  return `  ${word}: ${visible(message)} ${paint('dim', `[${rule}]  ${path}:${line}:${column}`)}`;
}

function summaryLine(report: Report, paint: Paint): string {
  const summary = summaryOf(report);
  const counts = statuses
    .filter((status) => summary[status] > 0)
    .map((status) => paint(signs[status][1], `${summary[status]} ${status}`));
  const problems = summary.problems > 0 ? [counted(summary.problems, 'problem')] : [];
  const all = counted(report.verdicts.length, 'example');
  return `${all}${counts.length + problems.length > 0 ? ': ' : ''}${[...counts, ...problems].join(', ')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
