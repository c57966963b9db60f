import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { PlacedBody } from '../page-bodies.ts';
import type { MadeFrom } from './site-files.ts';

/** What a built site was made from, and what its folder looked like when it was done. */
export interface BuiltRecord {
  /** Names everything that Astro made the pages from, their texts aside. */
  readonly frame: string;
  readonly bodies: Readonly<Record<string, PlacedBody>>;
  readonly made: MadeFrom;
  /** Names the state of the folder's files. */
  readonly state: string;
}

/** Names the state of a folder: which files are in it, how large they are, and when each was written. */
export async function folderState(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  for (const path of paths) hash.update(`${relative(folder, path)} ${await fileStamp(path)}\n`);
  return hash.digest('hex');
}

/** Another one whenever the file was written to, or is another file. Of a folder only that it is one. */
export async function fileStamp(path: string): Promise<string> {
  const found = await stat(path);
  if (found.isDirectory()) return 'folder';
  return [found.ino, found.size, found.mtimeMs, found.ctimeMs].join(' ');
}
