import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildSite } from '../site/site.ts';
import type { VerifiedVault } from './verify-vault.ts';

export interface MakeSiteOptions {
  /** Where the site goes. */
  readonly out: string;
  readonly site?: string | undefined;
  readonly base?: string | undefined;
}

/** Builds the site of a verified vault. */
export async function makeSite(verified: VerifiedVault, options: MakeSiteOptions): Promise<void> {
  const { out, site, base } = options;
  const cacheDir = resolve('.konspekt', 'astro');
  await mkdir(cacheDir, { recursive: true });
  await buildSite({
    vault: verified.vault,
    verdicts: new Map(verified.notes.map(({ note, verdicts }) => [note.path, verdicts])),
    outDir: resolve(out),
    cacheDir,
    ...(site === undefined ? {} : { site }),
    ...(base === undefined ? {} : { base }),
  });
}
