import { readFile, stat } from 'node:fs/promises';
import { LinkIndex } from './link-index.ts';
import { listFiles, type VaultFile } from './list-files.ts';
import { aliasesOf } from './note-properties.ts';
import { type Problem, problem } from './problem.ts';
import { readProperties } from './properties.ts';
import type { Attachment, Note, Vault } from './vault.ts';
import { readSettings } from './vault-settings.ts';

/** Files read at a time: enough to keep the disk busy, few enough for any limit on open files. */
const atOnce = 64;

/**
 * Reads a folder of notes. Files that cannot be read are problems, and the rest is read all the same.
 *
 * @throws {VaultError} if the folder does not exist, is a file, or cannot be listed
 */
export async function readVault(root: string): Promise<Vault> {
  const { files: all, unreadable } = await listFiles(root);
  const settings = await readSettings(root);
  const files = all.filter(({ path }) => !settings.isIgnored(path));
  const isNote = ({ path }: VaultFile): boolean => path.toLowerCase().endsWith('.md');
  const problems = unreadable.map((folder) => problem('unreadable', folder, 1, 1, folder));
  const notes: Note[] = [];
  const listed = files.filter(isNote);
  for (let first = 0; first < listed.length; first += atOnce) {
    for (const read of await Promise.all(listed.slice(first, first + atOnce).map(readNote))) {
      if ('note' in read) notes.push(read.note);
      problems.push(...read.problems);
    }
  }
  if (listed.length === 0) problems.push(problem('empty-vault', '', 1, 1, root));
  return {
    root,
    settings,
    notes,
    attachments: await Promise.all(files.filter((file) => !isNote(file)).map(readAttachment)),
    links: new LinkIndex(
      files.map(({ path }) => path),
      notes.flatMap((note) => aliasesOf(note).map((alias) => [alias, note.path] as const)),
      settings,
    ),
    problems,
  };
}

/** Canvases and bases are shown as pages; what is in other files is nobody's business. */
async function readAttachment({ path, file }: VaultFile): Promise<Attachment> {
  if (!/\.(?:canvas|base)$/iu.test(path)) return { path, file, text: null };
  const bytes = await readFile(file).catch(() => null);
  return { path, file, text: bytes === null ? null : decode(bytes) };
}

type ReadNote =
  { readonly note: Note; readonly problems: Problem[] } | { readonly problems: Problem[] };

async function readNote({ path, file }: VaultFile): Promise<ReadNote> {
  let bytes: Uint8Array;
  let modified: number;
  try {
    bytes = await readFile(file);
    modified = (await stat(file)).mtimeMs;
  } catch {
    return { problems: [problem('unreadable', path, 1, 1, path)] };
  }
  const text = decode(bytes);
  if (text === null) {
    const { line, column } = firstFault(bytes);
    return { problems: [problem('not-utf8', path, line, column, path)] };
  }
  const { values, fault } = readProperties(text);
  const note = { path, file, text, properties: values, modified };
  if (!fault) return { note, problems: [] };
  return {
    note,
    problems: [problem('bad-frontmatter', path, fault.line, fault.column, fault.message)],
  };
}

/** The text of a file without its byte order mark, or null if it is not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The place of the first byte that is not UTF-8. */
function firstFault(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  let least = 0;
  let most = bytes.length;
  while (least < most) {
    const middle = (least + most + 1) >> 1;
    if (startsWell(bytes.subarray(0, middle))) least = middle;
    else most = middle - 1;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, least), { stream: true });
  const lines = before.split(/\r\n|\r|\n/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The bytes may end in the middle of a character, and are else UTF-8. */
function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
