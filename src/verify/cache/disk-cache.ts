import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Cache } from './cache.ts';
import type { Seal } from './seal.ts';

/**
 * A cache in a folder, one file an entry. Entries appear whole or not at all, so builds may share it; a truncated,
 * changed, foreign or forged entry is a miss.
 */
export function diskCache(folder: string, seal: Seal): Cache {
  const fileOf = (key: string): string => {
    const name = seal.nameOf(key);
    return join(folder, name.slice(0, 2), `${name.slice(2)}.json`);
  };
  return {
    async read(key) {
      try {
        return seal.open(key, await readFile(fileOf(key), 'utf8'));
      } catch {
        return undefined;
      }
    },
    async write(key, value) {
      const file = fileOf(key);
      const draft = `${file}.${randomUUID()}`;
      try {
        const text = seal.close(key, value);
        await writeFile(draft, text).catch(async () => {
          await mkdir(dirname(file), { recursive: true });
          await writeFile(draft, text);
        });
        await rename(draft, file);
      } catch {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
    close: async () => undefined,
  };
}
