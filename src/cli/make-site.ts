import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../site/site.ts';
import { openCache } from '../verify/verify.ts';
import { say } from './say.ts';
import type { VerifiedVault } from './verify-vault.ts';

export interface MakeSiteOptions {
  /** Where the site goes. */
  readonly out: string;
  readonly site?: string | undefined;
  readonly base?: string | undefined;
}

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the site of a verified vault. Meanwhile the working directory is the package's: Astro's own build looks for
 * its packages from there.
 */
export async function makeSite(verified: VerifiedVault, options: MakeSiteOptions): Promise<void> {
  const { out, site, base } = options;
  const cacheDir = resolve('.konspekt', 'astro');
  await mkdir(cacheDir, { recursive: true });
  const outDir = resolve(out);
  const caller = process.cwd();
  process.chdir(packageRoot);
  try {
    await buildSite({
      vault: verified.vault,
      outlines: verified.outlines,
      painter: verified.painter,
      verdicts: new Map(verified.notes.map(({ note, verdicts }) => [note.path, verdicts])),
      outDir,
      cacheDir,
      store: openCache(join(cacheDir, 'pages'), null, say),
      ...(site === undefined ? {} : { site }),
      ...(base === undefined ? {} : { base }),
    });
  } finally {
    process.chdir(caller);
  }
}
