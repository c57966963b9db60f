import type { LoaderContext } from 'astro/loaders';
import type { Language } from '../../plugins/panel/messages.ts';
import type { Highlight } from '../../plugins/highlight.ts';
import { canvasFigure } from './canvas/canvas-figure.ts';
import type { Course, Lesson } from './course.ts';
import { backlinkList, lessonLinks } from './lesson-links.ts';
import { interfaceTexts, type InterfaceTexts } from './interface-texts.ts';
import type { TagPage } from './tag-pages.ts';
import { languages, prefixOf } from './languages.ts';
import { landing } from './landing.ts';
import { createRenderer, type RenderedNote } from './render-note.ts';

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
    const hrefOf = ({ slug }: Lesson): string =>
      slug === '' ? start : `${start}${encodeURI(slug)}/`;
    for (const [index, lesson] of course.lessons.entries()) {
      const drawn = entries[index];
      if (lesson.canvas !== undefined && drawn !== undefined) {
        const figure = canvasFigure(lesson.canvas, interfaceTexts[language]);
        entries[index] = { ...drawn, html: figure + drawn.html };
      }
      const linking = course.backlinks?.get(lesson.path) ?? [];
      const entry = entries[index];
      if (entry === undefined || linking.length === 0) continue;
      const html = entry.html + backlinkList(linking, hrefOf, interfaceTexts[language]);
      entries[index] = { ...entry, html };
    }
    for (const tag of course.tags?.values() ?? []) {
      entries.push(tagEntry(tag, hrefOf, interfaceTexts[language]));
    }
    const list = landing(course, language, hrefOf);
    const own = entries.findIndex((entry) => entry.slug === '');
    entries.splice(Math.max(own, 0), own < 0 ? 0 : 1, startEntry(course, list, entries[own]));
    for (const entry of entries) await store(entry, language, context);
  }
}

function tagEntry(
  { name, slug, lessons }: TagPage,
  hrefOf: (lesson: Lesson) => string,
  text: InterfaceTexts,
): Entry {
  return {
    html: lessonLinks(lessons, hrefOf),
    headings: [],
    summary: null,
    slug,
    path: `${slug}.md`,
    data: {
      title: text.tag(name),
      tableOfContents: false,
      prev: false,
      next: false,
      sidebar: { hidden: true },
    },
  };
}

async function lessonEntry(
  lesson: Lesson,
  render: (lesson: Lesson) => Promise<RenderedNote>,
): Promise<Entry> {
  const { path, slug, title, order } = lesson;
  const rendered = await render(lesson);
  const description = lesson.description ?? rendered.summary;
  return {
    ...rendered,
    slug,
    path,
    data: {
      title,
      ...(description === null ? {} : { description }),
      ...(order === null ? {} : { sidebar: { order } }),
    },
  };
}

/** The start page: the vault's own text for it, if there is one, and the list of lessons. */
function startEntry(course: Course, list: string, own: Entry | undefined): Entry {
  const data = { title: course.title, ...own?.data, prev: false, sidebar: { hidden: true } };
  if (own !== undefined) return { ...own, html: own.html + list, data };
  return {
    html: list,
    headings: [],
    summary: null,
    slug: '',
    path: 'index.md',
    data: { ...data, tableOfContents: false },
  };
}

async function store(
  entry: Entry,
  language: Language,
  { store, parseData }: LoaderContext,
): Promise<void> {
  const id = (prefixOf(language) + entry.slug).replace(/\/$/, '') || 'index';
  const data = await parseData({ id, data: entry.data });
  const { imageFiles = [] } = entry;
  store.set({
    id,
    data,
    // Starlight derives the sidebar from paths below its own content folder.
    filePath: `src/site/content/docs/${prefixOf(language)}${entry.path.replace(/(?<!\.md)$/iu, '.md')}`,
    assetImports: [...imageFiles],
    rendered: {
      html: entry.html,
      metadata: { headings: [...entry.headings], imagePaths: [...imageFiles] },
    },
  });
}
