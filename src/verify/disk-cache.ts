import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Cache } from './cache.ts';

/**
 * A cache in a folder, one file an entry. Entries appear whole or not at all, so builds may share it; a truncated,
 * changed or foreign entry is a miss.
 */
export function diskCache(folder: string): Cache {
  const fileOf = (key: string): string => {
    const name = digest(key);
    return join(folder, name.slice(0, 2), `${name.slice(2)}.json`);
  };
  return {
    async read(key) {
      try {
        return open(await readFile(fileOf(key), 'utf8'), key);
      } catch {
        return undefined;
      }
    },
    async write(key, value) {
      const file = fileOf(key);
      const draft = `${file}.${randomUUID()}`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(draft, seal(key, value));
        await rename(draft, file);
      } catch {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** First line: a digest of the key and of all that follows. */
function seal(key: string, value: unknown): string {
  const body = JSON.stringify(value);
  return `${digest(`${key}\n${body}`)}\n${body}`;
}

function open(text: string, key: string): unknown {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (text.slice(0, end) !== digest(`${key}\n${body}`)) return undefined;
  return JSON.parse(body);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
