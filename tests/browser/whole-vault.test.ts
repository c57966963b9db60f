import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, phone, wide, type OpenSite } from './open-site.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('./whole-vault-course.ts');
}, 120_000);

afterAll(() => site?.close());

const first = '/тема/первая/';

test('a link shows what it leads to, pointed at or in focus, until Escape', async () => {
  await site.visit('/en/тема/вторая/', wide, async ({ page }) => {
    await page.locator('main a.konspekt-link').first().focus();
    const preview = page.locator('.konspekt-preview');
    await preview.waitFor({ state: 'visible' });
    expect(await preview.textContent()).toContain('Вступление ко всему.');
    await page.keyboard.press('Escape');
    expect(await preview.isVisible()).toBe(false);
  });
});

test('the notes around one are drawn when asked for, and lead there', async () => {
  await site.visit(first, wide, async ({ page }) => {
    await page.locator('a.konspekt-graph-link').click();
    const links = page.locator('.konspekt-graph a');
    await links.first().waitFor();
    expect(await links.count()).toBeGreaterThan(0);
  });
});

test('a picture is enlarged with the keyboard alone, and put away; nobody else is asked', async () => {
  await site.visit(first, wide, async ({ page, errors, foreign }) => {
    const link = page.locator('a.konspekt-enlarge').first();
    await link.focus();
    await page.keyboard.press('Enter');
    const large = page.locator('dialog.konspekt-enlarged');
    await large.waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await large.waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  });
});

test.each([
  { ...wide, colorScheme: 'light' as const },
  { ...phone, colorScheme: 'dark' as const },
])(
  'axe finds nothing on pages with diagrams, canvases and tables: $colorScheme',
  async (options) => {
    for (const path of [first, '/схема-canvas/', '/все-base/']) {
      const found = await site.visit(path, { ...options, bypassCSP: true }, async ({ page }) => {
        await page.evaluate(axe);
        return page.evaluate(async () => {
          const { axe: audit } = globalThis as unknown as {
            readonly axe: {
              readonly run: () => Promise<{
                violations: { id: string; nodes: { html: string }[] }[];
              }>;
            };
          };
          const { violations } = await audit.run();
          return violations.map(({ id, nodes }) => ({
            id,
            html: nodes.map(({ html }) => html.slice(0, 200)),
          }));
        });
      });
      expect({ path, found }).toEqual({ path, found: [] });
    }
  },
);
