import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { statusIcon } from '../../plugins/panel/badge.ts';
import type { Language } from '../../plugins/panel/messages.ts';
import type { Status } from '../verify/verdict.ts';
import type { Course, Lesson } from './course.ts';
import { recentlyChanged } from './recently-changed.ts';
import { interfaceTexts, type InterfaceTexts } from './interface-texts.ts';

const shownRecent = 5;

const statuses: readonly Status[] = [
  'verified',
  'drifted',
  'failed',
  'unrecorded',
  'untranslated',
  'skipped',
];

/**
 * The lessons of a course in their order, with what their verification found; and what a course
 * like this is, unless its author says so in words of his own.
 */
export function landing(
  course: Course,
  language: Language,
  hrefOf: (lesson: Lesson) => string,
): string {
  const text = interfaceTexts[language];
  const lessons = course.lessons.filter((lesson) => lesson.slug !== '');
  const ownWords = lessons.length < course.lessons.length;
  const examples = lessons.reduce((sum, lesson) => sum + lesson.verdicts.length, 0);
  if (lessons.length === 0) return toHtml(h('p', text.noLessons));
  return toHtml([
    ...(ownWords ? [] : [h('p.konspekt-lead', text.lead(lessons.length, examples))]),
    ...recent(lessons, hrefOf, text),
    h('section', { ariaLabel: text.lessons }, [
      h(
        'ol.konspekt-lessons',
        lessons.map((lesson) => lessonItem(lesson, hrefOf(lesson), text)),
      ),
    ]),
  ]);
}

/** What changed last, unless the vault is small or has been written all at once, as by a clone of a repository. */
function recent(
  lessons: readonly Lesson[],
  hrefOf: (lesson: Lesson) => string,
  text: InterfaceTexts,
): ElementContent[] {
  const times = lessons.flatMap(({ changed = null }) => (changed === null ? [] : [changed]));
  const span = Math.max(...times) - Math.min(...times);
  if (lessons.length <= shownRecent || !(span > 3_600_000)) return [];
  const links = recentlyChanged(lessons, shownRecent).map((lesson) =>
    h('li', h('a', { href: hrefOf(lesson) }, lesson.title)),
  );
  return [
    h('nav.konspekt-recent', { ariaLabel: text.recent }, [
      h('p', h('strong', text.recent)),
      h('ul', links),
    ]),
  ];
}

function lessonItem(lesson: Lesson, href: string, text: InterfaceTexts): ElementContent {
  return h('li.konspekt-lesson', [
    h('a', { href }, lesson.title),
    ...(lesson.description === null ? [] : [h('p', lesson.description)]),
    h('p.konspekt-counts', counts(lesson, text)),
  ]);
}

function counts({ verdicts }: Lesson, text: InterfaceTexts): ElementContent[] {
  if (verdicts.length === 0) return [{ type: 'text', value: text.noExamples }];
  return statuses.flatMap((status) => {
    const count = verdicts.filter((verdict) => verdict.status === status).length;
    if (count === 0) return [];
    return [
      h('span.konspekt-count', { dataStatus: status }, [
        statusIcon(status),
        text.count[status](count),
      ]),
      ' ',
    ];
  }) as ElementContent[];
}
