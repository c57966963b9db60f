import { stripTypeScriptTypes } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRunner, type Runner } from '../../src/run/node.ts';
import { createReference } from '../../src/run/reference.ts';
import { handWritten } from '../run/hand-written.ts';
import { openSite, wide, type OpenSite } from './open-site.ts';

let site: OpenSite;
let runner: Runner;
const reference = createReference();

beforeAll(async () => {
  site = await openSite('./small-course.ts');
  runner = await createRunner({ processes: 1 });
  await reference.run('pass\n');
}, 120_000);

afterAll(async () => {
  reference.close();
  await runner?.close();
  await site?.close();
});

const printed = /^2 -- started\n1 -- started\n1 -- finished\nEnded with 1\.0\d+\n$/;

/** What the copy button of a language gives. */
function copied(language: string): Promise<string> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  return site.visit('/async/tasks/', { ...wide, permissions }, async ({ page }) => {
    await page.click(`#konspekt-example-1 [data-language="${language}"] .konspekt-copy`);
    return page.evaluate(() => navigator.clipboard.readText());
  });
}

test('copied Python runs in CPython and prints what the lesson shows', async () => {
  const { stdout, stderr } = await reference.run(await copied('python'));
  expect(stderr).toBe('');
  expect(stdout).toMatch(printed);
});

test('copied TypeScript runs with the runtime and prints the same', async () => {
  const javascript = stripTypeScriptTypes(await copied('typescript'));
  const { stdout, outcome } = await runner.run(handWritten(javascript));
  expect(outcome).toEqual({ kind: 'finished' });
  expect(stdout).toMatch(printed);
});
