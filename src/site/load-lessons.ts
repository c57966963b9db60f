import type { LoaderContext } from 'astro/loaders';
import type { Language } from '../../plugins/panel/messages.ts';
import type { Highlight } from '../../plugins/highlight.ts';
import { neighboursOf } from './around/neighbours.ts';
import { fileNameOf } from './around/write-surroundings.ts';
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
  summaries: Map<string, string> = new Map(),
): Promise<void> {
  context.store.clear();
  const base = context.config.base.replace(/\/?$/, '/');
  for (const language of languages) {
    const render = createRenderer(course, language, base, highlight);
    const start = base + prefixOf(language);
    const entries = await Promise.all(
      course.lessons.map((lesson, place) => lessonEntry(lesson, place, render)),
    );
    const hrefOf = ({ slug }: Lesson): string =>
      slug === '' ? start : `${start}${encodeURI(slug)}/`;
    const neighbours = neighboursOf(course.lessons, course.backlinks ?? new Map());
    for (const [index, lesson] of course.lessons.entries()) {
      const drawn = entries[index];
      if (lesson.canvas !== undefined && drawn !== undefined) {
        const figure = canvasFigure(lesson.canvas, interfaceTexts[language]);
        entries[index] = { ...drawn, html: figure + drawn.html };
      }
      const near = neighbours.get(lesson.path);
      const entry = entries[index];
      if (entry === undefined) continue;
      if (entry.summary !== null) summaries.set(lesson.path, entry.summary);
      if (near === undefined || near.from.length + near.to.length === 0) continue;
      const graph = `${base}_graphs/${prefixOf(language)}${encodeURI(fileNameOf(lesson.slug))}.svg`;
      const html = entry.html + backlinkList(near.from, hrefOf, graph, interfaceTexts[language]);
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
  place: number,
  render: (lesson: Lesson) => Promise<RenderedNote>,
): Promise<Entry> {
  const { path, slug, title, stated } = lesson;
  const rendered = await render(lesson);
  const description = lesson.description ?? rendered.summary;
  const { classes = [] } = lesson;
  const { html } = rendered;
  return {
    ...rendered,
    html: classes.length === 0 ? html : `<div class="${classes.join(' ')}">${html}</div>`,
    slug,
    path,
    data: {
      title,
      ...(description === null ? {} : { description }),
      ...(stated === undefined ? {} : { lastUpdated: stated }),
      // The sidebar has the course's own order, whatever it would make of names.
      sidebar: { order: place },
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
