import type { VaultSettings } from './vault-settings.ts';

/** Where a link leads. */
export type Resolution =
  | { readonly kind: 'found'; readonly path: string }
  /** Several files fit equally well; `path` is the one that is taken. */
  | { readonly kind: 'ambiguous'; readonly path: string; readonly candidates: readonly string[] }
  | { readonly kind: 'missing' }
  /** It climbs out of the vault. */
  | { readonly kind: 'outside' };

type LinkSettings = Pick<VaultSettings, 'attachmentFolder' | 'linkFormat'>;

/** Finds files by the targets of links, as Obsidian does: in any case, by the end of the path; then by a note's other names, and a folder by its index note. */
export class LinkIndex {
  /** Paths by their last segment, both in the form that is compared. */
  readonly #byName = new Map<string, string[]>();
  readonly #byPath = new Map<string, string[]>();
  readonly #byAlias = new Map<string, string[]>();
  readonly #names = new Set<string>();
  readonly #attachments: string | null;
  readonly #besideFirst: boolean;

  /** `aliases`: other names of notes, with the notes' paths. */
  constructor(
    paths: Iterable<string>,
    aliases: Iterable<readonly [name: string, path: string]> = [],
    { attachmentFolder, linkFormat }: LinkSettings = {
      attachmentFolder: null,
      linkFormat: 'shortest',
    },
  ) {
    this.#attachments = attachmentFolder;
    this.#besideFirst = linkFormat === 'relative';
    for (const path of paths) {
      for (const key of keysOf(path)) {
        push(this.#byPath, key, path);
        push(this.#byName, key.slice(key.lastIndexOf('/') + 1), path);
      }
      const folder = /^(.+)\/index\.md$/iu.exec(path)?.[1];
      if (folder !== undefined) push(this.#byAlias, comparable(folder), path);
      this.#names.add(path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/iu, ''));
    }
    for (const [name, path] of aliases) {
      push(this.#byAlias, comparable(name), path);
      this.#names.add(name);
    }
  }

  /** All names that a link may use: of notes, of other files, and aliases. */
  names(): Iterable<string> {
    return this.#names;
  }

  /** Resolves the target of a link (without heading or block) from the note at `from`. An empty target is the note itself. */
  resolve(target: string, from: string): Resolution {
    if (target.trim() === '') return { kind: 'found', path: from };
    const key = comparable(target.trim());
    if (/^\.{1,2}(?:\/|$)/u.test(key)) return this.#relative(key, from);
    const absolute = normalized(key.replace(/^\/+/u, ''));
    if (absolute === null) return { kind: 'outside' };
    const exact = this.#byPath.get(absolute);
    const beside = normalized(`${folderOf(comparable(from))}${absolute}`) ?? absolute;
    const near = key.startsWith('/') ? undefined : this.#byPath.get(beside);
    if (near && this.#besideFirst) return chosen(near, from);
    if (exact) return chosen(exact, from, target.trim());
    if (key.startsWith('/')) return { kind: 'missing' };
    if (near) return chosen(near, from);
    const named = this.#byName.get(absolute.slice(absolute.lastIndexOf('/') + 1)) ?? [];
    const fitting = named.filter((path) =>
      keysOf(path).some((own) => own === absolute || own.endsWith(`/${absolute}`)),
    );
    if (fitting.length > 0) return chosen(this.#ofAttachments(fitting, from), from, target);
    const meant = this.#byAlias.get(absolute);
    return meant ? chosen(meant, from) : { kind: 'missing' };
  }

  /** Of attachments of one name that is meant which lies where Obsidian puts those of the note. */
  #ofAttachments(paths: readonly string[], from: string): readonly string[] {
    if (this.#attachments === null || paths.length === 1) return paths;
    const below = /^\.(?:\/|$)/u.exec(this.#attachments)?.[0];
    const folder =
      below === undefined
        ? normalized(this.#attachments)
        : normalized(folderOf(from) + this.#attachments.slice(below.length));
    const there = paths.filter((path) => folderOf(path) === `${folder ?? ''}/`);
    return there.length > 0 ? there : paths;
  }

  #relative(key: string, from: string): Resolution {
    const path = normalized(`${folderOf(comparable(from))}${key}`);
    if (path === null) return { kind: 'outside' };
    const exact = this.#byPath.get(path);
    return exact ? chosen(exact, from) : { kind: 'missing' };
  }
}

/** What two paths must have in common to be the same for a link. */
function comparable(path: string): string {
  return path.replaceAll('\\', '/').normalize('NFC').toLowerCase();
}

/** A note is found with and without `.md`. */
function keysOf(path: string): string[] {
  const key = comparable(path);
  return key.endsWith('.md') ? [key, key.slice(0, -'.md'.length)] : [key];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Without `.` and `..`; null if it climbs above the root. */
function normalized(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The only one; or that in the linking note's folder; or that with the shortest path. */
function chosen(paths: readonly string[], from: string, target?: string): Resolution {
  const [only] = paths;
  if (only !== undefined && paths.length === 1) return { kind: 'found', path: only };
  // Files that differ in case alone are told apart by it.
  const spelt = paths.filter((path) => target !== undefined && ends(path, target));
  if (spelt.length > 0 && spelt.length < paths.length) return chosen(spelt, from);
  const beside = paths.filter((path) => folderOf(path) === folderOf(from));
  if (beside.length === 1 && beside[0] !== undefined) return { kind: 'found', path: beside[0] };
  const sorted = [...paths].sort(
    (a, b) => depth(a) - depth(b) || a.length - b.length || (a < b ? -1 : 1),
  );
  return { kind: 'ambiguous', path: sorted[0] ?? '', candidates: sorted };
}

function ends(path: string, target: string): boolean {
  const name = target.trim().normalize('NFC');
  return [name, `${name}.md`].some((end) => path === end || path.endsWith(`/${end}`));
}

function depth(path: string): number {
  return path.split('/').length;
}

function push(map: Map<string, string[]>, key: string, path: string): void {
  const known = map.get(key);
  if (known) known.push(path);
  else map.set(key, [path]);
}
