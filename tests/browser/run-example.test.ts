import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, phone, wide, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('./small-course.ts');
}, 120_000);

afterAll(() => site?.close());

const lesson = '/async/tasks/';
const first = '#konspekt-example-1';

const press = (page: Page, name: string): Promise<void> =>
  page.locator(first).getByRole('button', { name }).click();

const status = (page: Page): Promise<string> => page.innerText(`${first} .konspekt-run-status`);

async function waitForStatus(page: Page, text: string): Promise<void> {
  await page.locator(`${first} .konspekt-run-status`).getByText(text).waitFor();
}

const output = (page: Page): Promise<string> => page.innerText(`${first} .konspekt-live samp`);

/** Opens the editor and puts a program in the place of the one there. */
async function write(page: Page, program: string): Promise<void> {
  await press(page, 'Изменить');
  await page.locator(`${first} .cm-content`).fill(program);
}

const printed = '2 -- started\n1 -- started\n1 -- finished\nEnded with 1.0000000';

test('an example runs on the page, at once, and prints what was verified', async () => {
  const seen = await site.visit(lesson, wide, async ({ page, errors, foreign }) => {
    await press(page, 'Запустить');
    await page.locator(`${first} select`).selectOption('once');
    await waitForStatus(page, 'Готово: 1 с');
    return { output: await output(page), errors, foreign };
  });
  expect(seen).toEqual({ output: expect.stringContaining(printed), errors: [], foreign: [] });
});

test('output comes when its moment has come, four times faster if so wished', async () => {
  const times = await site.visit(lesson, wide, async ({ page }) => {
    const last = page.locator(`${first} .konspekt-live .konspekt-outline`, { hasText: 'Ended' });
    const took: number[] = [];
    for (const pace of ['1', '4']) {
      await press(page, 'Запустить');
      await page.locator(`${first} select`).selectOption(pace);
      await page.locator(`${first} .konspekt-live .konspekt-outline`).first().waitFor();
      const start = Date.now();
      await last.waitFor();
      took.push(Date.now() - start);
    }
    return took;
  });
  expect(times[0]).toBeGreaterThan(700);
  expect(times[1]).toBeLessThan(700);
});

test('time can be paused, goes on, and can be stopped', async () => {
  await site.visit(lesson, wide, async ({ page }) => {
    await press(page, 'Запустить');
    await waitForStatus(page, 'Идёт виртуальное время');
    await press(page, 'Пауза');
    const cursor = page.locator(`${first} .konspekt-cursor`);
    const at = await cursor.getAttribute('x1');
    await page.waitForTimeout(300);
    expect(await cursor.getAttribute('x1')).toBe(at);
    await press(page, 'Продолжить');
    await page.waitForTimeout(200);
    expect(await cursor.getAttribute('x1')).not.toBe(at);
    await press(page, 'Стоп');
    expect(await status(page)).toBe('Остановлено');
    expect(await output(page)).not.toContain('Ended');
  });
});

test('a run in one panel ends the run in another', async () => {
  await site.visit(lesson, wide, async ({ page }) => {
    await write(page, 'while True:\n    pass\n');
    await waitForStatus(page, 'Выполняется');
    const second = page.locator('#konspekt-example-2');
    await second.getByRole('button', { name: 'Запустить' }).click();
    await second.locator('.konspekt-live samp').getByText('1 -- started').waitFor();
    expect(await status(page)).toBe('Остановлено');
  });
});

test('nothing that runs examples is loaded before a reader asks for it', async () => {
  const [before, after] = await site.visit(lesson, wide, async ({ page }) => {
    const loaded = (): Promise<string[]> =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const early = await loaded();
    await press(page, 'Запустить');
    await waitForStatus(page, 'Идёт');
    return [early, await loaded()];
  });
  const heavy = /workbench|translator|editor|konspekt-frame/;
  expect(before.filter((name) => heavy.test(name))).toEqual([]);
  expect(after.filter((name) => heavy.test(name)).length).toBeGreaterThan(1);
  expect(after.filter((name) => /editor/.test(name))).toEqual([]);
});

