import type { LoaderContext } from 'astro/loaders';
import type { Page } from './course-pages.ts';
import { prefixOf } from './languages.ts';
import type { PageBodies } from './page-bodies.ts';

/**
 * Puts every page of the course into Astro's collection. With `bodies`, what the pages say stays there, and the
 * collection has a mark in its place: Astro copies, checks and writes down all that it is given, several times.
 */
export async function loadLessons(
  pages: readonly Page[],
  context: LoaderContext,
  bodies?: PageBodies,
): Promise<void> {
  context.store.clear();
  for (const page of pages) {
    const id = pageId(page);
    const { imageFiles = [], headings } = page;
    context.store.set({
      id,
      data: await context.parseData({ id, data: page.data }),
      // Starlight derives the sidebar from paths below its own content folder.
      filePath: `src/site/content/docs/${prefixOf(page.language)}${page.path.replace(/(?<!\.md)$/iu, '.md')}`,
      assetImports: [...imageFiles],
      rendered: {
        html: bodies === undefined ? page.html : bodies.markFor(page),
        metadata: { headings: [...headings], imagePaths: [...imageFiles] },
      },
    });
  }
}

/** What Astro calls a page: its address, with `index` for the first of all. */
export function pageId({ language, slug }: Page): string {
  return (prefixOf(language) + slug).replace(/\/$/, '') || 'index';
}
