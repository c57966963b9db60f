import type { Budget } from '../../src/run/transcript.ts';
import type { Language } from './messages.ts';

/** Why a verdict is what it is, in the words of one language. */
export interface ReasonTexts {
  /** Reasons that a verdict names by a word of its own. */
  readonly named: Readonly<Record<string, string>>;
  readonly exception: (type: string, message: string) => string;
  readonly budget: Readonly<Record<Budget, (limit: number) => string>>;
  readonly deadlock: string;
  /** Refusals by their code; the translator's own words, in English, follow. */
  readonly refusal: Readonly<Record<string, string>>;
}

const ru: ReasonTexts = {
  named: {
    skip: 'автор попросил не запускать этот пример',
    norun: 'автор попросил не запускать этот пример, он только переведён',
    nocompare: 'автор попросил не сравнивать вывод, он такой, каким получился',
    unstable: 'от запуска к запуску меняется само число или порядок строк, сравнить их нельзя',
  },
  exception: (type, message) => `необработанное исключение ${type}${message && `: ${message}`}`,
  budget: {
    realMs: (limit) => `программа работала дольше ${limit} мс и была остановлена`,
    cpuMs: (limit) => `программа заняла процессор дольше чем на ${limit} мс и была остановлена`,
    memoryBytes: (limit) => `программе не хватило ${Math.round(limit / 2 ** 20)} МБ памяти`,
    outputBytes: (limit) => `программа напечатала больше ${Math.round(limit / 1024)} КБ`,
    events: (limit) => `программа напечатала и сделала больше ${limit} событий`,
    steps: (limit) => `цикл событий сделал больше ${limit} шагов и не остановился`,
  },
  deadlock: 'все задачи ждут, и разбудить их некому',
  refusal: {
    'syntax-error': 'это не похоже на Python 3.14',
    'unsupported-module': 'этот модуль не переводится',
    'unsupported-builtin': 'эта встроенная функция не переводится',
    'unsupported-statement': 'эта конструкция не переводится',
    'unsupported-expression': 'это выражение не переводится',
    'template-string': 't-строки не переводятся',
    'star-import': 'импорт звёздочкой не переводится: назовите, что нужно',
    'relative-import': 'относительный импорт не переводится: пример состоит из одного файла',
  },
};

const en: ReasonTexts = {
  named: {
    skip: 'the author asked not to run this example',
    norun: 'the author asked not to run this example: it is translated only',
    nocompare: 'the author asked not to compare its output: it is shown as it came',
    unstable: 'the number or order of the lines changes from run to run: they cannot be compared',
  },
  exception: (type, message) => `uncaught ${type}${message && `: ${message}`}`,
  budget: {
    realMs: (limit) => `the program ran for more than ${limit} ms and was stopped`,
    cpuMs: (limit) => `the program took more than ${limit} ms of the processor and was stopped`,
    memoryBytes: (limit) =>
      `the program needed more than ${Math.round(limit / 2 ** 20)} MB of memory`,
    outputBytes: (limit) => `the program printed more than ${Math.round(limit / 1024)} KB`,
    events: (limit) => `the program made more than ${limit} events`,
    steps: (limit) => `the event loop made more than ${limit} steps and did not stop`,
  },
  deadlock: 'all tasks wait, and there is nobody to wake them',
  refusal: {},
};

export const reasonTexts: Readonly<Record<Language, ReasonTexts>> = { ru, en };
