import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, phone, wide, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('./small-course.ts');
}, 120_000);

afterAll(() => site?.close());

/** Left and top of both code columns of the first example. */
async function columns(page: Page): Promise<{ x: number; y: number }[]> {
  return page.$$eval('#konspekt-example-1 .konspekt-source', (sources) =>
    sources.map((source) => ({
      x: source.getBoundingClientRect().x,
      y: source.getBoundingClientRect().y,
    })),
  );
}

test('both languages stand side by side on a wide screen', async () => {
  const [python, typescript] = await site.visit('/async/tasks/', wide, ({ page }) => columns(page));
  expect(python?.y).toBe(typescript?.y);
  expect(typescript?.x).toBeGreaterThan((python?.x ?? 0) + 300);
});

test('and one above the other on a phone', async () => {
  const [python, typescript] = await site.visit('/async/tasks/', phone, ({ page }) =>
    columns(page),
  );
  expect(python?.x).toBe(typescript?.x);
  expect(typescript?.y).toBeGreaterThan(python?.y ?? 0);
});

test.each([wide, phone])(
  'nothing has to be scrolled sideways: $viewport.width',
  async (options) => {
    const tooWide = await site.visit('/async/tasks/', options, ({ page }) =>
      page.$$eval('html, .konspekt-example, .konspekt-example *:not(svg *)', (elements) =>
        elements
          .filter(
            (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
          )
          .map((element) => `${element.tagName}.${element.className}`),
      ),
    );
    expect(tooWide).toEqual([]);
  },
);

test('pages make no request to other sites and break no rule of their own policy', async () => {
  for (const path of ['/', '/async/tasks/', '/en/async/tasks/', '/вступление/']) {
    const { errors, foreign } = await site.visit(path, wide, async (seen) => seen);
    expect({ path, errors, foreign }).toEqual({ path, errors: [], foreign: [] });
  }
});

test('a lesson reads without JavaScript', async () => {
  const shown = await site.visit(
    '/async/tasks/',
    { ...wide, javaScriptEnabled: false },
    ({ page }) => page.innerText('main'),
  );
  const text = shown.replaceAll(/\s+/g, ' ');
  for (const part of [
    'Проверено: программа запущена',
    'создание первой таски',
    'async function example1',
    '1 -- finished',
    'Изображения нет в хранилище: grim.png',
  ]) {
    expect(text).toContain(part);
  }
});

test('the search finds a Russian word in another form', async () => {
  const found = await site.visit('/', wide, async ({ page }) => {
    await page.click('[data-open-modal]');
    await page.fill('.pagefind-ui__search-input', 'задача');
    const link = page.locator('.pagefind-ui__result-link').first();
    await link.waitFor();
    return link.getAttribute('href');
  });
  expect(found).toContain('/async/tasks/');
});

test('the theme follows the reader: dark and light have different grounds', async () => {
  const ground = (colorScheme: 'dark' | 'light'): Promise<string> =>
    site.visit('/async/tasks/', { ...wide, colorScheme }, ({ page }) =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor),
    );
  expect(await ground('dark')).not.toBe(await ground('light'));
});

test('pointing at a line marks its counterpart in the other language', async () => {
  const marked = await site.visit('/async/tasks/', wide, async ({ page }) => {
    await page.hover('#konspekt-example-1 [data-language="python"] >> text=async def example1');
    return page.innerText('#konspekt-example-1 [data-language="typescript"] [data-counterpart]');
  });
  expect(marked).toContain('async function example1');
});

test('the arrows walk through the lines of code, and mark the counterparts', async () => {
  const marked = await site.visit('/async/tasks/', wide, async ({ page }) => {
    await page.focus('#konspekt-example-1 [data-language="python"] > pre code');
    await page.keyboard.press('ArrowDown');
    return page.innerText('#konspekt-example-1 [data-language="typescript"] [data-counterpart]');
  });
  expect(marked).toContain('const start');
});

test('a copied program is whole: what it borrows, itself, and what starts it', async () => {
  const [python, typescript] = await site.visit(
    '/async/tasks/',
    { ...wide, permissions: ['clipboard-read', 'clipboard-write'] },
    async ({ page }) => {
      const copied: string[] = [];
      for (const language of ['python', 'typescript']) {
        await page.click(`#konspekt-example-1 [data-language="${language}"] .konspekt-copy`);
        copied.push(await page.evaluate(() => navigator.clipboard.readText()));
      }
      return copied;
    },
  );
  expect(python).toMatch(
    /^import time[\s\S]*async def example1[\s\S]*asyncio\.run\(example1\(\)\)\n$/,
  );
  expect(typescript).toMatch(
    /^import \{ asyncio[\s\S]*await asyncio\.run\(\(\) => example1\(\)\);\n$/,
  );
});

test('pointing at a line of output marks its moment on the timeline', async () => {
  const marks = await site.visit('/async/tasks/', wide, async ({ page }) => {
    await page.hover('#konspekt-example-1 .konspekt-outline >> nth=2');
    return page.$$eval('#konspekt-example-1 .konspekt-moment', (lines) => lines.length);
  });
  expect(marks).toBe(1);
});

test('a reader may see one language alone, and finds it so on the next page', async () => {
  const shown = await site.visit('/async/tasks/', wide, async ({ page }) => {
    await page.click('.konspekt-view >> text=TypeScript');
    await page.reload();
    return page.$$eval('#konspekt-example-1 .konspekt-source', (sources) =>
      sources.map((source) => source.checkVisibility()),
    );
  });
  expect(shown).toEqual([false, true]);
});

test('a printed lesson is ink on paper, whatever the theme, with all of each program', async () => {
  const printed = await site.visit(
    '/async/tasks/',
    { ...wide, colorScheme: 'dark' },
    async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const folded = page.locator('#konspekt-example-1 details.konspekt-setup code').first();
      return {
        ground,
        whole: await folded.evaluate((code) =>
          code.checkVisibility({ contentVisibilityAuto: true }),
        ),
      };
    },
  );
  expect(printed).toEqual({ ground: 'rgb(255, 255, 255)', whole: true });
});
