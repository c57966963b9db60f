import { slug } from 'github-slugger';
import { languages, prefixOf } from './languages.ts';

/** Two notes whose names give the same address; the second one got another. */
export interface AddressCollision {
  readonly path: string;
  readonly other: string;
}

export interface NoteAddresses {
  /** Path within the vault -> address of the page, without slashes at its ends; empty for the start page. */
  readonly byPath: ReadonlyMap<string, string>;
  readonly collisions: readonly AddressCollision[];
}

/**
 * Addresses of notes: their paths in lower case, readable (Cyrillic stays), `index` standing for its folder; or what
 * the author chose, by the note's path.
 */
export function noteAddresses(
  paths: readonly string[],
  chosen: ReadonlyMap<string, string | null> = new Map(),
): NoteAddresses {
  const byPath = new Map<string, string>();
  const taken = new Map<string, string>();
  const collisions: AddressCollision[] = [];
  for (const path of paths) {
    const wanted = addressOf(chosen.get(path) ?? path);
    const other = taken.get(wanted);
    if (other !== undefined) collisions.push({ path, other });
    let address = wanted;
    for (let count = 2; taken.has(address); count += 1) address = `${wanted}-${count}`;
    taken.set(address, path);
    byPath.set(path, address);
  }
  return { byPath, collisions };
}

/** What the site itself keeps below its root: a note's folder of that name gets another. */
const reserved: ReadonlySet<string> = new Set([
  ...languages.map((language) => prefixOf(language).replace('/', '')).filter((name) => name !== ''),
  '404',
  'tags',
  'pagefind',
  '_astro',
  '_files',
  '_graphs',
  '_previews',
  '_social',
]);

/** The signs that part `C#` and `C++` from `C`, in words; and `v1.2` from `v12`. */
function spoken(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('#', 'sharp')
    .replaceAll('++', 'plusplus')
    .replaceAll(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, '-');
}

/** The address that a path within the vault, or a name, gives. */
export function addressOf(path: string): string {
  const parts = path.replace(/\.md$/i, '').split('/');
  if (parts.at(-1)?.toLowerCase() === 'index') parts.pop();
  const [first = '', ...rest] = parts.map(
    (part) => slug(spoken(part)).replaceAll(/-{2,}/g, '-') || 'note',
  );
  return [reserved.has(first) ? `${first}-` : first, ...rest].join('/');
}
