import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fragmentFor, unpackProgram } from '../../src/site/reader/shared-program.ts';
import { openSite, wide, type OpenSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('./small-course.ts');
}, 120_000);

afterAll(() => site?.close());

const lesson = '/async/tasks/';
const first = '#konspekt-example-1';

/** Gives the text of a worker to the frame, as the lesson's own script would, and returns what it answers. */
async function answerOf(page: Page, sandbox: string, text: string): Promise<unknown> {
  return page.evaluate(
    async ([flags, worker]) => {
      const frame = document.createElement('iframe');
      if (flags !== '') frame.setAttribute('sandbox', flags ?? '');
      frame.src = '/konspekt-frame.html';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const answer = new Promise((resolve) => {
        addEventListener('message', ({ data, origin }) => resolve({ ...data, origin }));
        setTimeout(() => resolve('no answer'), 2_000);
      });
      frame.contentWindow?.postMessage({ run: 1, worker, realMs: 1_500 }, '*');
      return answer;
    },
    [sandbox, text] as const,
  );
}

const attempts = `
const tried = async (name, attempt) => {
  try { await attempt(); return name; } catch { return null; }
};
Promise.all([
  tried('fetch of the site', () => fetch('SITE/index.html')),
  tried('fetch of another site', () => fetch('https://example.com/')),
  tried('script of the site', () => importScripts('SITE/_astro/page.js')),
  tried('code from text', () => eval('1')),
  tried('code from a function', () => new Function('1')),
  tried('storage', () => new Promise((ok, no) => {
    const request = indexedDB.open('x');
    request.onsuccess = ok;
    request.onerror = no;
  })),
  tried('caches', () => caches.open('x')),
  tried('socket', () => new Promise((ok, no) => {
    const socket = new WebSocket('wss://example.com/');
    socket.onopen = ok;
    socket.onerror = no;
  })),
]).then((done) => postMessage(done.filter((name) => name !== null).join()));
`;

test('whatever runs in the frame reaches neither the network nor storage', async () => {
  const seen = await site.visit(lesson, wide, async ({ page, foreign }) => {
    const text = attempts.replaceAll('SITE', new URL(page.url()).origin);
    return { answer: await answerOf(page, 'allow-scripts', text), foreign: [...foreign] };
  });
  expect(seen).toEqual({
    answer: { run: 1, kind: 'posted', value: '', printed: [], origin: 'null' },
    foreign: [],
  });
});

test('the frame runs nothing where it would have the origin of the site', async () => {
  const answers = await site.visit(lesson, wide, async ({ page }) => [
    await answerOf(page, '', 'postMessage(1)'),
    await answerOf(page, 'allow-scripts allow-same-origin', 'postMessage(1)'),
  ]);
  expect(answers).toEqual(['no answer', 'no answer']);
});

test('a program that came with a link runs after a click and not before', async () => {
  const program = 'print("из ссылки")\n';
  const fragment = await fragmentFor('konspekt-example-1', program);
  await site.visit(`${lesson}${fragment}`, wide, async ({ page }) => {
    expect(page.workers()).toEqual([]);
    expect(await page.locator(`${first} .konspekt-live`).count()).toBe(0);
    await page.getByRole('button', { name: 'Открыть изменённый код' }).click();
    await page.locator(`${first} .cm-content`).getByText('из ссылки').waitFor();
    await page.waitForTimeout(600);
    expect(await page.locator(`${first} .konspekt-live`).count()).toBe(0);
    await page.locator(first).getByRole('button', { name: 'Запустить' }).click();
    await page.locator(`${first} .konspekt-live samp`).getByText('из ссылки').waitFor();
  });
});

test('the link that a reader copies carries the code', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const link = await site.visit(lesson, { ...wide, permissions }, async ({ page }) => {
    await page.locator(first).getByRole('button', { name: 'Изменить' }).click();
    await page.locator(`${first} .cm-content`).fill('print("😀 & <b>")');
    await page.getByRole('button', { name: 'Ссылка на этот код' }).click();
    await page.getByText('Ссылка скопирована').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  });
  expect(await unpackProgram(link.split('&python=')[1] ?? '')).toBe('print("😀 & <b>")');
});

test('output and code of a reader are text, never markup', async () => {
  const found = await site.visit(lesson, wide, async ({ page, errors }) => {
    await page.locator(first).getByRole('button', { name: 'Изменить' }).click();
    const program = 'print("<img src=x onerror=alert(1)>")  # <script>alert(2)</script>';
    await page.locator(`${first} .cm-content`).fill(program);
    await page.locator(`${first} .konspekt-live samp`).getByText('onerror').waitFor();
    return { elements: await page.locator(`${first} :is(img, script)`).count(), errors };
  });
  expect(found).toEqual({ elements: 0, errors: [] });
});
