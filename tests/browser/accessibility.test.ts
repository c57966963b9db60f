import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
    const found = await site.visit(path, { ...options, bypassCSP: true }, async ({ page }) => {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: Axe }).axe.run(),
      );
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    });
    expect({ path, found }).toEqual({ path, found: [] });
  }
});
