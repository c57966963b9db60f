import { createHash } from 'node:crypto';
import { codeVersion } from '../code-version.ts';
import type { Course } from '../course.ts';
import type { Page } from '../course-pages.ts';
import { fileStamp } from './built-record.ts';

/**
 * Names everything that Astro makes the pages of a course from, their texts aside: two courses of the same frame differ
 * in nothing that it sees. Pictures are made by Astro, so the texts that show them count.
 */
export async function frameOf(
  course: Course,
  pages: readonly Page[],
  settings: unknown,
): Promise<string> {
  const hash = createHash('sha256').update(codeVersion());
  const add = (part: unknown): unknown => hash.update(`${JSON.stringify(part)}\n`);
  add([settings, course.title]);
  for (const { slug, title, redirects } of course.lessons) add([slug, title, redirects]);
  for (const { language, slug, path, data, headings, html, imageFiles = [] } of pages) {
    add([language, slug, path, data, headings]);
    if (imageFiles.length > 0) add([html, await Promise.all(imageFiles.map(fileStamp))]);
  }
  return hash.digest('hex');
}
