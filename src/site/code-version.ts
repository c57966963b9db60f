import { createHash, type Hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = dirname(dirname(fileURLToPath(import.meta.url)));

/** Names everything that pages are made by, as it is now: this package's code, that of the packages it uses, and Node. */
export function codeVersion(): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of [src, join(src, '..', 'plugins')]) addFiles(hash, folder);
  hash.update(installed());
  return hash.digest('hex');
}

function addFiles(hash: Hash, folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  for (const file of files) hash.update(file.slice(folder.length)).update(readFileSync(file));
}

/** npm's own record of what is installed; without one, at least which Astro it is. */
function installed(): Buffer {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  try {
    return readFileSync(join(dirname(dirname(astro)), '.package-lock.json'));
  } catch {
    return readFileSync(astro);
  }
}
