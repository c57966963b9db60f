import type { Report } from '../report.ts';
import { findingsOf } from './findings.ts';

/** Annotations of a GitHub workflow, one command a line. */
export function githubReport(report: Report): string {
  return findingsOf(report)
    .map(({ note, line, column, severity, rule, message }) => {
      const file = note === '' ? report.vault : `${report.vault.replace(/\/$/u, '')}/${note}`;
      const where = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${where}::${text(message)}\n`;
    })
    .join('');
}

function text(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
