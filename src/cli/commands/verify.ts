import { isFine } from '../../verify/report.ts';
import type { Command } from '../command.ts';
import { reporterOption, reportOutputs } from '../report-outputs.ts';
import { openVault, vaultFolder } from '../open-vault.ts';
import { strictOption, verifierOf, verifyOptions } from '../verify-options.ts';
import { reportOn, verifyWithProgress } from '../verify-with-progress.ts';

const options = { strict: strictOption, ...verifyOptions, reporter: reporterOption } as const;

export const verify: Command<typeof options> = {
  name: 'verify',
  summary: 'run the examples of a vault and compare them with what the notes record',
  operands: ['[VAULT]'],
  description: `Runs every Python example of the notes in VAULT (default: content) as TypeScript, in a sandbox, and
compares what it prints with the output that the note records. Where they differ, CPython says who is right.

Exit status: 0 when nothing drifted or failed and no problem is an error, else 1.`,
  options,
  examples: [
    ['', 'verify the vault content'],
    ['~/notes --strict', 'another vault; unrecorded outputs and warnings count too'],
    ['-r github -r junit=report.xml', 'annotations on stdout, JUnit to a file'],
    ['-r json --no-reference', 'one JSON object, without asking CPython'],
  ],
  async run(values, [named]) {
    const outputs = reportOutputs(values.reporter);
    const folder = vaultFolder(named);
    const vault = await openVault(folder);
    const report = reportOn(folder, await verifyWithProgress(vault, verifierOf(values)));
    await outputs(report);
    return isFine(report, values.strict ?? false) ? 0 : 1;
  },
};
