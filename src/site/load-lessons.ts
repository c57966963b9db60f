import type { LoaderContext } from 'astro/loaders';
import type { Language } from '../../plugins/panel/messages.ts';
import type { Highlight } from '../../plugins/highlight.ts';
import type { Course, Lesson } from './course.ts';
import { landing } from './landing.ts';
import { createRenderer, type RenderedNote } from './render-note.ts';

/** Languages of the interface; the first lives at the root of the site. */
export const languages: readonly Language[] = ['ru', 'en'];

interface Entry extends RenderedNote {
  readonly slug: string;
  readonly path: string;
  readonly data: Record<string, unknown>;
}

/**
 * Puts every page of the course into the collection, rendered anew: what a page shows comes from
 * the current verdicts, embeds and links, even where the note's own text did not change.
 */
export async function loadLessons(
  course: Course,
  highlight: Highlight,
  context: LoaderContext,
): Promise<void> {
  context.store.clear();
  const base = context.config.base.replace(/\/?$/, '/');
  for (const language of languages) {
    const render = createRenderer(course, language, base, highlight);
    const start = base + prefixOf(language);
    const entries = await Promise.all(course.lessons.map((lesson) => lessonEntry(lesson, render)));
    if (!entries.some((entry) => entry.slug === ''))
      entries.push(landingEntry(course, language, start));
    for (const entry of entries) await store(entry, language, context);
  }
}

/** What stands before every address in this language. */
export function prefixOf(language: Language): string {
  return language === languages[0] ? '' : `${language}/`;
}

async function lessonEntry(
  lesson: Lesson,
  render: (lesson: Lesson) => Promise<RenderedNote>,
): Promise<Entry> {
  const { path, slug, title, description, order } = lesson;
  return {
    ...(await render(lesson)),
    slug,
    path,
    data: {
      title,
      ...(description === null ? {} : { description }),
      ...(order === null ? {} : { sidebar: { order } }),
    },
  };
}

function landingEntry(course: Course, language: Language, start: string): Entry {
  const html = landing(course, language, (lesson) => `${start}${encodeURI(lesson.slug)}/`);
  const data = {
    title: course.title,
    tableOfContents: false,
    prev: false,
    sidebar: { hidden: true },
  };
  return { html, headings: [], slug: '', path: 'index.md', data };
}

async function store(
  entry: Entry,
  language: Language,
  { store, parseData }: LoaderContext,
): Promise<void> {
  const id = (prefixOf(language) + entry.slug).replace(/\/$/, '') || 'index';
  const data = await parseData({ id, data: entry.data });
  store.set({
    id,
    data,
    // Starlight derives the sidebar from paths below its own content folder.
    filePath: `src/site/content/docs/${prefixOf(language)}${entry.path}`,
    rendered: { html: entry.html, metadata: { headings: [...entry.headings] } },
  });
}
