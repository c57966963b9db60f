import type { Report, ReportedVerdict } from '../report.ts';

/** JUnit's XML: a suite for each note, a case for each example, and a suite of problems. */
export function junitReport(report: Report): string {
  const notes = Map.groupBy(report.verdicts, ({ example }) => example.note);
  const suites = [...notes].map(([note, verdicts]) => suite(note, verdicts.map(caseOf)));
  const problems = report.problems.map(({ note, line, column, severity, rule, message }) => {
    const attributes = `classname="${xml(note)}" name="${xml(`${rule} ${line}:${column}`)}"`;
    if (severity === 'warning') return `    <testcase ${attributes}/>`;
    return `    <testcase ${attributes}><failure message="${xml(message)}"/></testcase>`;
  });
  if (problems.length > 0) suites.push(suite('problems', problems));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="konspekt">\n${suites.join('')}</testsuites>\n`;
}

function suite(name: string, cases: readonly string[]): string {
  const count = (tag: string): number => cases.filter((text) => text.includes(`<${tag}`)).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" skipped="${count('skipped')}"`;
  return `  <testsuite name="${xml(name)}" ${counts}>\n${cases.join('\n')}\n  </testsuite>\n`;
}

function caseOf({ example, status, reason, diff, virtualMs }: ReportedVerdict): string {
  const attributes =
    `classname="${xml(example.note)}" name="${xml(`${example.ordinal} ${example.name}`)}"` +
    ` file="${xml(example.note)}" line="${example.line}" time="${(virtualMs ?? 0) / 1000}"`;
  const message = xml(reason ?? status);
  switch (status) {
    case 'drifted':
    case 'failed': {
      const lines = (diff ?? []).map(
        ({ kind, text }) => `${{ same: ' ', recorded: '-', actual: '+' }[kind]} ${text}`,
      );
      return `    <testcase ${attributes}><failure message="${message}">${xml(lines.join('\n'))}</failure></testcase>`;
    }
    case 'untranslated':
    case 'skipped':
      return `    <testcase ${attributes}><skipped message="${message}"/></testcase>`;
    case 'verified':
    case 'unrecorded':
      return `    <testcase ${attributes}/>`;
  }
}

/** Escapes text for XML 1.0; control characters, which it cannot hold, become `�`. */
function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replace(/[^\t\r\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
