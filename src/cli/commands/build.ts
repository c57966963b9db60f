import { isFine } from '../../verify/report.ts';
import type { Command } from '../command.ts';
import { makeSite } from '../make-site.ts';
import { openVault, vaultFolder } from '../open-vault.ts';
import { reporterOption, reportOutputs } from '../report-outputs.ts';
import { say } from '../say.ts';
import { siteOptions } from '../site-options.ts';
import { strictOption, verifierOf, verifyOptions } from '../verify-options.ts';
import { reportOn, verifyWithProgress } from '../verify-with-progress.ts';

const options = {
  out: {
    type: 'string',
    short: 'o',
    value: 'DIR',
    help: 'where the site goes (default: dist/site)',
  },
  'allow-drift': {
    type: 'boolean',
    help: 'publish all the same, with the badges that say so, and exit with status 0',
  },
  ...siteOptions,
  strict: strictOption,
  ...verifyOptions,
  reporter: reporterOption,
} as const;

export const build: Command<typeof options> = {
  name: 'build',
  summary: 'verify the vault and build the site',
  operands: ['[VAULT]'],
  description: `Verifies VAULT (default: content), and builds the site if nothing drifted or failed and no problem is an
error. Otherwise it tells what is wrong, builds nothing and exits with status 1.`,
  options,
  examples: [
    ['', 'the vault content as a site in dist/site'],
    ['~/notes --out public --base /course/', 'for a host that serves it below /course/'],
    ['--allow-drift', 'publish what drifted too, marked as such'],
  ],
  async run(values, [named]) {
    const outputs = reportOutputs(values.reporter);
    const out = values.out ?? 'dist/site';
    const folder = vaultFolder(named);
    const vault = await openVault(folder);
    say(`verifying ${vault.notes.length} notes of ${folder}…`);
    const verified = await verifyWithProgress(vault, verifierOf(values));
    const report = reportOn(folder, verified);
    await outputs(report);
    const fine = isFine(report, values.strict ?? false);
    if (!fine && !values['allow-drift']) {
      say(
        'not built: put right what is wrong above, or publish it all the same with --allow-drift',
      );
      return 1;
    }
    say('building the site…');
    await makeSite(verified, { out, site: values.site, base: values.base });
    say(`built: ${out}`);
    return 0;
  },
};
