import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Course } from './course.ts';
import { konspekt, type SiteWork } from './integration.ts';

export interface SiteOptions {
  readonly course: Course;
  /** Where the built site goes: an absolute path, or one relative to this package. */
  readonly outDir: string;
  /** Where Astro keeps what it can use again. */
  readonly cacheDir: string;
  /** The site's own address, e.g. `https://example.org`: for canonical links and the sitemap. */
  readonly site?: string;
  /** Path of the site below its host, e.g. `/course/`. */
  readonly base?: string;
  readonly work?: SiteWork;
  readonly logLevel?: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** A sitemap needs the site's own address: without one Starlight would add it all the same, and complain. */
const noSitemap: AstroIntegration = { name: '@astrojs/sitemap', hooks: {} };

// Beside this file, and with its ending: in the packed package both are JavaScript.
const here = fileURLToPath(import.meta.url);
const imageService = join(dirname(here), 'images', `image-service${extname(here)}`);

/** How long parts of a build take, and how large the translator is, is no news to whoever builds a course. */
const quietBuild = {
  chunkSizeWarningLimit: 5000,
  rolldownOptions: { checks: { pluginTimings: false } },
} as const;

/** The folder of this package: relative paths of a configuration begin there. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The whole configuration of Astro for a course: `build(siteConfig({ … }))`. */
export function siteConfig(options: SiteOptions): AstroInlineConfig {
  const { course, outDir, cacheDir, site, base, work, logLevel = 'warn' } = options;
  return {
    configFile: false,
    root: packageRoot,
    srcDir: './src/site',
    publicDir: './src/site/public',
    outDir,
    cacheDir,
    ...(site === undefined ? {} : { site }),
    ...(base === undefined ? {} : { base }),
    trailingSlash: 'always',
    logLevel,
    devToolbar: { enabled: false },
    prefetch: false,
    // Whole programs: what prerenders the pages then runs from wherever Astro puts it.
    vite: {
      environments: { prerender: { resolve: { noExternal: true } } },
      build: quietBuild,
      worker: { rolldownOptions: { checks: quietBuild.rolldownOptions.checks } },
    },
    image: { service: { entrypoint: imageService } },
    integrations: [
      ...(site === undefined ? [noSitemap] : []),
      konspekt(course, work),
      starlight({
        title: course.title,
        locales: {
          root: { label: 'Русский', lang: 'ru' },
          en: { label: 'English', lang: 'en' },
        },
        tableOfContents: { minHeadingLevel: 1, maxHeadingLevel: 6 },
        customCss: [
          './src/site/styles/timeline.css',
          './src/site/styles/callout.css',
          './src/site/styles/obsidian.css',
          './src/site/styles/diagram.css',
          './src/site/styles/image.css',
          './src/site/styles/surroundings.css',
          './src/site/styles/theme.css',
          './src/site/styles/lesson.css',
          './src/site/styles/panel.css',
          './src/site/styles/run.css',
        ],
        // Our own pipeline highlights code and links headings, once for Astro and for everybody else.
        expressiveCode: false,
        components: { PageTitle: './src/site/components/page-title.astro' },
        routeMiddleware: './src/site/route-data',
        // Ours is in pages/, in the words of this site.
        disable404Route: true,
        markdown: { headingLinks: false },
      }),
    ],
  };
}
