import { glob } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import { addContentPolicy, finishPage } from './content-policy.ts';
import { coreTranslatorPlugin } from './core-translator.ts';
import type { Course } from './course.ts';
import type { BuiltRecord } from './built/built-record.ts';
import { SiteFiles } from './built/site-files.ts';
import { writeBeside } from './built/write-beside.ts';
import { baseOf } from './base-of.ts';
import { coursePages, type CoursePages } from './course-pages.ts';
import { frameName } from './frame-policy.ts';
import { createCodeHighlighter } from './highlighter.ts';
import { loadLessons } from './load-lessons.ts';
import { PageBodies } from './page-bodies.ts';
import { sandboxModule } from './sandbox-module.ts';
import { writeSocialImages } from './social/write-social-images.ts';
import { writeRedirects } from './redirects.ts';
import { serveAttachments } from './serve-attachments.ts';

declare global {
  // Astro asks for this very namespace: its integrations declare their own hooks in it.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Astro {
    interface IntegrationHooks {
      'konspekt:load': (context: LoaderContext) => Promise<void>;
    }
  }
}

// Beside this file, and with its ending: in the packed package both are JavaScript.
const here = fileURLToPath(import.meta.url);
const enlarge = join(dirname(here), `enlarge${extname(here)}`);
const previews = join(dirname(here), `previews${extname(here)}`);
const reader = join(dirname(here), 'reader', `reader${extname(here)}`);

/** What whoever builds a site has done already, or wants to know of it. */
export interface SiteWork {
  /** Its pages; made when they are needed unless given. */
  readonly pages?: CoursePages;
  /** Hears what the site was made from, when all but the search index is there. */
  readonly onMade?: (made: Pick<BuiltRecord, 'bodies' | 'made'>) => void;
}

/** The part of the site that knows the course: its pages, and the files of the vault that they use. */
export function konspekt(course: Course, work: SiteWork = {}): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  let cache = '';
  let summaries: ReadonlyMap<string, string> = new Map();
  let bodies: PageBodies | undefined;
  return {
    name: 'konspekt',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
        if (command === 'build') bodies = new PageBodies();
        base = config.base;
        site = config.site;
        cache = join(fileURLToPath(config.cacheDir), 'social');
        updateConfig({
          vite: {
            plugins: [sandboxModule(config.base)],
            worker: { plugins: () => [coreTranslatorPlugin()] },
          },
        });
        injectScript('page', `import ${JSON.stringify(reader)};`);
        injectScript('page', `import ${JSON.stringify(enlarge)};`);
        injectScript('page', `import ${JSON.stringify(previews)};`);
      },
      'konspekt:load': async (context) => {
        const start = baseOf(context.config.base);
        const made =
          work.pages?.base === start
            ? work.pages
            : await coursePages(course, start, await createCodeHighlighter());
        summaries = made.summaries;
        await loadLessons(made.pages, context, bodies);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveAttachments(course));
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const placed = (await bodies?.fill(folder, finishPage)) ?? {};
        await writeRedirects(course, folder, base);
        // Whoever shares a link asks for its picture by its whole address.
        if (site !== undefined) await writeSocialImages(course, folder, cache);
        for await (const page of glob('**/*.html', { cwd: folder })) {
          if (page === frameName || page in placed) continue;
          await addContentPolicy(join(folder, page));
        }
        const files = new SiteFiles(folder);
        await writeBeside(course, summaries, files, base, site);
        work.onMade?.({ bodies: placed, made: await files.finish() });
      },
    },
  };
}
