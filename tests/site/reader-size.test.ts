import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildCourse } from './build-course.ts';

let site: string;

beforeAll(async () => {
  site = await buildCourse('./small-course.ts');
}, 120_000);

/** Kilobytes of the site's own scripts with such names, as a server sends them. */
function kilobytes(pattern: string): number {
  const files = globSync(pattern, { cwd: join(site, '_astro') });
  expect(files, pattern).toHaveLength(1);
  const size = (file: string): number =>
    gzipSync(readFileSync(join(site, '_astro', file)), { level: 9 }).length;
  return files.reduce((sum, file) => sum + size(file), 0) / 1000;
}

test('scripts stay small', () => {
  // On every lesson.
  expect(kilobytes('page.*.js')).toBeLessThan(6);
  // With the first run.
  expect(kilobytes('workbench.*.js')).toBeLessThan(15);
  expect(kilobytes('*konspekt-runtime-core.*.js')).toBeLessThan(62);
  // With the first change. The aim for both the runtime and the translator is 150.
  expect(kilobytes('translator-core-worker-*.js')).toBeLessThan(120);
  expect(kilobytes('editor.*.js')).toBeLessThan(140);
  expect(kilobytes('code-colours.*.js')).toBeLessThan(55);
});
