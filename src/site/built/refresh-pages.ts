import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../course-pages.ts';
import { bodyDigest, fileOf, type PlacedBody } from '../page-bodies.ts';
import type { BuiltRecord } from './built-record.ts';
import { indexForSearch } from './search-index.ts';

/**
 * Puts the texts that changed into the pages of a site that was built before, where everything around them is the same.
 * Returns where the texts are now.
 */
export async function refreshPages(
  folder: string,
  pages: readonly Page[],
  before: BuiltRecord['bodies'],
): Promise<BuiltRecord['bodies']> {
  const bodies: Record<string, PlacedBody> = {};
  let changed = 0;
  for (const page of pages) {
    const file = fileOf(page);
    const known = before[file];
    if (known === undefined) continue;
    const digest = bodyDigest(page.html);
    bodies[file] = known;
    if (known.digest === digest) continue;
    const { start } = known;
    bodies[file] = { start, digest, length: Buffer.byteLength(page.html) };
    await replaceIn(join(folder, file), known, page.html);
    changed += 1;
  }
  if (changed > 0) {
    await rm(join(folder, 'pagefind'), { recursive: true });
    await indexForSearch(folder);
  }
  return bodies;
}

async function replaceIn(path: string, { start, length }: PlacedBody, body: string): Promise<void> {
  const old = await readFile(path);
  const page = [old.subarray(0, start), Buffer.from(body), old.subarray(start + length)];
  await writeFile(path, Buffer.concat(page));
}
