import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../.ci/chromium.ts';

/** Starts the Chromium of this machine without a screen, a sandbox (containers have none) or traffic of its own. */
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
