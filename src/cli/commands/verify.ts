import { isFine, type Report } from '../../verify/report.ts';
import type { Verifier } from '../../verify/verify.ts';
import { CallError } from '../call-error.ts';
import type { Command } from '../command.ts';
import { mergeReports } from '../merge-reports.ts';
import { reporterOption, reportOutputs } from '../report-outputs.ts';
import { shardOf, shardOption } from '../shard.ts';
import { verifyChanges } from '../verify-changes.ts';
import { openVault, vaultFolder } from '../open-vault.ts';
import { cacheHelp, strictOption, verifierOf, verifyOptions } from '../verify-options.ts';
import { reportOn, verifyWithProgress } from '../verify-with-progress.ts';

const options = {
  strict: strictOption,
  ...verifyOptions,
  reporter: reporterOption,
  shard: shardOption,
  watch: { type: 'boolean', short: 'w', help: 'go on, and verify each note that changes' },
} as const;

export const verify: Command<typeof options> = {
  name: 'verify',
  summary: 'run the examples of a vault and compare them with what the notes record',
  operands: ['[VAULT | merge REPORT…]'],
  description: `Runs every Python example of the notes in VAULT (default: content) as TypeScript, in a sandbox, and
compares what it prints with the output that the note records. Where they differ, CPython says who is right.

Several machines can share the work: each verifies a shard and writes a JSON report, and \`verify merge\` makes one
report of them, in any form, with the exit status of the whole.

${cacheHelp}

Exit status: 0 when nothing drifted or failed and no problem is an error, else 1.`,
  options,
  examples: [
    ['', 'verify the vault content'],
    ['~/notes --strict', 'another vault; unrecorded outputs and warnings count too'],
    ['-r github -r junit=report.xml', 'annotations on stdout, JUnit to a file'],
    ['-r json --no-reference', 'one JSON object, without asking CPython'],
    ['--cache redis://cache.internal/0', 'with a cache that a team shares'],
    ['--watch', 'from saving a note to its verdict'],
    ['--shard 1/4 -r json=1.json', 'a quarter of the notes'],
    ['merge 1.json 2.json 3.json 4.json', 'one report of all quarters'],
  ],
  async run(values, [named, ...others]) {
    const outputs = reportOutputs(values.reporter);
    if (named !== 'merge' && others[0] !== undefined) {
      throw new CallError(`verify: unexpected argument ${JSON.stringify(others[0])}`);
    }
    const isChosen = shardOf(values.shard);
    if (values.watch) {
      if (values.shard !== undefined || others.length > 0) {
        throw new CallError('--watch verifies a whole vault');
      }
      await verifyChanges(vaultFolder(named), verifierOf(values), outputs);
      return 0;
    }
    const isMerge = named === 'merge' && others.length > 0;
    const report = isMerge
      ? await mergeReports(others)
      : {
          ...(await verifyShard(vaultFolder(named), verifierOf(values), isChosen)),
          ...(values.shard !== undefined && { shard: values.shard }),
        };
    await outputs(report);
    return isFine(report, values.strict ?? false) ? 0 : 1;
  },
};

async function verifyShard(
  folder: string,
  verifier: Verifier,
  isChosen: (path: string) => boolean,
): Promise<Report> {
  const vault = await openVault(folder);
  return reportOn(folder, await verifyWithProgress(vault, verifier, isChosen));
}
