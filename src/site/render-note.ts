import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { rehypeContentImages } from '../../plugins/content-image.ts';
import { rehypeDiagrams } from '../../plugins/diagram.ts';
import { rehypeExternalImages } from '../../plugins/external-image.ts';
import { rehypeHeadings, type NoteHeading } from '../../plugins/headings.ts';
import { rehypeHighlight, type Highlight } from '../../plugins/highlight.ts';
import { remarkKonspekt } from '../../plugins/konspekt.ts';
import { lineBreaks } from '../../plugins/line-breaks.ts';
import type { Language } from '../../plugins/panel/messages.ts';
import { dropTitle } from '../../plugins/page-title.ts';
import { rehypeSafeHtml } from '../../plugins/safe-html.ts';
import { remarkSummary } from '../../plugins/summary.ts';
import { tameText } from '../../plugins/tame-text.ts';
import type { Course, Lesson } from './course.ts';
import { ParsedNotes } from './parsed-notes.ts';
import { AstroImages } from './images/astro-images.ts';
import { interfaceTexts } from './interface-texts.ts';
import { noteAsks } from './note-asks.ts';
import { RecordedAsks } from './recorded-asks.ts';
import { renderKept, type PageStore } from './render-kept.ts';

export interface RenderedNote {
  readonly html: string;
  /** Pictures that Astro is asked for in it, where they are on this machine. */
  readonly imageFiles?: readonly string[];
  readonly headings: readonly NoteHeading[];
  /** How the note begins, in a sentence or two; null if it has no paragraph. */
  readonly summary: string | null;
}

/** Renders a lesson to the HTML of its page's content. */
export type RenderNote = (lesson: Lesson) => Promise<RenderedNote>;

export interface RenderOptions {
  readonly parsed?: ParsedNotes;
  /** Keeps what was rendered; without it every note is rendered. */
  readonly store?: PageStore | undefined;
  /** Names the code, for the store. */
  readonly situation?: string;
}

/** The pipeline from Markdown to HTML for one language of the interface. It throws on any fault of a plugin. */
export function createRenderer(
  course: Course,
  language: Language,
  base: string,
  highlight: Highlight,
  { parsed = new ParsedNotes(), store, situation = '' }: RenderOptions = {},
): RenderNote {
  const text = interfaceTexts[language];
  const { draw } = course;
  const astroImages = new AstroImages();
  const direct = noteAsks(course, language, base, astroImages);
  const recorded = new RecordedAsks(direct, course.resolveFor(language, base, false));
  const { resolve, otherNote, tagHref, imageAt } = store === undefined ? direct : recorded;
  const verdicts = new Map(course.lessons.map((lesson) => [lesson.path, lesson.verdicts]));
  const titles = new Map(course.lessons.map((lesson) => [lesson.path, lesson.title]));
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(() => (tree: Root, file) => dropTitle(tree, titles.get(file.path) ?? ''))
    .use(remarkKonspekt, {
      verify: (_markdown, { note }) => verdicts.get(note) ?? [],
      resolve,
      otherNote,
      tagHref,
      language,
    })
    .use(remarkSummary)
    .use(() => (course.strictLineBreaks === true ? undefined : lineBreaks))
    .use(remarkRehype, {
      allowDangerousHtml: true,
      footnoteLabel: text.footnotes,
      footnoteBackLabel: (index) => text.footnoteBack(index + 1),
    })
    .use(rehypeSafeHtml, { resolve })
    .use(rehypeExternalImages, { label: text.externalImage })
    .use(rehypeContentImages, {
      imageAt,
      enlarge: text.enlarge,
    })
    .use(rehypeHeadings, { anchorLabel: text.anchor })
    .use(() => (draw === undefined ? undefined : rehypeDiagrams({ draw, text })))
    .use(rehypeHighlight, { highlight })
    .use(rehypeStringify);
  const render: RenderNote = async ({ path, markdown }) => {
    const file = new VFile({ path, value: tameText(markdown).text });
    const tree = parsed.treeOf(markdown, () => processor.parse(file));
    const page = processor.stringify(await processor.run(tree, file), file);
    const { html, files } = astroImages.finish(page);
    return {
      html,
      imageFiles: files,
      headings: file.data.headings ?? [],
      summary: file.data.summary ?? null,
    };
  };
  if (store === undefined) return render;
  const settings = [situation, draw === undefined, course.strictLineBreaks === true];
  const place = `${language} ${base}`;
  return renderKept(render, recorded, store, { place, situation: JSON.stringify(settings) });
}
