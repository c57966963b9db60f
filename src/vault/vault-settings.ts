import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What Konspekt takes from Obsidian's own settings of a vault: `.obsidian/app.json`, and where the templates are, which
 * are no notes.
 */
export interface VaultSettings {
  /** Lines of a paragraph are joined, as in Markdown. */
  readonly strictLineBreaks: boolean;
  /** Where Obsidian puts attachments: a folder of the vault; from `./` on one below the note's; null if it is not set. */
  readonly attachmentFolder: string | null;
  /** What a path in a link is first looked for from: the linking note's folder, or the top. */
  readonly linkFormat: 'relative' | 'absolute' | 'shortest';
  /** Whether a path within the vault is one of the excluded files. */
  readonly isIgnored: (path: string) => boolean;
}

/** Reads the settings; what is not there or cannot be read is as Obsidian has it by default. */
export async function readSettings(root: string): Promise<VaultSettings> {
  const values = await readJson(path.join(root, '.obsidian', 'app.json'));
  const filters: unknown = values['userIgnoreFilters'];
  const ignored = Array.isArray(filters) ? filters.filter((one) => typeof one === 'string') : [];
  const { attachmentFolderPath: attachments, newLinkFormat: format } = values;
  const templates = (await templateFolders(root)).map((folder) => `${folder}/`);
  const tests = [...ignored, ...templates].map(filter).filter((test) => test !== null);
  return {
    strictLineBreaks: values['strictLineBreaks'] === true,
    attachmentFolder: typeof attachments === 'string' && attachments !== '/' ? attachments : null,
    linkFormat: format === 'relative' || format === 'absolute' ? format : 'shortest',
    isIgnored: (file) => tests.some((test) => test(file)),
  };
}

/** The folders of templates of Obsidian itself and of Templater. */
async function templateFolders(root: string): Promise<string[]> {
  const own = await readJson(path.join(root, '.obsidian', 'templates.json'));
  const templater = path.join(root, '.obsidian', 'plugins', 'templater-obsidian', 'data.json');
  const others = await readJson(templater);
  return [own['folder'], others['templates_folder']]
    .filter((folder) => typeof folder === 'string')
    .map((folder) => folder.replaceAll(/^\/+|\/+$/gu, ''))
    .filter((folder) => folder !== '');
}

async function readJson(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    // Links are never followed: nothing outside the vault is read.
    if (!(await lstat(path.dirname(file))).isDirectory()) return {};
    if (!(await lstat(file)).isFile()) return {};
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value))
      : {};
  } catch {
    // Not there, or half-written: Obsidian's defaults hold.
    return {};
  }
}

/** A filter is the beginning of a path, or between slashes a regular expression. */
function filter(text: string): ((path: string) => boolean) | null {
  const [, pattern] = /^\/(.+)\/$/u.exec(text) ?? [];
  if (pattern === undefined) {
    const start = text.normalize('NFC').replace(/^\/+/u, '').toLowerCase();
    return start === '' ? null : (file) => file.toLowerCase().startsWith(start);
  }
  try {
    const expression = new RegExp(pattern, 'iu');
    return (file) => expression.test(file);
  } catch {
    // Obsidian ignores filters that are no regular expressions.
    return null;
  }
}
