import { countRussian } from '../../plugins/panel/count-russian.ts';
import type { Language } from '../../plugins/panel/messages.ts';
import type { Status } from '../verify/verdict.ts';

/** Texts of the site around the panels, in one language. */
export interface InterfaceTexts {
  readonly anchor: (heading: string) => string;
  /** Link in the place of an image that lies on another site. */
  readonly externalImage: (description: string) => string;
  /** A drawing that has no title of its own. */
  readonly diagram: string;
  readonly diagramSource: string;
  readonly diagramFault: (line: number) => string;
  readonly canvas: string;
  readonly canvasEdges: string;
  /** Name of the link that shows a picture as large as it is. */
  readonly enlarge: (description: string) => string;
  readonly footnotes: string;
  readonly footnoteBack: (number: number) => string;
  /** What the course is, in one sentence, on its start page. */
  readonly lead: (lessons: number, examples: number) => string;
  readonly lessons: string;
  /** Link in the sidebar of a large course, which shows a part of it. */
  readonly allLessons: string;
  /** Heading of the list of lessons that link here. */
  readonly backlinks: string;
  /** Name of the list of folders that a lesson is in, and of the start page in it. */
  readonly breadcrumbs: string;
  readonly start: string;
  /** The notes around a lesson, drawn. */
  readonly graph: string;
  readonly andMore: (count: number) => string;
  readonly recent: string;
  readonly tag: (name: string) => string;
  /** The page for addresses that lead nowhere. */
  readonly lost: { readonly title: string; readonly text: string; readonly link: string };
  readonly noLessons: string;
  readonly noExamples: string;
  /** `3 verified`: a number of examples with this status. */
  readonly count: Readonly<Record<Status, (count: number) => string>>;
}

const ru: InterfaceTexts = {
  anchor: (heading) => `Ссылка на раздел «${heading}»`,
  externalImage: (description) => `Изображение на другом сайте: ${description}`,
  diagram: 'Диаграмма',
  diagramSource: 'Диаграмма в виде текста',
  diagramFault: (line) => `Диаграмму нельзя построить, строка ${line}`,
  canvas: 'Схема: карточки и связи между ними',
  canvasEdges: 'Связи',
  enlarge: (description) => (description ? `Увеличить: ${description}` : 'Увеличить изображение'),
  footnotes: 'Сноски',
  footnoteBack: (number) => `Назад к тексту, сноска ${number}`,
  lead: (lessons, examples) =>
    `${countRussian(lessons, 'урок', 'урока', 'уроков')}, ` +
    `${countRussian(examples, 'пример', 'примера', 'примеров')}. Рядом с каждой программой на Python стоит ` +
    'её перевод на TypeScript, и каждый вывод на этих страницах получен запуском и сверен с тем, что записал автор.',
  lessons: 'Уроки',
  allLessons: 'Все уроки',
  backlinks: 'Сюда ссылаются',
  breadcrumbs: 'Где вы находитесь',
  start: 'Начало',
  graph: 'Граф связей',
  andMore: (count) => `и ещё ${count}`,
  recent: 'Недавно изменены',
  tag: (name) => `Заметки с тегом #${name}`,
  lost: {
    title: 'Страницы нет',
    text: 'По этому адресу ничего не нашлось: урок могли переименовать или убрать.',
    link: 'К списку уроков',
  },
  noLessons: 'В хранилище пока нет ни одной заметки.',
  noExamples: 'без примеров',
  count: {
    verified: (count) => `${count} проверено`,
    drifted: (count) => `${count} разошлось`,
    unrecorded: (count) => `${count} без записи`,
    untranslated: (count) => `${count} не проверено`,
    failed: (count) => countRussian(count, 'сбой', 'сбоя', 'сбоев'),
    skipped: (count) => `${count} пропущено`,
  },
};

const en: InterfaceTexts = {
  anchor: (heading) => `Link to section “${heading}”`,
  externalImage: (description) => `Image on another site: ${description}`,
  diagram: 'Diagram',
  diagramSource: 'The diagram as text',
  diagramFault: (line) => `The diagram cannot be drawn, line ${line}`,
  canvas: 'Canvas: cards and what leads from one to another',
  canvasEdges: 'Connections',
  enlarge: (description) => (description ? `Enlarge: ${description}` : 'Enlarge the image'),
  footnotes: 'Footnotes',
  footnoteBack: (number) => `Back to reference ${number}`,
  lead: (lessons, examples) =>
    `${lessons} ${lessons === 1 ? 'lesson' : 'lessons'}, ${examples} ${examples === 1 ? 'example' : 'examples'}. ` +
    'Every Python program stands beside its TypeScript translation, and every output on these pages was produced by a run ' +
    'and checked against what the author wrote down.',
  lessons: 'Lessons',
  allLessons: 'All lessons',
  backlinks: 'Linked from',
  breadcrumbs: 'Where you are',
  start: 'Start',
  graph: 'Graph of links',
  andMore: (count) => `and ${count} more`,
  recent: 'Recently changed',
  tag: (name) => `Notes tagged #${name}`,
  lost: {
    title: 'No such page',
    text: 'There is nothing at this address: the lesson may have been renamed or removed.',
    link: 'To the list of lessons',
  },
  noLessons: 'There are no notes in the vault yet.',
  noExamples: 'no examples',
  count: {
    verified: (count) => `${count} verified`,
    drifted: (count) => `${count} drifted`,
    unrecorded: (count) => `${count} unrecorded`,
    untranslated: (count) => `${count} not checked`,
    failed: (count) => `${count} failed`,
    skipped: (count) => `${count} skipped`,
  },
};

export const interfaceTexts: Readonly<Record<Language, InterfaceTexts>> = { ru, en };
