import type { Reference, Status, Tolerated } from '../../src/verify/verdict.ts';
import { countRussian } from './count-russian.ts';

export type Language = 'ru' | 'en';

/** Every text that the panel of an example shows, in one language. */
export interface Messages {
  readonly example: (ordinal: number) => string;
  /** The badge: one word, and what it means. */
  readonly status: Readonly<Record<Status, { readonly label: string; readonly meaning: string }>>;
  /** Verified, but only because some tokens may differ. */
  readonly verifiedTolerating: string;
  /** Not checked, though it could be translated: a run would need something that it cannot have. */
  readonly cannotRun: string;
  /** What the reference (CPython) says, by what the verdict is about. */
  readonly staleNote: string;
  readonly wrongTranslation: string;
  readonly confirmed: string;
  readonly notConfirmed: string;
  readonly reference: Readonly<Partial<Record<Reference, string>>>;
  readonly reason: string;
  readonly place: (line: number, column: number) => string;
  readonly original: string;
  readonly translation: string;
  readonly setup: (lines: number) => string;
  readonly preamble: (lines: number) => string;
  readonly entry: string;
  readonly setupBlock: string;
  readonly usedBy: string;
  readonly output: {
    readonly matched: string;
    readonly actual: string;
    readonly partial: string;
    readonly recorded: string;
    readonly drift: string;
    readonly errors: string;
    readonly nothing: string;
  };
  readonly diff: Readonly<Record<'recorded' | 'actual', string>>;
  readonly tolerated: string;
  readonly toleratedBecause: Readonly<Record<Tolerated['why'], string>>;
  readonly toleratedLine: (line: number, recorded: string, actual: string) => string;
  readonly missingImage: string;
  readonly missingFile: string;
  /** In the place of a note that is embedded in itself. */
  readonly embedCycle: string;
}

const ru: Messages = {
  example: (ordinal) => `Пример ${ordinal}`,
  status: {
    verified: {
      label: 'Проверено',
      meaning: 'программа запущена, вывод совпал с записанным в заметке',
    },
    drifted: { label: 'Разошлось', meaning: 'программа печатает не то, что записано в заметке' },
    unrecorded: { label: 'Вывод не записан', meaning: 'в заметке его нет, показан вывод запуска' },
    untranslated: { label: 'Не проверено', meaning: 'этот код не переводится на TypeScript' },
    failed: { label: 'Сбой', meaning: 'программа не доработала до конца' },
    skipped: { label: 'Пропущено', meaning: 'автор попросил не проверять этот пример' },
  },
  verifiedTolerating:
    'программа запущена, вывод совпал с записанным в заметке во всём, что не зависит от случая',
  cannotRun: 'запустить этот пример здесь нельзя',
  staleNote: 'CPython печатает то же, что и наш запуск: запись в заметке не соответствует коду.',
  wrongTranslation: 'CPython печатает не то, что наш запуск: ошибка в переводе на TypeScript.',
  confirmed: 'CPython печатает то же самое.',
  notConfirmed: 'CPython печатает другое: ошибка в переводе на TypeScript.',
  reference: {
    unavailable: 'CPython для сверки был недоступен.',
  },
  reason: 'Причина',
  place: (line, column) => `строка ${line}, столбец ${column}`,
  original: 'Оригинал',
  translation: 'Перевод',
  setup: (lines) =>
    `Код выше по заметке, нужный примеру: ${countRussian(lines, 'строка', 'строки', 'строк')}`,
  preamble: (lines) => `Начало программы: ${countRussian(lines, 'строка', 'строки', 'строк')}`,
  entry: 'Запуск примера:',
  setupBlock: 'Подготовка: сам по себе этот код ничего не показывает',
  usedBy: 'нужен примерам',
  output: {
    matched: 'Вывод: записан в заметке и получен при запуске',
    actual: 'Вывод, полученный при запуске',
    partial: 'Вывод до сбоя',
    recorded: 'Вывод, записанный в заметке: не проверен',
    drift: 'Вывод: запись в заметке и запуск',
    errors: 'Поток ошибок',
    nothing: 'Программа ничего не напечатала.',
  },
  diff: { recorded: 'записано', actual: 'получено' },
  tolerated: 'Допущенные различия',
  toleratedBecause: {
    clock: 'зависит от часов',
    random: 'зависит от случайных чисел',
    ids: 'адрес объекта',
    hash: 'порядок в множестве',
  },
  toleratedLine: (line, recorded, actual) =>
    `строка ${line}: записано «${recorded}», при запуске получено «${actual}»`,
  missingImage: 'Изображения нет в хранилище',
  missingFile: 'Файла нет в хранилище',
  embedCycle: 'Заметка встроена в саму себя: дальше она не показана',
};

const en: Messages = {
  example: (ordinal) => `Example ${ordinal}`,
  status: {
    verified: {
      label: 'Verified',
      meaning: 'the program was run and printed what the note records',
    },
    drifted: { label: 'Drifted', meaning: 'the program does not print what the note records' },
    unrecorded: {
      label: 'Not recorded',
      meaning: 'the note records no output; the run’s own is shown',
    },
    untranslated: { label: 'Not checked', meaning: 'this code is not translated to TypeScript' },
    failed: { label: 'Failed', meaning: 'the program did not run to its end' },
    skipped: { label: 'Skipped', meaning: 'the author asked not to check this example' },
  },
  verifiedTolerating:
    'the program was run and printed what the note records, in all that does not depend on chance',
  cannotRun: 'this example cannot be run here',
  staleNote: 'CPython prints the same as our run: the record in the note does not fit the code.',
  wrongTranslation: 'CPython prints something else than our run: the translation is wrong.',
  confirmed: 'CPython prints the same.',
  notConfirmed: 'CPython prints something else: the translation is wrong.',
  reference: {
    unavailable: 'CPython was not available for comparison.',
  },
  reason: 'Reason',
  place: (line, column) => `line ${line}, column ${column}`,
  original: 'Original',
  translation: 'Translation',
  setup: (lines) =>
    `Code from above that the example needs: ${lines} ${lines === 1 ? 'line' : 'lines'}`,
  preamble: (lines) => `Beginning of the program: ${lines} ${lines === 1 ? 'line' : 'lines'}`,
  entry: 'Started by:',
  setupBlock: 'Setup: this code shows nothing by itself',
  usedBy: 'needed by',
  output: {
    matched: 'Output: recorded in the note and printed by the run',
    actual: 'Output of the run',
    partial: 'Output before the failure',
    recorded: 'Output recorded in the note: not checked',
    drift: 'Output: the record in the note, and the run',
    errors: 'Standard error',
    nothing: 'The program printed nothing.',
  },
  diff: { recorded: 'recorded', actual: 'printed' },
  tolerated: 'Differences that may be',
  toleratedBecause: {
    clock: 'depends on the clock',
    random: 'depends on random numbers',
    ids: 'address of an object',
    hash: 'order within a set',
  },
  toleratedLine: (line, recorded, actual) =>
    `line ${line}: recorded “${recorded}”, the run printed “${actual}”`,
  missingImage: 'The image is not in the vault',
  missingFile: 'The file is not in the vault',
  embedCycle: 'The note is embedded in itself: it is not shown any further',
};

export const messages: Readonly<Record<Language, Messages>> = { ru, en };
