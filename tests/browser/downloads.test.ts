import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, wide, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('./small-course.ts');
}, 240_000);

afterAll(() => site?.close());

const lesson = '/async/tasks/';
const first = '#konspekt-example-1';

/** What a page loads from now on: names and sizes as a server with gzip sends them, in bytes. */
function countLoads(page: Page): { sizes: () => Promise<Map<string, number>> } {
  const loads: Promise<[string, number]>[] = [];
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    if (!response.url().startsWith('blob:')) {
      const size = response.body().then((body) => gzipSync(body).length);
      loads.push(size.then((bytes) => [name, bytes]));
      // A page that was closed meanwhile has no answer.
      size.catch(() => undefined);
    }
  });
  return { sizes: async () => new Map(await Promise.all(loads)) };
}

const total = (sizes: ReadonlyMap<string, number>, leftOut = /^$/): number =>
  [...sizes].reduce((sum, [name, size]) => (leftOut.test(name) ? sum : sum + size), 0);

test('the first run of an example loads the core of the runtime, and no translator', async () => {
  const sizes = await site.visit(lesson, wide, async ({ page }) => {
    const { sizes: loaded } = countLoads(page);
    await page.locator(first).getByRole('button', { name: 'Запустить' }).click();
    await page.locator(`${first} .konspekt-live .konspekt-outline`).first().waitFor();
    return loaded();
  });
  console.log('run:', Object.fromEntries(sizes));
  expect([...sizes.keys()].join(' ')).not.toMatch(/translator|editor/);
  expect(total(sizes)).toBeLessThan(85_000);
});

/** The aim for the translator and the runtime is 150 KB together; the editor and its grammars come on top. */
test('the first change loads the translator too, and the editor', async () => {
  const sizes = await site.visit(lesson, wide, async ({ page }) => {
    const { sizes: loaded } = countLoads(page);
    await page.locator(first).getByRole('button', { name: 'Изменить' }).click();
    await page.locator(`${first} .cm-content`).fill('print(6 * 7)');
    await page.locator(`${first} .konspekt-live samp`).getByText('42').waitFor();
    return loaded();
  });
  console.log('change:', Object.fromEntries(sizes));
  expect([...sizes.keys()].join(' ')).not.toMatch(/runtime-(common|whole)|translator-worker/);
  expect(total(sizes, /editor|code-colours/)).toBeLessThan(210_000);
});

test('what has been loaded runs and translates with the network cut', async () => {
  await site.visit(lesson, wide, async ({ page }) => {
    const panel = page.locator(first);
    await panel.getByRole('button', { name: 'Изменить' }).click();
    await panel.locator('.cm-content').fill('print(1)');
    await panel.locator('.konspekt-live samp').getByText('1').waitFor();
    await page.context().setOffline(true);
    await panel.locator('.cm-content').fill('print("без сети")');
    await panel.locator('.konspekt-live samp').getByText('без сети').waitFor();
    const second = page.locator('#konspekt-example-2');
    await second.getByRole('button', { name: 'Запустить' }).click();
    const printed = second.locator('.konspekt-live .konspekt-outline').first();
    await printed.waitFor();
    expect(await printed.innerText()).not.toBe('');
  });
});

test('an example that could not be loaded says so', async () => {
  await site.visit(lesson, wide, async ({ page }) => {
    await page.context().setOffline(true);
    await page.locator(first).getByRole('button', { name: 'Запустить' }).click();
    await page.locator(first).getByText('Не удалось загрузить').waitFor();
    expect(await page.locator(`${first} .konspekt-live`).count()).toBe(0);
  });
});
