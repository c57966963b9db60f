import { expect, test } from 'vitest';
import { prettyReport } from '../../src/verify/reporters/pretty.ts';
import type { Report } from '../../src/verify/report.ts';

test('nothing of a note reaches the terminal, or a workflow that reads it, as a command', () => {
  const evil = '\u001b[2J\u202Eevil\r';
  const report: Report = {
    vault: 'vault',
    verdicts: [
      {
        example: { note: `${evil}.md`, line: 1, name: evil, ordinal: 1 },
        status: 'failed',
        reason: `uncaught E: ${evil}\nnext`,
        recorded: evil,
        actual: evil,
        diff: [
          { kind: 'same', text: `  ::stop-commands::x${evil}` },
          { kind: 'recorded', text: evil },
          { kind: 'actual', text: evil },
        ],
        tolerated: [],
        reference: 'disagrees',
        bugReport: `::error::${evil}`,
        virtualMs: 0,
        suspicions: [{ line: 1, column: 1, recorded: evil, actual: evil }],
      },
    ],
    problems: [
      {
        note: `${evil}.md`,
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'broken-link',
        message: evil,
      },
    ],
  };
  const printed = prettyReport(report, (_style, text) => text);
  expect(printed).not.toMatch(/[\u001b\u202e\r]/u);
  expect(printed).not.toMatch(/^\s*::/mu);
  expect(printed).not.toMatch(/^next/mu);
  expect(printed).toContain('␛[2J<U+202E>evil␍');
});
