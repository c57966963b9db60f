import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Course, Lesson } from '../course.ts';
import { interfaceTexts } from '../interface-texts.ts';
import { languages, prefixOf } from '../languages.ts';
import { graphDrawing } from './graph-drawing.ts';
import { neighboursOf } from './neighbours.ts';

/** The name of a lesson's files beside the pages: pages ask for them when a reader wants them. */
export function fileNameOf(slug: string): string {
  return slug === '' ? 'index' : slug;
}

/**
 * Writes into a built site, for each lesson, what a link to it shows before it is followed (`_previews/…json`), and
 * the drawing of its surroundings (`_graphs/…svg`).
 */
export async function writeSurroundings(
  course: Course,
  summaries: ReadonlyMap<string, string>,
  folder: string,
  base: string,
): Promise<void> {
  const start = base.replace(/\/?$/, '/');
  const neighbours = neighboursOf(course.lessons, course.backlinks ?? new Map());
  for (const lesson of course.lessons) {
    const { title, path, slug } = lesson;
    const summary = lesson.description ?? summaries.get(path) ?? '';
    const preview = join(folder, '_previews', `${fileNameOf(slug)}.json`);
    await write(preview, JSON.stringify({ title, summary }));
    const near = neighbours.get(path);
    if (near === undefined || near.from.length + near.to.length === 0) continue;
    for (const language of languages) {
      const hrefOf = (other: Lesson): string =>
        `${start}${prefixOf(language)}${encodeURI(other.slug === '' ? '' : `${other.slug}/`)}`;
      const graph = join(folder, '_graphs', prefixOf(language), `${fileNameOf(slug)}.svg`);
      await write(graph, graphDrawing(lesson, near, hrefOf, interfaceTexts[language]));
    }
  }
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
