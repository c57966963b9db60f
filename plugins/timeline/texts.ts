import { countRussian } from '../panel/count-russian.ts';
import type { Language } from '../panel/messages.ts';

/** Every text of a timeline, in one language. */
export interface TimelineTexts {
  readonly title: string;
  readonly summary: (tasks: number, seconds: string) => string;
  readonly inWords: string;
  readonly atMark: (seconds: string) => string;
  readonly asleep: string;
  readonly waiting: (on: string) => string;
  readonly printed: (text: string) => string;
  readonly ended: Readonly<Record<'finished' | 'cancelled' | 'failed', string>>;
  readonly unfinished: string;
  readonly created: (at: string, parent: string | null) => string;
  readonly sleptFor: (from: string, to: string) => string;
  readonly waitedFor: (on: string, from: string, to: string) => string;
  readonly endedAt: (how: string, at: string, detail: string | null) => string;
}

const ru: TimelineTexts = {
  title: 'Задачи на оси виртуального времени',
  summary: (tasks, seconds) =>
    `Временная шкала: ${countRussian(tasks, 'задача', 'задачи', 'задач')} за ${seconds} с; ниже то же словами`,
  inWords: 'То же словами',
  atMark: (seconds) => `${seconds} с`,
  asleep: 'спит',
  waiting: (on) => `ждёт ${on}`,
  printed: (text) => `печатает: ${text}`,
  ended: { finished: 'завершена', cancelled: 'отменена', failed: 'прервана ошибкой' },
  unfinished: 'не завершена',
  created: (at, parent) => `создана на ${at} с${parent === null ? '' : ` задачей ${parent}`}`,
  sleptFor: (from, to) => `спит с ${from} до ${to} с`,
  waitedFor: (on, from, to) => `ждёт ${on} с ${from} до ${to} с`,
  endedAt: (how, at, detail) => `${how} на ${at} с${detail === null ? '' : ` (${detail})`}`,
};

const en: TimelineTexts = {
  title: 'Tasks on the axis of virtual time',
  summary: (tasks, seconds) => `Timeline: ${tasks} tasks in ${seconds} s; the same in words below`,
  inWords: 'The same in words',
  atMark: (seconds) => `${seconds} s`,
  asleep: 'sleeps',
  waiting: (on) => `waits for ${on}`,
  printed: (text) => `prints: ${text}`,
  ended: { finished: 'finished', cancelled: 'cancelled', failed: 'failed' },
  unfinished: 'not finished',
  created: (at, parent) => `created at ${at} s${parent === null ? '' : ` by ${parent}`}`,
  sleptFor: (from, to) => `sleeps from ${from} to ${to} s`,
  waitedFor: (on, from, to) => `waits for ${on} from ${from} to ${to} s`,
  endedAt: (how, at, detail) => `${how} at ${at} s${detail === null ? '' : ` (${detail})`}`,
};

export const timelineTexts: Readonly<Record<Language, TimelineTexts>> = { ru, en };
