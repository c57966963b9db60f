import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, phone, wide, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('./small-course.ts');
}, 240_000);

afterAll(() => site?.close());

const lesson = '/async/tasks/';
const first = '#konspekt-example-1';

test.each([wide, phone])('nothing jumps while a lesson loads: $viewport.width', async (options) => {
  const shift = await site.visit(lesson, options, ({ page }) =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    ),
  );
  // What Lighthouse calls good is 0.1.
  expect(shift).toBeLessThan(0.02);
});

test('a lesson that was read to its end says so in the navigation, on this machine alone', async () => {
  await site.visit(lesson, wide, async ({ page }) => {
    const read = page.locator('nav.sidebar a[data-read]');
    expect(await read.count()).toBe(0);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await read.first().waitFor();
    await page.reload();
    expect(await read.first().innerText()).toContain('прочитано');
    expect(await page.context().cookies()).toEqual([]);
  });
});

test('one thumb hits everything of an example', async () => {
  const small = await site.visit(lesson, { ...phone, hasTouch: true, isMobile: true }, ({ page }) =>
    page.$$eval('.konspekt-example :is(button, select, summary), .konspekt-view button', (found) =>
      found
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          text: element.textContent,
          height: element.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height < 44),
    ),
  );
  expect(small).toEqual([]);
});

test('a moment on the timeline marks what was printed then', async () => {
  const marked = await site.visit(lesson, wide, async ({ page }) => {
    await page.locator(`${first} .konspekt-print`).last().hover();
    return page.innerText(`${first} .konspekt-outline[data-moment] >> nth=0`);
  });
  expect(marked).toContain('1 -- finished');
});

test('who asked for less motion gets the whole output at once', async () => {
  await site.visit(lesson, { ...wide, reducedMotion: 'reduce' }, async ({ page }) => {
    await page.locator(first).getByRole('button', { name: 'Запустить' }).click();
    await page.locator(`${first} .konspekt-live .konspekt-outline`).first().waitFor();
    expect(await page.innerText(`${first} .konspekt-live samp`)).toContain('Ended');
  });
});

const folder = join(import.meta.dirname, '../../test-results/screenshots');

/** Kept for people to look at. */
async function keep(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.locator(first).screenshot({ path: join(folder, `${name}.png`) });
}

test.each([
  { name: 'light', options: { ...wide, colorScheme: 'light' as const } },
  { name: 'dark', options: { ...wide, colorScheme: 'dark' as const } },
  { name: 'phone', options: { ...phone, colorScheme: 'light' as const } },
  { name: 'phone-dark', options: { ...phone, colorScheme: 'dark' as const } },
])('pictures of the main states are kept: $name', async ({ name, options }) => {
  await site.visit(lesson, options, async ({ page }) => {
    await keep(page, `${name}-read`);
    const panel = page.locator(first);
    await panel.getByRole('button', { name: 'Запустить' }).click();
    await panel.locator('.konspekt-live .konspekt-outline').first().waitFor();
    await keep(page, `${name}-run`);
    await panel.getByRole('button', { name: 'Изменить' }).click();
    await panel
      .locator('.cm-content')
      .fill('for n in range(3):\n    print(f"{n} из трёх")  # шаг\nprint(1 / 0)');
    await panel.locator('.konspekt-faults').waitFor();
    await keep(page, `${name}-change`);
    expect(await panel.locator('.konspekt-faults').innerText()).toContain('ZeroDivisionError');
  });
  console.log(`pictures: ${folder}`);
});
