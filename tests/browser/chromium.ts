import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium that is already here: CHROME_PATH, the system's, or one that Playwright installed. */
export function findChromium(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && existsSync(named)) return named;
  const caches = [
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  const installed = caches.flatMap((cache) =>
    globSync('chromium*/chrome-*/{chrome,headless_shell,chrome-headless-shell}', {
      cwd: cache,
    }).map((file) => join(cache, file)),
  );
  return [...usual, ...installed].find((file) => existsSync(file)) ?? null;
}

/** Starts it without a screen, a sandbox (containers have none) or any traffic of its own. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('no Chromium found: install it (apt-get install chromium) or set CHROME_PATH');
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
