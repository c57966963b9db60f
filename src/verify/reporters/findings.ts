import type { Report, ReportedVerdict } from '../report.ts';

/** One thing that a reader of the report should look at, with its place in the vault. */
export interface Finding {
  readonly note: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly message: string;
}

/** Examples that drifted or failed, and all problems, as one list in the order of their places. */
export function findingsOf({ verdicts, problems }: Report): Finding[] {
  const bad = verdicts.filter(({ status }) => status === 'drifted' || status === 'failed');
  return [...bad.map(findingOf), ...problems].toSorted(
    (a, b) => a.note.localeCompare(b.note, 'en') || a.line - b.line || a.column - b.column,
  );
}

function findingOf({ example, status, reason, diff, reference }: ReportedVerdict): Finding {
  const changes = (diff ?? [])
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, text }) => `${kind === 'recorded' ? '-' : '+'} ${text}`);
  const head = `${example.name}: ${reason ?? 'the recorded output is not what the code prints'}`;
  const { note, line } = example;
  const ours = reference === 'disagrees' ? ['CPython disagrees: an error of Konspekt'] : [];
  const message = [head, ...ours, ...changes].join('\n');
  return { note, line, column: 1, severity: 'error', rule: status, message };
}
