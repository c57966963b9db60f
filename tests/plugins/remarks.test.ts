import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { remarks } from '../../plugins/panel/remarks.ts';
import type { Outcome } from '../../src/run/transcript.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import { tasksTranscript } from '../site/tasks-transcript.ts';
import { tasksVerdicts } from '../site/tasks-verdicts.ts';

function said(change: Partial<Verdict>, language: 'ru' | 'en' = 'ru'): string {
  const [verdict] = tasksVerdicts;
  if (verdict === undefined) throw new Error('no verdict to start from');
  return toHtml(remarks({ ...verdict, tolerated: [], reference: 'not-run', ...change }, language));
}

function failed(outcome: Outcome): Partial<Verdict> {
  return { status: 'failed', reason: 'in English', transcript: { ...tasksTranscript, outcome } };
}

test('who is right is said of the run, the record and CPython', () => {
  expect(said({ status: 'drifted', reference: 'agrees' })).toContain(
    'запись в заметке не соответствует коду',
  );
  expect(said({ status: 'drifted', reference: 'disagrees' })).toContain('ошибка в переводе');
  expect(said({ status: 'unrecorded', reference: 'agrees' })).toContain(
    'CPython печатает то же самое',
  );
});

test('why a run failed is said in the language of the page', () => {
  const exception = {
    kind: 'exception',
    type: 'ValueError',
    message: 'нет',
    traceback: '',
  } as const;
  expect(said(failed(exception))).toContain('Причина: необработанное исключение ValueError: нет.');
  expect(said(failed({ kind: 'budget', budget: 'realMs', limit: 2000 }))).toContain(
    'дольше 2000 мс',
  );
  expect(said(failed({ kind: 'deadlock', message: 'waits' }), 'en')).toContain('all tasks wait');
  expect(said({ status: 'skipped', reason: 'skip' })).toContain('автор попросил не запускать');
});

test('a refusal names its place in the note, and keeps the words of the translator', () => {
  const refused = tasksVerdicts.at(-1);
  const html = said({
    ...refused,
    refusals: [
      {
        kind: 'refusal',
        code: 'unsupported-module',
        message: 'no socket',
        line: 1,
        column: 7,
        endLine: 1,
        endColumn: 9,
      },
    ],
  });
  expect(html).toMatch(/<li>строка \d+, столбец 7: этот модуль не переводится \(no socket\)<\/li>/);
});
