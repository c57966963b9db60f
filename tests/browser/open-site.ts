import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildCourse } from '../site/build-course.ts';
import { launchChromium } from './chromium.ts';
import { serveSite } from '../../src/site/serve-site.ts';

/** A page in a browser context of its own, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors on the console (a broken content policy says so there) and uncaught ones. */
  readonly errors: readonly string[];
  /** Requests to other sites than this. */
  readonly foreign: readonly string[];
}

export interface OpenSite {
  readonly visit: <T>(
    path: string,
    options: BrowserContextOptions,
    look: (visit: Visit) => Promise<T>,
  ) => Promise<T>;
  readonly close: () => Promise<void>;
}

export const wide = { viewport: { width: 1440, height: 900 } } as const;
export const phone = { viewport: { width: 375, height: 800 } } as const;

/** Builds the course of a module of tests/site, serves it, and starts a browser to visit it with. */
export async function openSite(courseModule: string): Promise<OpenSite> {
  const site = await buildCourse(courseModule);
  const server = await serveSite(site);
  const browser = await launchChromium();
  return {
    visit: (path, options, look) =>
      visit(browser, new URL(server.address).origin, path, options, look),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function visit<T>(
  browser: Browser,
  origin: string,
  path: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => ownUrl(request.url(), origin) || foreign.push(request.url()));
    await page.goto(origin + encodeURI(path), { waitUntil: 'networkidle' });
    return await look({ page, errors, foreign });
  } finally {
    await context.close();
  }
}

/** A blob is a page's own memory: no request leaves for it. */
function ownUrl(url: string, origin: string): boolean {
  return url.startsWith(origin) || url.startsWith('blob:');
}
