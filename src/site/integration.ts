import { glob } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import { addContentPolicy } from './content-policy.ts';
import { coreTranslatorPlugin } from './core-translator.ts';
import type { Course } from './course.ts';
import { frameName } from './frame-policy.ts';
import { writeSurroundings } from './around/write-surroundings.ts';
import { writeFeeds } from './feed.ts';
import { createCodeHighlighter } from './highlighter.ts';
import { loadLessons } from './load-lessons.ts';
import { sandboxModule } from './sandbox-module.ts';
import { writeSocialImages } from './social/write-social-images.ts';
import { writeRedirects } from './redirects.ts';
import { publishAttachment } from './publish-attachment.ts';
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

/** The part of the site that knows the course: its pages, and the files of the vault that they use. */
export function konspekt(course: Course): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  let cache = '';
  const summaries = new Map<string, string>();
  return {
    name: 'konspekt',
    hooks: {
      'astro:config:setup': ({ config, injectScript, updateConfig }) => {
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
      'konspekt:load': async (context) =>
        loadLessons(course, await createCodeHighlighter(), context, summaries),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveAttachments(course));
      },
      'astro:build:done': async ({ dir }) => {
        await writeRedirects(course, fileURLToPath(dir), base);
        await writeSurroundings(course, summaries, fileURLToPath(dir), base);
        await writeFeeds(course, summaries, fileURLToPath(dir), base, site);
        // Whoever shares a link asks for its picture by its whole address.
        if (site !== undefined) await writeSocialImages(course, fileURLToPath(dir), cache);
        for await (const page of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          if (page !== frameName) await addContentPolicy(join(fileURLToPath(dir), page));
        }
        for (const { file, address } of course.attachments()) {
          await publishAttachment(file, join(fileURLToPath(dir), address));
        }
      },
    },
  };
}
