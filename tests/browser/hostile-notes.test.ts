import { afterAll, beforeAll, expect, test } from 'vitest';
import { vectors } from '../site/hostile-vectors.ts';
import { openSite, wide, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('./hostile-course.ts');
}, 120_000);

afterAll(() => site?.close());

/** Even with the policy off, so that the pages alone are judged. */
test.each(['/hostile/', '/', '/en/hostile/'])(
  'nothing of a hostile note runs or calls out: %s',
  async (path) => {
    const seen = await site.visit(
      path,
      { ...wide, bypassCSP: true },
      async ({ page, errors, foreign }) => {
        const handlers = await page.$$eval('main *', (elements) =>
          elements.flatMap((element) =>
            [...element.attributes]
              .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
              .map(({ name }) => `${element.tagName} ${name}`),
          ),
        );
        const elements = await page.$$eval(
          'main :is(script, iframe, object, form, base, meta, style)',
          (found) => found.map((element) => element.outerHTML),
        );
        const ran = errors.filter((error) => error.includes('stolen'));
        return { handlers, elements, foreign, ran };
      },
    );
    expect(seen).toEqual({ handlers: [], elements: [], foreign: [], ran: [] });
  },
);

test('strangers try at least a hundred ways', () => {
  expect(new Set(vectors).size).toBeGreaterThanOrEqual(100);
});

test('a note cannot imitate what verification says', async () => {
  const panels = await site.visit('/hostile/', wide, ({ page }) => {
    return page.$$eval('.konspekt-example', (found) =>
      found.map((panel) => panel.getAttribute('data-status')),
    );
  });
  expect(panels).toEqual(['failed']);
});
