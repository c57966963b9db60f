import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Element } from 'hast';
import type { Lesson } from './course.ts';
import type { InterfaceTexts } from './interface-texts.ts';

type HrefOf = (lesson: Lesson) => string;

/** Links to lessons, as a list. */
export function lessonLinks(lessons: readonly Lesson[], hrefOf: HrefOf): string {
  return toHtml(list(lessons, hrefOf));
}

/** The lessons that link to a page, at its end; not part of what is searched. */
export function backlinkList(
  lessons: readonly Lesson[],
  hrefOf: HrefOf,
  text: InterfaceTexts,
): string {
  const name = h('p', h('strong', text.backlinks));
  const properties = { ariaLabel: text.backlinks, dataPagefindIgnore: '' };
  return toHtml(h('nav.konspekt-backlinks', properties, [name, list(lessons, hrefOf)]));
}

function list(lessons: readonly Lesson[], hrefOf: HrefOf): Element {
  return h(
    'ul',
    lessons.map((lesson) => h('li', h('a', { href: hrefOf(lesson) }, lesson.title))),
  );
}
