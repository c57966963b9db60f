import type { Report } from '../report.ts';
import { findingsOf } from './findings.ts';

/** SARIF 2.1.0, for code scanning. */
export function sarifReport(report: Report): string {
  const findings = findingsOf(report);
  const rules = [...new Set(findings.map(({ rule }) => rule))].map((id) => ({ id }));
  const results = findings.map(({ note, line, column, severity, rule, message }) => ({
    ruleId: rule,
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: encodeURI(
              note === '' ? report.vault : `${report.vault.replace(/\/$/u, '')}/${note}`,
            ),
          },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }));
  const driver = {
    name: 'konspekt',
    informationUri: 'https://www.npmjs.com/package/konspekt',
    rules,
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
