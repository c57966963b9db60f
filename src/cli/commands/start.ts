import { join } from 'node:path';
import type { Command } from '../command.ts';
import { keepServing, serve } from '../keep-serving.ts';
import { makeSite } from '../make-site.ts';
import { openVault, vaultFolder } from '../open-vault.ts';
import { countsOf, say } from '../say.ts';
import { portOf, portOption } from '../site-options.ts';
import { visible } from '../../verify/reporters/visible.ts';
import { verifierOf, verifyOptions } from '../verify-options.ts';
import { reportOn, verifyWithProgress } from '../verify-with-progress.ts';

const options = {
  vault: { type: 'string', value: 'DIR', help: 'the vault (default: content)' },
  port: portOption,
  ...verifyOptions,
} as const;

export const start: Command<typeof options> = {
  name: 'start',
  summary: 'verify the vault, build the site and serve it',
  operands: ['[VAULT]'],
  description: `Verifies the vault (default: content), builds its site and serves it, until Ctrl+C. What drifted is served
too, marked as such.`,
  options,
  examples: [
    ['', 'the vault content'],
    ['--vault ~/notes --port 8080', 'another vault, at another port'],
  ],
  async run(values, [named]) {
    const port = portOf(values.port);
    const folder = vaultFolder(values.vault ?? named);
    const vault = await openVault(folder);
    say(`verifying ${vault.notes.length} notes of ${folder}…`);
    const verified = await verifyWithProgress(vault, verifierOf(values));
    const report = reportOn(folder, verified);
    say(countsOf(report));
    for (const { example, status, reason } of report.verdicts) {
      if (status !== 'drifted' && status !== 'failed') continue;
      say(
        visible(
          `  ${status}: ${join(folder, example.note)}:${example.line}:1 ${example.name}${reason ? `: ${reason}` : ''}`,
        ),
      );
    }
    for (const { note, line, column, message } of report.problems) {
      say(visible(`  problem: ${join(folder, note)}:${line}:${column} ${message}`));
    }
    say('building the site…');
    const out = join('.konspekt', 'site');
    await makeSite(verified, { out });
    await keepServing(await serve(out, port));
    return 0;
  },
};
