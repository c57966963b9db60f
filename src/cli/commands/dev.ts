import { join } from 'node:path';
import type { Command } from '../command.ts';
import { keepServing, serve } from '../keep-serving.ts';
import { makeSite } from '../make-site.ts';
import { openVault, vaultFolder } from '../open-vault.ts';
import { countsOf, say } from '../say.ts';
import { portOf, portOption } from '../site-options.ts';
import { verifierOf, verifyOptions } from '../verify-options.ts';
import { reportOn } from '../verify-with-progress.ts';
import { verifyVault } from '../verify-vault.ts';
import { watchFolder } from '../watch-folder.ts';

const options = { port: portOption, ...verifyOptions } as const;

export const dev: Command<typeof options> = {
  name: 'dev',
  summary: 'serve the site, and build it anew when a note changes',
  operands: ['[VAULT]'],
  description: `Verifies VAULT (default: content), builds its site and serves it, until Ctrl+C. When a file of the vault
changes, what changed is verified again and the site is built anew.`,
  options,
  examples: [
    ['', 'the vault content'],
    ['~/notes --port 8080', 'another vault, at another port'],
  ],
  async run(values, [named]) {
    const port = portOf(values.port);
    const folder = vaultFolder(named);
    const verifier = verifierOf(values);
    const out = join('.konspekt', 'dev');
    const make = async (): Promise<void> => {
      const verified = await verifyVault(await openVault(folder), verifier);
      say(`${countsOf(reportOn(folder, verified))}; building the site…`);
      await makeSite(verified, { out });
    };
    await make();
    const served = await serve(out, port);
    const watcher = watchFolder(folder, async () => {
      try {
        await make();
        say(`ready: ${served.address}`);
      } catch (error) {
        // A vault that cannot be shown now may be put right with the next change.
        say(error instanceof Error ? error.message : String(error));
      }
    });
    await keepServing(served);
    watcher.close();
    await verifier.close();
    return 0;
  },
};
