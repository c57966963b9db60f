import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Report } from '../verify/report.ts';
import { githubReport } from '../verify/reporters/github.ts';
import { jsonReport } from '../verify/reporters/json.ts';
import { junitReport } from '../verify/reporters/junit.ts';
import { painter, showsColours } from '../verify/reporters/paint.ts';
import { prettyReport } from '../verify/reporters/pretty.ts';
import { sarifReport } from '../verify/reporters/sarif.ts';
import { CallError } from './call-error.ts';
import { nearest } from './nearest.ts';

const reporters: Readonly<Record<string, (report: Report, colours: boolean) => string>> = {
  pretty: (report, colours) => prettyReport(report, painter(colours)),
  json: jsonReport,
  junit: junitReport,
  github: githubReport,
  sarif: sarifReport,
};

export const reporterOption = {
  type: 'string',
  short: 'r',
  multiple: true,
  value: 'NAME[=FILE]',
  help: `${Object.keys(reporters).join(', ')}; several at once, to files (default: pretty)`,
} as const;

/** Where reports go: to stdout, or to files. */
export type ReportOutputs = (report: Report) => Promise<void>;

/** Reads `json`, `junit=report.xml` … Throws CallError for an unknown name, or two reports on stdout. */
export function reportOutputs(named: readonly string[] = ['pretty']): ReportOutputs {
  const outputs = named.map((text) => {
    const [name = '', ...file] = text.split('=');
    const reporter = reporters[name];
    if (reporter) return { reporter, file: file.length > 0 ? file.join('=') : null };
    const meant = nearest(name, Object.keys(reporters));
    throw new CallError(
      `unknown reporter ${JSON.stringify(name)}`,
      meant ? `Did you mean ${meant}?` : `There are: ${Object.keys(reporters).join(', ')}`,
    );
  });
  if (outputs.filter(({ file }) => file === null).length > 1) {
    throw new CallError(
      'only one reporter can write to stdout',
      'Send the others to files: -r junit=report.xml',
    );
  }
  return async (report) => {
    for (const { reporter, file } of outputs) {
      if (file === null) process.stdout.write(reporter(report, showsColours(process.stdout)));
      else {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, reporter(report, false));
      }
    }
  };
}
