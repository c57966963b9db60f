import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the content of a file that still holds `expected`; returns false, and changes nothing, when it holds
 * something else by now. Whenever the machine stops, the file is either the old or the new one, whole.
 */
export async function replaceFile(
  path: string,
  expected: Buffer,
  content: string,
): Promise<boolean> {
  const file = await realpath(path);
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    const handle = await open(draft, 'wx', (await stat(file)).mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!expected.equals(await readFile(file))) return false;
    await rename(draft, file);
    return true;
  } finally {
    await rm(draft, { force: true });
  }
}
