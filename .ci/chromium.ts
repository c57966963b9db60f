import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces = [
  '/usr/lib/chromium/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium or Chrome on this machine: CHROME_PATH, one on PATH, the usual places, Playwright's downloads. */
export function findChromium(): string | null {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const caches = ['.cache/ms-playwright', 'Library/Caches/ms-playwright'].flatMap((cache) =>
    globSync(join(homedir(), cache, 'chromium*/*/{chrome,headless_shell,chrome-headless-shell}')),
  );
  const candidates = [process.env['CHROME_PATH'] ?? '', ...onPath, ...usualPlaces, ...caches];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Finds Chromium, or installs Debian's as root. Throws with advice when neither is possible. */
export function provideChromium(say: (text: string) => void): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('no Chromium found: installing it (apt-get install chromium), about a minute…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to its program.',
  );
}
