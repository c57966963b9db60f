import { slug } from 'github-slugger';
import type { Outlines } from '../vault/outlines.ts';
import { propertyTags } from '../vault/note-properties.ts';
import type { Note } from '../vault/vault.ts';
import type { Lesson } from './course.ts';

/** A tag, and the lessons that carry it or one nested in it. */
export interface TagPage {
  /** As the first author to write it spelt it, without `#`. */
  readonly name: string;
  /** Address of its page, no slash at either end. */
  readonly slug: string;
  readonly lessons: readonly Lesson[];
}

/** The tags of a course by their addresses: those in properties and those in the text, in any case, with all above them. */
export function tagPagesOf(
  lessons: readonly Lesson[],
  notes: readonly Note[],
  outlines: Outlines,
): ReadonlyMap<string, TagPage> {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const pages = new Map<string, { name: string; slug: string; lessons: Lesson[] }>();
  for (const lesson of lessons) {
    const note = byPath.get(lesson.path);
    const own = [...(note ? propertyTags(note) : []), ...(outlines.of(lesson.path)?.tags ?? [])];
    for (const name of new Set(own.flatMap(withParents))) {
      const address = tagAddress(name);
      const page = pages.get(address) ?? { name, slug: address, lessons: [] };
      if (!page.lessons.includes(lesson)) page.lessons.push(lesson);
      pages.set(address, page);
    }
  }
  return pages;
}

/** `a/b/c` -> `a`, `a/b`, `a/b/c`. */
function withParents(tag: string): string[] {
  const parts = tag.split('/').filter((part) => part !== '');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The address of a tag's page: `tags/` and its parts. */
export function tagAddress(tag: string): string {
  const parts = tag.split('/').filter((part) => part !== '');
  return [
    'tags',
    ...parts.map((part) => slug(part.normalize('NFC')) || encodeURIComponent(part)),
  ].join('/');
}
