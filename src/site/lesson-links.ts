import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Element } from 'hast';
import type { Lesson } from './course.ts';
import type { InterfaceTexts } from './interface-texts.ts';

/** A page does not grow with the vault. */
const most = 40;

type HrefOf = (lesson: Lesson) => string;

/** Links to lessons, as a list. */
export function lessonLinks(lessons: readonly Lesson[], hrefOf: HrefOf): string {
  return toHtml(list(lessons, hrefOf));
}

/** The lessons that link to a page, and the drawing of all around it, at its end; not part of what is searched. */
export function backlinkList(
  lessons: readonly Lesson[],
  hrefOf: HrefOf,
  graph: string,
  text: InterfaceTexts,
): string {
  const name = h('p', h('strong', text.backlinks));
  const rest = lessons.length - most;
  const some = [
    ...(lessons.length > 0 ? [name, list(lessons.slice(0, most), hrefOf)] : []),
    ...(rest > 0 ? [h('p', text.andMore(rest))] : []),
  ];
  const drawn = h('p', h('a.konspekt-graph-link', { href: graph }, text.graph));
  const properties = { ariaLabel: text.backlinks, dataPagefindIgnore: '' };
  return toHtml(h('nav.konspekt-backlinks', properties, [...some, drawn]));
}

function list(lessons: readonly Lesson[], hrefOf: HrefOf): Element {
  return h(
    'ul',
    lessons.map((lesson) => h('li', h('a', { href: hrefOf(lesson) }, lesson.title))),
  );
}
