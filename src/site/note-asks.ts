import type { ContentImage } from '../../plugins/content-image.ts';
import type { Language } from '../../plugins/panel/messages.ts';
import type { Resolve } from '../../plugins/resolve.ts';
import type { Course } from './course.ts';
import type { AstroImages } from './images/astro-images.ts';
import { VaultImages } from './images/vault-images.ts';
import { prefixOf } from './languages.ts';
import { tagAddress } from './tag-pages.ts';

/** All that a note's page asks of the rest of the course while it is made. */
export interface NoteAsks {
  readonly resolve: Resolve;
  /** The Markdown of another lesson. */
  readonly otherNote: (path: string) => string | null;
  readonly tagHref: (tag: string) => string | null;
  readonly imageAt: (address: string) => Promise<ContentImage | null>;
}

/** What a course answers, on pages in this language. */
export function noteAsks(
  course: Course,
  language: Language,
  base: string,
  astroImages: AstroImages,
): NoteAsks {
  const images = new VaultImages(base, course.attachments, astroImages);
  const texts = new Map(course.lessons.map((lesson) => [lesson.path, lesson.markdown]));
  const start = base + prefixOf(language);
  return {
    resolve: course.resolveFor(language, base),
    otherNote: (path) => texts.get(path) ?? null,
    tagHref: (tag) => {
      const address = tagAddress(tag);
      return course.tags?.has(address) === true ? `${start}${encodeURI(address)}/` : null;
    },
    imageAt: (address) => images.at(address),
  };
}
