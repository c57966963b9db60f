import type { Language } from '../../plugins/panel/messages.ts';
import type { Highlight } from '../../plugins/highlight.ts';
import { neighboursOf, type Neighbours } from './around/neighbours.ts';
import { fileNameOf } from './around/write-surroundings.ts';
import { canvasFigure } from './canvas/canvas-figure.ts';
import { codeVersion } from './code-version.ts';
import type { Course, Lesson } from './course.ts';
import { backlinkList, lessonLinks } from './lesson-links.ts';
import { interfaceTexts } from './interface-texts.ts';
import type { TagPage } from './tag-pages.ts';
import { languages, prefixOf } from './languages.ts';
import { landing } from './landing.ts';
import { ParsedNotes } from './parsed-notes.ts';
import type { PageStore } from './render-kept.ts';
import { createRenderer, type RenderedNote } from './render-note.ts';

/** A page of the course in one language. */
export interface Page extends RenderedNote {
  readonly language: Language;
  /** Its address below the start of its language, no slash at either end. */
  readonly slug: string;
  /** Path of its note within the vault; of a page without a note a name like one. */
  readonly path: string;
  readonly data: Record<string, unknown>;
}

/** All that a course says: its pages, and how each lesson begins, by its path. */
export interface CoursePages {
  /** Where the site begins. */
  readonly base: string;
  readonly pages: readonly Page[];
  readonly summaries: ReadonlyMap<string, string>;
}

/**
 * Every page of the course, language by language; what a page shows comes from the current verdicts, embeds and
 * links, even where the note's own text did not change. `base` is the site, with a slash at either end.
 */
export async function coursePages(
  course: Course,
  base: string,
  highlight: Highlight,
  store?: PageStore,
): Promise<CoursePages> {
  const parsed = new ParsedNotes();
  const situation = store === undefined ? '' : codeVersion();
  const makers = languages.map((language) => ({
    language,
    render: createRenderer(course, language, base, highlight, {
      parsed,
      store,
      situation,
    }),
    pages: [] as Page[],
  }));
  const summaries = new Map<string, string>();
  const neighbours = neighboursOf(course.lessons, course.backlinks ?? new Map());
  // One after the other: the trees of a thousand notes at once would fill the memory, and be no sooner done.
  for (const [place, lesson] of course.lessons.entries()) {
    for (const { language, render, pages } of makers) {
      const rendered = await render(lesson);
      if (rendered.summary !== null) summaries.set(lesson.path, rendered.summary);
      pages.push(lessonPage(lesson, place, language, rendered, neighbours.get(lesson.path), base));
    }
  }
  for (const { language, pages } of makers) {
    const hrefOf = hrefIn(language, base);
    for (const tag of course.tags?.values() ?? []) pages.push(tagPage(tag, hrefOf, language));
    const list = landing(course, language, hrefOf);
    const own = pages.findIndex(({ slug }) => slug === '');
    pages.splice(Math.max(own, 0), own < 0 ? 0 : 1, startPage(course, list, pages[own], language));
  }
  return { base, pages: makers.flatMap(({ pages }) => pages), summaries };
}

function hrefIn(language: Language, base: string): (lesson: Lesson) => string {
  const start = base + prefixOf(language);
  return ({ slug }) => (slug === '' ? start : `${start}${encodeURI(slug)}/`);
}

function lessonPage(
  lesson: Lesson,
  place: number,
  language: Language,
  rendered: RenderedNote,
  near: Neighbours | undefined,
  base: string,
): Page {
  const { path, slug, title, stated, canvas, classes = [] } = lesson;
  const description = lesson.description ?? rendered.summary;
  const text = interfaceTexts[language];
  const { html } = rendered;
  const body = classes.length === 0 ? html : `<div class="${classes.join(' ')}">${html}</div>`;
  const figure = canvas === undefined ? '' : canvasFigure(canvas, text);
  const graph = `${base}_graphs/${prefixOf(language)}${encodeURI(fileNameOf(slug))}.svg`;
  const around =
    near === undefined || near.from.length + near.to.length === 0
      ? ''
      : backlinkList(near.from, hrefIn(language, base), graph, text);
  return {
    ...rendered,
    html: figure + body + around,
    language,
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

function tagPage(
  { name, slug, lessons }: TagPage,
  hrefOf: (lesson: Lesson) => string,
  language: Language,
): Page {
  return {
    html: lessonLinks(lessons, hrefOf),
    headings: [],
    summary: null,
    language,
    slug,
    path: `${slug}.md`,
    data: {
      title: interfaceTexts[language].tag(name),
      tableOfContents: false,
      prev: false,
      next: false,
      sidebar: { hidden: true },
    },
  };
}

/** The start page: the vault's own text for it, if there is one, and the list of lessons. */
function startPage(course: Course, list: string, own: Page | undefined, language: Language): Page {
  const data = { title: course.title, ...own?.data, prev: false, sidebar: { hidden: true } };
  if (own !== undefined) return { ...own, html: own.html + list, data };
  return {
    html: list,
    headings: [],
    summary: null,
    language,
    slug: '',
    path: 'index.md',
    data: { ...data, tableOfContents: false },
  };
}
