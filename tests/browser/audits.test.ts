import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, phone, wide, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('./small-course.ts');
}, 240_000);

afterAll(() => site?.close());

const lessons = ['/', '/async/tasks/', '/en/async/tasks/', '/вступление/'];

/** Lighthouse's audits that a page answers by itself, by what they find wrong. Axe has those of contrast and names. */
function audit(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const all = <E extends HTMLElement>(selector: string): E[] => [
      ...document.querySelectorAll<E>(selector),
    ];
    const content = (name: string): string =>
      document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
    // Below a lesson's title are the levels that its author chose.
    const levels = all('h1, h2, h3, h4, h5, h6')
      .filter((heading) => heading.checkVisibility() && !heading.closest('.sl-markdown-content'))
      .map((heading) => Number(heading.tagName.slice(1)));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return {
      doctype: document.doctype?.name === 'html' && document.compatMode === 'CSS1Compat',
      charset: document.characterSet,
      hasTitle: document.title.trim() !== '',
      language: /^(ru|en)$/.test(document.documentElement.lang),
      hasWidth: content('viewport').includes('width=device-width'),
      zoomHeldBack: /user-scalable=no|maximum-scale=[1-4]\b/.test(content('viewport')),
      hiddenFromSearch: /noindex/.test(content('robots')),
      firstHeadings: levels.filter((level) => level === 1).length,
      skippedHeadings: levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1),
      sameIds: ids.filter((id, at) => ids.indexOf(id) !== at),
      picturesWithoutText: all('img:not([alt])').length,
      picturesWithoutSize: all<HTMLImageElement>('img:not([width])').map((image) => image.src),
      linksToNothing: all<HTMLAnchorElement>('a').filter((link) => link.href === '').length,
      linksWithoutWords: all('a').filter(
        (link) => link.checkVisibility() && (link.ariaLabel ?? link.innerText).trim() === '',
      ).length,
      unsafeLinks: all<HTMLAnchorElement>('a[target=_blank]:not([rel~=noopener])').length,
      wider: document.documentElement.scrollWidth > innerWidth,
    };
  });
}

const clean = {
  doctype: true,
  charset: 'UTF-8',
  hasTitle: true,
  language: true,
  hasWidth: true,
  zoomHeldBack: false,
  hiddenFromSearch: false,
  firstHeadings: 1,
  skippedHeadings: [],
  sameIds: [],
  picturesWithoutText: 0,
  picturesWithoutSize: [],
  linksToNothing: 0,
  linksWithoutWords: 0,
  unsafeLinks: 0,
  wider: false,
};

test.each([wide, phone])('a page passes audits: $viewport.width', async (options) => {
  for (const path of lessons) {
    const seen = await site.visit(path, options, async ({ page, errors, foreign }) => ({
      path,
      found: await audit(page),
      errors,
      foreign,
    }));
    expect(seen).toEqual({ path, found: clean, errors: [], foreign: [] });
  }
});

test('a lesson describes itself to whoever lists it', async () => {
  const description = await site.visit('/async/tasks/', wide, ({ page }) =>
    page.getAttribute('meta[name="description"]', 'content'),
  );
  expect(description).toBe('Как запускать корутины вместе.');
});
