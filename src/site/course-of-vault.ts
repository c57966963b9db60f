import { basename } from 'node:path';
import { parseNote } from '../../plugins/parse-note.ts';
import { picturesOf } from '../vault/excalidraw.ts';
import { aliasesOf, cssClassesOf, isPublished, permalinkOf } from '../vault/note-properties.ts';
import { statedDate } from '../vault/note-dates.ts';
import { Outlines } from '../vault/outlines.ts';
import type { Note, Vault } from '../vault/vault.ts';
import type { Verdict } from '../verify/verdict.ts';
import { boardsOf } from './boards.ts';
import { DiagramPainter } from './diagram/diagram-painter.ts';
import { backlinksOf } from './backlinks.ts';
import type { Attachment, Course, Lesson } from './course.ts';
import { prefixOf } from './languages.ts';
import { linkResolver } from './link-resolver.ts';
import { inOrder } from './lesson-order.ts';
import { addressOf, noteAddresses } from './note-addresses.ts';
import { tagPagesOf } from './tag-pages.ts';

/** A vault and the verdicts on its examples, by the notes' paths, as a course; `outlines` may have been read before. */
export function courseOfVault(
  vault: Vault,
  verdicts: ReadonlyMap<string, readonly Verdict[]>,
  outlines: Outlines = new Outlines(vault.notes, parseNote),
  painter: DiagramPainter = new DiagramPainter(),
): Course {
  const published = vault.notes.filter(isPublished);
  const permalinks = new Map(published.map((note) => [note.path, permalinkOf(note)]));
  const files = new Map(
    vault.attachments.map(({ path, file }) => [path, { file, address: `_files/${path}` }]),
  );
  const boards = boardsOf(vault, published, outlines);
  const paths = [...permalinks.keys(), ...boards.map(({ path }) => path)];
  const addresses = noteAddresses(paths, permalinks).byPath;
  const addressed = (path: string): string => addresses.get(path) ?? '';
  const lessons = inOrder<Lesson>([
    ...published.map((note) => ({
      ...lessonOf(note, addressed(note.path), verdicts),
      ...drawing(note, files),
    })),
    ...boards.map((board) => ({ ...board, slug: addressed(board.path) })),
  ]);
  const used = new Set<Attachment>();
  const byPath = new Map(lessons.map((lesson) => [lesson.path, lesson]));
  const onUse = (file: Attachment): unknown => used.add(file);
  const resolver = { vault, outlines, lessons: byPath, files };
  const ignore = (): void => undefined;
  return {
    title: lessons.find((lesson) => lesson.slug === '')?.title ?? basename(vault.root),
    lessons,
    attachments: () => [...used],
    backlinks: backlinksOf(lessons, vault, outlines),
    tags: tagPagesOf(lessons, published, outlines),
    draw: (source) => painter.draw(source),
    strictLineBreaks: vault.settings.strictLineBreaks,
    resolveFor: (language, base, isUse = true) => {
      const start = base + prefixOf(language);
      return linkResolver({ ...resolver, onUse: isUse ? onUse : ignore }, start, base);
    },
  };
}

/** A drawing of Excalidraw's is shown by the picture of it, if there is one. */
function drawing(note: Note, files: ReadonlyMap<string, unknown>): { readonly markdown?: string } {
  const picture = picturesOf(note).find((path) => files.has(path));
  return picture === undefined ? {} : { markdown: `![[/${picture}]]` };
}

/** `03 - `, `3. `, `1.2 ` before a name: not a year, which is part of a date. */
const leadingNumber = /^(\d{1,3}(?:\.\d+)?)[\s._)-]+(?=\p{L})/u;

function lessonOf(
  note: Note,
  address: string,
  verdicts: ReadonlyMap<string, readonly Verdict[]>,
): Lesson {
  const { title, description, order } = note.properties;
  const stated = statedDate(note);
  const changed = stated?.getTime() ?? note.modified;
  const number = leadingNumber.exec(basename(note.path))?.[1];
  return {
    path: note.path,
    markdown: note.text,
    title: text(title) ?? leadingHeading(note.text) ?? nameOf(note.path),
    description: text(description),
    order: typeof order === 'number' ? order : number === undefined ? null : Number(number),
    slug: address,
    classes: cssClassesOf(note),
    ...(stated === null ? {} : { stated }),
    ...(changed === undefined ? {} : { changed }),
    verdicts: verdicts.get(note.path) ?? [],
    redirects: redirectsOf(note),
  };
}

/** Where else a reader may look for the note: below its folder by its other names, and by its path. */
function redirectsOf(note: Note): string[] {
  const folder = note.path.slice(0, note.path.lastIndexOf('/') + 1);
  const aliases = aliasesOf(note).map((alias) => folder + alias.replaceAll('/', ' '));
  return [...aliases, ...(permalinkOf(note) === null ? [] : [note.path])].map(addressOf);
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
  const name = basename(path).replace(/(?:\.excalidraw)?\.md$/i, '');
  return name.replace(leadingNumber, '') || name;
}
