import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, phone, wide, type OpenSite } from './open-site.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('./small-course.ts');
}, 120_000);

afterAll(() => site?.close());

interface Axe {
  readonly run: () => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

const pages = ['/', '/async/tasks/', '/en/async/tasks/', '/вступление/', '/404.html'];

test.each([
  { ...wide, colorScheme: 'light' as const },
  { ...wide, colorScheme: 'dark' as const },
  { ...phone, colorScheme: 'light' as const },
])('axe finds nothing: $viewport.width, $colorScheme', async (options) => {
  for (const path of pages) {
    // The policy of the page allows no script of ours; this audit is not what it is there for.
    const found = await site.visit(path, { ...options, bypassCSP: true }, ({ page }) =>
      violationsOn(page),
    );
    expect({ path, found }).toEqual({ path, found: [] });
  }
});

test.each([
  {
    path: '/async/tasks/',
    edit: 'Изменить',
    done: 'необработанное',
    colorScheme: 'light' as const,
  },
  { path: '/async/tasks/', edit: 'Изменить', done: 'необработанное', colorScheme: 'dark' as const },
  { path: '/en/async/tasks/', edit: 'Edit', done: 'uncaught', colorScheme: 'light' as const },
])('nor while a reader changes an example: $path, $colorScheme', async (options) => {
  const { path, edit, done, colorScheme } = options;
  const visitor = { ...wide, colorScheme, bypassCSP: true };
  const found = await site.visit(path, visitor, async ({ page }) => {
    const panel = page.locator('#konspekt-example-1');
    await panel.getByRole('button', { name: edit }).click();
    await panel
      .locator('.cm-content')
      .fill('import random  # for tests\nprint(f"{random.randint(1, 1)}")\nprint(1 / 0)');
    await panel.locator('.konspekt-run-status').getByText(done).waitFor();
    return violationsOn(page);
  });
  expect(found).toEqual([]);
});

/** What axe finds on a page as it is now. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run(),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
