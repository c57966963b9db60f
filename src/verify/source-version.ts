import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = dirname(dirname(fileURLToPath(import.meta.url)));
const rooms = ['python', 'translate', 'runtime', 'evaluate', 'run'];

/** Names the translator, the runtime and the runner as they are now: another text, another version. */
export function sourceVersion(): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const room of rooms) {
    const files = readdirSync(join(src, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    for (const file of files) hash.update(file.slice(src.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}
