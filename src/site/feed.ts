import type { SiteFiles } from './built/site-files.ts';
import type { Course, Lesson } from './course.ts';
import { languages, prefixOf } from './languages.ts';
import { recentlyChanged } from './recently-changed.ts';

const most = 50;

/** Writes the feed of a built site in each language, `rss.xml`: the lessons that changed last. `site` is its own address. */
export async function writeFeeds(
  course: Course,
  summaries: ReadonlyMap<string, string>,
  files: SiteFiles,
  base: string,
  site: string | undefined,
): Promise<void> {
  for (const language of languages) {
    const start = `${base.replace(/\/?$/, '/')}${prefixOf(language)}`;
    const absolute = (slug: string): string => {
      const path = start + encodeURI(slug === '' ? '' : `${slug}/`);
      return site === undefined ? path : new URL(path, site).href;
    };
    const items = recentlyChanged(course.lessons, most).map((lesson) =>
      item(lesson, absolute(lesson.slug), summaries),
    );
    const head = [
      element('title', course.title),
      element('link', absolute('')),
      element('description', course.title),
      element('language', language),
    ];
    const feed = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${[...head, ...items].join('')}</channel></rss>\n`;
    await files.putText(`${prefixOf(language)}rss.xml`, feed);
  }
}

function item(lesson: Lesson, link: string, summaries: ReadonlyMap<string, string>): string {
  const summary = lesson.description ?? summaries.get(lesson.path);
  return wrapped('item', [
    element('title', lesson.title),
    element('link', link),
    element('guid', link),
    ...(summary === undefined ? [] : [element('description', summary)]),
    ...(lesson.changed === undefined
      ? []
      : [element('pubDate', new Date(lesson.changed).toUTCString())]),
  ]);
}

function element(name: string, text: string): string {
  return wrapped(name, [escaped(text)]);
}

function wrapped(name: string, parts: readonly string[]): string {
  return `<${name}>${parts.join('')}</${name}>`;
}

/** Control characters are none of XML. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
