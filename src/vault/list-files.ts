import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { VaultError } from './vault-error.ts';

/** A file of the vault: its path within it (NFC, `/`), and on disk. */
export interface VaultFile {
  readonly path: string;
  readonly file: string;
}

/**
 * All files below a folder, sorted by path. Hidden files and folders are passed over, and symbolic links are never
 * followed, so that nothing outside the vault is read; `unreadable` are the folders that could not be listed.
 */
export async function listFiles(
  root: string,
): Promise<{ readonly files: readonly VaultFile[]; readonly unreadable: readonly string[] }> {
  await checkRoot(root);
  const files: VaultFile[] = [];
  const unreadable: string[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = await entriesOf(path.join(root, folder));
    if (entries === null) {
      if (folder === '') throw new VaultError('unreadable', root);
      unreadable.push(within(folder));
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const inner = path.join(folder, entry.name);
      if (entry.isDirectory()) pending.push(inner);
      else if (entry.isFile()) files.push({ path: within(inner), file: path.join(root, inner) });
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, unreadable: unreadable.sort() };
}

function within(file: string): string {
  return file.split(path.sep).join('/').normalize('NFC');
}

async function entriesOf(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/** The root itself may be a symbolic link: whoever calls has named it. */
async function checkRoot(root: string): Promise<void> {
  let folder: boolean;
  try {
    folder = (await stat(root)).isDirectory();
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code !== 'EACCES';
    throw new VaultError(missing ? 'not-found' : 'unreadable', root);
  }
  if (!folder) throw new VaultError('not-a-folder', root);
}