test('changed code runs as one types, with its TypeScript, and can be reset', async () => {
  await site.visit(lesson, wide, async ({ page, errors }) => {
    await write(page, 'for i in range(3):\n    print("привет", i)\n');
    await waitForStatus(page, 'Готово');
    expect(await output(page)).toBe('привет 0\nпривет 1\nпривет 2');
    const typescript = page.locator(`${first} [data-language="typescript"] .konspekt-changed`);
    expect(await typescript.innerText()).toContain('for (let i');
    expect(await typescript.locator('.tok-keyword').first().innerText()).toBe('import');
    await press(page, 'Вернуть как было');
    expect(await page.locator(`${first} .konspekt-live`).count()).toBe(0);
    expect(await page.innerText(first)).toContain('создание первой таски');
    expect(errors).toEqual([]);
  });
});

test('modules that lessons seldom need are loaded with the first program that imports one', async () => {
  await site.visit(lesson, wide, async ({ page }) => {
    const whole = page.waitForRequest(/konspekt-runtime-common/);
    await write(page, 'import json\nprint(json.dumps({"a": [1, 2.0, None]}))\n');
    await whole;
    await waitForStatus(page, 'Готово');
    expect(await output(page)).toBe('{"a": [1, 2.0, null]}');
  });
});

test.each([
  ['a syntax error', 'x = 1\nif x\n    print(x)\n', 'строка 2'],
  ['what is not translated', 'x = 1\nimport socket\n', 'строка 2, столбец 1'],
  ['an exception', 'for x in [0]:\n    print(1 / x)\n', 'строка 2, столбец 5: ZeroDivisionError'],
])('%s is told and underlined at its place', async (_, program, place) => {
  await site.visit(lesson, wide, async ({ page }) => {
    await write(page, program);
    await page.locator(`${first} .konspekt-faults`).waitFor();
    expect(await page.innerText(`${first} .konspekt-faults`)).toContain(place);
    expect(await page.locator(`${first} .cm-lintRange-error, .cm-lintPoint-error`).count()).toBe(1);
  });
});

test('an endless loop ends by itself, and the page stays alive meanwhile', async () => {
  await site.visit(lesson, wide, async ({ page }) => {
    await write(page, 'print("до цикла")\nwhile True:\n    pass\n');
    await waitForStatus(page, 'Выполняется');
    // A frozen page would not draw.
    const frames = await page.evaluate(async () => {
      let count = 0;
      const end = performance.now() + 1000;
      while (performance.now() < end) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        count += 1;
      }
      return count;
    });
    expect(frames).toBeGreaterThan(10);
    await waitForStatus(page, 'была остановлена');
    expect(await output(page)).toBe('до цикла');
  });
});

test('a run that does not end can be stopped at once', async () => {
  await site.visit(lesson, wide, async ({ page }) => {
    await write(page, 'print(1)\nwhile True:\n    pass\n');
    await waitForStatus(page, 'Выполняется');
    await page.waitForTimeout(500);
    const running = page.workers().filter((worker) => worker.url().startsWith('blob:'));
    expect(running).toHaveLength(1);
    await press(page, 'Стоп');
    expect(await status(page)).toBe('Остановлено');
    await expect.poll(() => output(page)).toBe('1');
    // Chromium gives a busy worker two seconds before it ends it by force; another is ready for the next run by then.
    const isOn = (): boolean => page.workers().some((worker) => running.includes(worker));
    await expect.poll(isOn, { timeout: 8_000 }).toBe(false);
  });
});

test('everything can be done by keyboard', async () => {
  await site.visit(lesson, wide, async ({ page }) => {
    await page.locator(first).getByRole('button', { name: 'Запустить' }).focus();
    await page.keyboard.press('Enter');
    await waitForStatus(page, 'Готово');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator(`${first} .cm-content`).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('print(6 * 7)');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => output(page)).toBe('42');
    await page.keyboard.press('Tab');
    const left = await page.evaluate(() => document.activeElement?.closest('.cm-editor') === null);
    expect(left).toBe(true);
  });
});

test('without JavaScript there is no button that does nothing', async () => {
  const buttons = await site.visit(lesson, { ...wide, javaScriptEnabled: false }, ({ page }) =>
    page.locator('.konspekt-example button, .konspekt-example select').count(),
  );
  expect(buttons).toBe(0);
});

test('the controls and the editor fit a phone', async () => {
  const tooWide = await site.visit(lesson, phone, async ({ page }) => {
    await write(page, `print("${'слово '.repeat(30)}")`);
    await waitForStatus(page, 'Готово');
    return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  });
  expect(tooWide).toBe(false);
});
