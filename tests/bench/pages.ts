// What a reader waits for, in Chromium: bytes, and the time from a click to the first output, ours and Pyodide's.
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { openSite, wide } from '../browser/open-site.ts';

const CLICKS = 7;
const pyodide = join(import.meta.dirname, '../../node_modules/pyodide');
const program = `import asyncio
async def main():
    print('first')
    await asyncio.sleep(0)
asyncio.run(main())`;

/** Pyodide's own quick start: loads it on a click, then runs the program at each click. */
const theirPage = `<!doctype html><title>Pyodide</title><button>Run</button><samp></samp>
<script type="module">
import { loadPyodide } from './pyodide.mjs';
let loading;
let samp;
document.querySelector('button').onclick = async () => {
  document.querySelector('samp').replaceWith((samp = document.createElement('samp')));
  const python = await (loading ??= loadPyodide({ stdout: (text) => { samp.textContent += text; } }));
  await python.runPythonAsync(${JSON.stringify(program.replace('asyncio.run(main())', 'await main()'))});
};
</script>`;

interface Figures {
  readonly kilobytes: number;
  readonly firstMs: number;
  readonly laterMs: number;
}

/** Milliseconds from a click on a button to the moment when an element shows text: measured in the page itself. */
function clickToOutput(page: Page, button: string, output: string): Promise<number> {
  return page.evaluate(
    ([button = '', output = '']) =>
      new Promise<number>((resolve) => {
        const last = document.querySelector(output);
        const seen = (): boolean => {
          const now = document.querySelector(output);
          return now !== last && (now?.textContent ?? '') !== '';
        };
        const began = performance.now();
        document.querySelector<HTMLElement>(button)?.click();
        const watcher = new MutationObserver(() => {
          if (!seen()) return;
          watcher.disconnect();
          resolve(performance.now() - began);
        });
        watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    [button, output],
  );
}

async function measure(page: Page, button: string, output: string): Promise<Figures> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith('http'))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  const firstMs = await clickToOutput(page, button, output);
  const later: number[] = [];
  for (let click = 0; click < CLICKS; click++) {
    // oxlint-disable-next-line no-await-in-loop -- one after another, as a reader clicks.
    await page.waitForTimeout(300);
    // oxlint-disable-next-line no-await-in-loop
    later.push(await clickToOutput(page, button, output));
  }
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const laterMs = later.toSorted((one, other) => one - other)[CLICKS >> 1] ?? Number.NaN;
  return { kilobytes: bytes / 1000, firstMs, laterMs };
}

async function ours(): Promise<Figures> {
  const site = await openSite('./small-course.ts');
  try {
    const panel = '#konspekt-example-1';
    return await site.visit('/async/tasks/', wide, ({ page }) =>
      measure(page, `${panel} .konspekt-button-main`, `${panel} .konspekt-live .konspekt-outline`),
    );
  } finally {
    await site.close();
  }
}

async function theirs(): Promise<Figures> {
  const server = await serveTheirs();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await measure(page, 'button', 'samp');
  } finally {
    await browser.close();
    server.close();
  }
}

const types: Readonly<Record<string, string>> = {
  mjs: 'text/javascript',
  wasm: 'application/wasm',
};

function serveTheirs(): Promise<Server> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    const ending = name.split('.').at(-1) ?? '';
    if (name === '') response.setHeader('content-type', 'text/html').end(theirPage);
    else
      readFile(join(pyodide, name)).then(
        (file) =>
          response.setHeader('content-type', types[ending] ?? 'application/octet-stream').end(file),
        () => response.writeHead(404).end(),
      );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Prints what a first run costs a reader, and each later one. */
export async function printPageFigures(): Promise<void> {
  console.log('\nin a page   KB gzipped   first run, ms   later runs, ms');
  const figures = { Konspekt: await ours(), Pyodide: await theirs() };
  for (const [name, { kilobytes, firstMs, laterMs }] of Object.entries(figures)) {
    const cells = [kilobytes, firstMs, laterMs].map((one) => one.toFixed(0));
    console.log(
      `${name.padEnd(9)} ${cells[0]?.padStart(12)} ${cells[1]?.padStart(15)} ${cells[2]?.padStart(16)}`,
    );
  }
  const { Konspekt: we, Pyodide: they } = figures;
  const ratio = (key: keyof Figures): string => `${(they[key] / we[key]).toFixed(1)}×`;
  console.log(
    `ratio     ${ratio('kilobytes').padStart(12)} ${ratio('firstMs').padStart(15)} ${ratio('laterMs').padStart(16)}`,
  );
}
