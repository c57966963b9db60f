import { basename } from 'node:path';
import { slug } from 'github-slugger';
import type { Resolve, Resolved } from '../../plugins/resolve.ts';
import type { Note, Vault } from '../vault/vault.ts';
import type { Verdict } from '../verify/verdict.ts';
import type { Attachment, Course, Lesson } from './course.ts';
import { prefixOf } from './languages.ts';
import { mediaOf } from './media.ts';
import { noteAddresses } from './note-addresses.ts';

/** A vault and the verdicts on its examples, by the notes' paths, as a course. */
export function courseOfVault(
  vault: Vault,
  verdicts: ReadonlyMap<string, readonly Verdict[]>,
): Course {
  const published = vault.notes.filter(isPublished);
  const addresses = noteAddresses(published.map(({ path }) => path)).byPath;
  const lessons = published.map((note) => lessonOf(note, addresses.get(note.path) ?? '', verdicts));
  const files = new Map(
    vault.attachments.map(({ path, file }) => [path, { file, address: `_files/${path}` }]),
  );
  const used = new Set<Attachment>();
  return {
    title: lessons.find((lesson) => lesson.slug === '')?.title ?? basename(vault.root),
    lessons,
    attachments: () => [...used],
    resolveFor: (language, base): Resolve => {
      const start = base + prefixOf(language);
      return ({ target, headings }, from) => {
        const found = vault.links.resolve(target, from);
        if (found.kind === 'missing' || found.kind === 'outside') return { kind: 'missing' };
        const attachment = files.get(found.path);
        if (attachment === undefined) return noteLink(found.path, headings, addresses, start);
        used.add(attachment);
        return {
          kind: 'file',
          href: base + encodeURI(attachment.address),
          media: mediaOf(found.path),
        };
      };
    },
  };
}

function isPublished({ properties }: Note): boolean {
  return (
    properties['publish'] !== false &&
    properties['draft'] !== true &&
    properties['private'] !== true
  );
}

function noteLink(
  path: string,
  headings: readonly string[],
  addresses: ReadonlyMap<string, string>,
  start: string,
): Resolved {
  const address = addresses.get(path);
  if (address === undefined) return { kind: 'missing' };
  const heading = headings.at(-1);
  const anchor = heading === undefined ? '' : `#${encodeURIComponent(slug(heading))}`;
  const page = address === '' ? start : `${start}${encodeURI(address)}/`;
  return { kind: 'note', href: page + anchor, title: nameOf(path) };
}

function lessonOf(
  note: Note,
  address: string,
  verdicts: ReadonlyMap<string, readonly Verdict[]>,
): Lesson {
  const { title, description, order } = note.properties;
  const number = /^(\d+)/.exec(basename(note.path))?.[1];
  return {
    path: note.path,
    markdown: note.text,
    title: text(title) ?? leadingHeading(note.text) ?? nameOf(note.path),
    description: text(description),
    order: typeof order === 'number' ? order : number === undefined ? null : Number(number),
    slug: address,
    verdicts: verdicts.get(note.path) ?? [],
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A heading of the first level that opens the note is its title, as authors mean it. */
function leadingHeading(markdown: string): string | null {
  const body = markdown.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  return /^\s*#[ \t]+([^\r\n`*_[\]<>\\]+?)[ \t#]*(?:\r?\n|$)/.exec(body)?.[1]?.trim() ?? null;
}

/** `03 - Задачи.md` -> `Задачи`: numbers in names are for the order only. */
function nameOf(path: string): string {
  const name = basename(path).replace(/\.md$/i, '');
  return name.replace(/^\d+[\s._-]+(?=\S)/, '') || name;
}
