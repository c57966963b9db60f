import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files of ours beside Astro's pages, by their paths within the site: what each was made from. */
export type MadeFrom = Readonly<Record<string, string>>;

/** Writes files into a built site, only those that are made from something else than those that are there. */
export class SiteFiles {
  readonly folder: string;
  readonly #before: MadeFrom;
  readonly #made: Record<string, string> = {};

  /** `before` is what the files that are there were made from. */
  constructor(folder: string, before: MadeFrom = {}) {
    this.folder = folder;
    this.#before = before;
  }

  /** Makes this file unless it is there, made `from` the same. */
  async put(file: string, from: string, write: (target: string) => Promise<void>): Promise<void> {
    this.#made[file] = from;
    if (this.#before[file] === from) return;
    const target = join(this.folder, file);
    await mkdir(dirname(target), { recursive: true });
    await write(target);
  }

  /** The same for a text that needs no thought: it is what it is made from. */
  putText(file: string, text: string): Promise<void> {
    return this.put(file, text, (target) => writeFile(target, text));
  }

  /** Deletes what was there and has not been put again, folders that it leaves empty included. */
  async finish(): Promise<MadeFrom> {
    for (const file of Object.keys(this.#before)) {
      if (file in this.#made) continue;
      await rm(join(this.folder, file), { force: true });
      await this.#prune(dirname(file));
    }
    return this.#made;
  }

  async #prune(folder: string): Promise<void> {
    if (folder === '.') return;
    try {
      await rmdir(join(this.folder, folder));
    } catch {
      // Something else is in it.
      return;
    }
    await this.#prune(dirname(folder));
  }
}
