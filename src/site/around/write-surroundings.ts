import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteFiles } from '../built/site-files.ts';
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
  files: SiteFiles,
  base: string,
): Promise<void> {
  const start = base.replace(/\/?$/, '/');
  const neighbours = neighboursOf(course.lessons, course.backlinks ?? new Map());
  for (const lesson of course.lessons) {
    const { title, path, slug } = lesson;
    const summary = lesson.description ?? summaries.get(path) ?? '';
    const preview = join('_previews', `${fileNameOf(slug)}.json`);
    await files.putText(preview, JSON.stringify({ title, summary }));
    const near = neighbours.get(path);
    if (near === undefined || near.from.length + near.to.length === 0) continue;
    const named = (other: Lesson): readonly string[] => [other.slug, other.title];
    const from = JSON.stringify([title, near.from.map(named), near.to.map(named)]);
    for (const language of languages) {
      const hrefOf = (other: Lesson): string =>
        `${start}${prefixOf(language)}${encodeURI(other.slug === '' ? '' : `${other.slug}/`)}`;
      const graph = join('_graphs', prefixOf(language), `${fileNameOf(slug)}.svg`);
      await files.put(graph, from, (target) =>
        writeFile(target, graphDrawing(lesson, near, hrefOf, interfaceTexts[language])),
      );
    }
  }
}
