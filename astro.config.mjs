// For Astro's own commands and for editors: the vault that KONSPEKT_VAULT names, or content/, verified once.
// `konspekt build`, `dev` and `start` compose the same without this file.
import { resolve } from 'node:path';
import { openVault, vaultFolder } from './src/cli/open-vault.ts';
import { verifyVault } from './src/cli/verify-vault.ts';
import { siteConfig } from './src/site/config.ts';
import { courseOfVault } from './src/site/course-of-vault.ts';
import { createVerifier } from './src/verify/verify.ts';

const vault = await openVault(vaultFolder(process.env['KONSPEKT_VAULT']));
const verifier = createVerifier({ cache: resolve('.konspekt', 'cache') });
const { notes, outlines } = await verifyVault(vault, verifier);
await verifier.close();

const verdicts = new Map(notes.map(({ note, verdicts: own }) => [note.path, own]));
const { configFile: _, ...config } = siteConfig({
  course: courseOfVault(vault, verdicts, outlines),
  outDir: resolve('dist', 'site'),
  cacheDir: resolve('.konspekt', 'astro'),
});

export default config;
