/** What the controls of running and changing say, in one language. */
export interface RunTexts {
  readonly controls: string;
  readonly run: string;
  readonly edit: string;
  readonly openShared: string;
  readonly shared: string;
  readonly unavailable: string;
  readonly loading: string;
  readonly running: string;
  readonly playing: string;
  readonly paused: string;
  readonly stopped: string;
  readonly finished: (seconds: string) => string;
  readonly exited: (status: number) => string;
  readonly refused: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly pace: string;
  readonly atOnce: string;
  readonly reset: string;
  readonly share: string;
  readonly linkCopied: string;
  readonly editor: string;
  readonly output: string;
}

const ru: RunTexts = {
  controls: 'Запуск примера',
  run: 'Запустить',
  edit: 'Изменить',
  openShared: 'Открыть изменённый код',
  shared:
    'В ссылке пришёл изменённый код. Пока вы его не открыли и не запустили, он ничего не делает.',
  unavailable: 'Не удалось загрузить то, чем запускаются примеры.',
  loading: 'Загружается…',
  running: 'Выполняется…',
  playing: 'Идёт виртуальное время…',
  paused: 'Приостановлено',
  stopped: 'Остановлено',
  finished: (seconds) => `Готово: ${seconds} с виртуального времени`,
  exited: (status) => `Программа завершилась сама со статусом ${status}`,
  refused: 'Этот код не переводится',
  pause: 'Пауза',
  resume: 'Продолжить',
  stop: 'Стоп',
  pace: 'Темп',
  atOnce: 'Сразу',
  reset: 'Вернуть как было',
  share: 'Ссылка на этот код',
  linkCopied: 'Ссылка скопирована',
  editor: 'Код примера на Python',
  output: 'Вывод в вашем браузере',
};

const en: RunTexts = {
  controls: 'Running the example',
  run: 'Run',
  edit: 'Edit',
  openShared: 'Open the changed code',
  shared: 'The link carries changed code. Until you open and run it, it does nothing.',
  unavailable: 'What runs the examples could not be loaded.',
  loading: 'Loading…',
  running: 'Running…',
  playing: 'Virtual time passes…',
  paused: 'Paused',
  stopped: 'Stopped',
  finished: (seconds) => `Done: ${seconds} s of virtual time`,
  exited: (status) => `The program ended itself with status ${status}`,
  refused: 'This code is not translated',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  pace: 'Pace',
  atOnce: 'At once',
  reset: 'Reset',
  share: 'Link to this code',
  linkCopied: 'Link copied',
  editor: 'Python code of the example',
  output: 'Output in your browser',
};

export type PageLanguage = 'ru' | 'en';

/** The language of the page, and its texts. */
export function pageLanguage(): PageLanguage {
  return document.documentElement.lang === 'en' ? 'en' : 'ru';
}

export const runTexts: Readonly<Record<PageLanguage, RunTexts>> = { ru, en };
