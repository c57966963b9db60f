import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { axisMarks } from '../../plugins/timeline/axis.ts';
import { lineTimes } from '../../plugins/timeline/line-times.ts';
import { timeline } from '../../plugins/timeline/timeline.ts';
import { tasksTranscript } from '../site/tasks-transcript.ts';

test('the picture has a lane for every task and says how each ended', () => {
  const html = toHtml(timeline(tasksTranscript, 'ru') ?? []);
  expect(html.match(/class="konspekt-lane-name"/g)).toHaveLength(3);
  expect(html).toContain('>Task-2: отменена<');
  expect(html).toContain('aria-label="Временная шкала: 3 задачи за 1 с; ниже то же словами"');
});

test('the same is said in words', () => {
  const html = toHtml(timeline(tasksTranscript, 'en') ?? []);
  expect(html).toContain(
    'Task-2: created at 0 s by Task-1, sleeps from 0 to 1 s, cancelled at 1 s.',
  );
  expect(html).toContain(
    'Task-1: created at 0 s, waits for Task-3 from 0 to 1 s, finished at 1 s.',
  );
});

test('a program of one task, or of no time, has no picture', () => {
  const alone = tasksTranscript.tasks.filter((event) => event.task === 1);
  expect(timeline({ ...tasksTranscript, tasks: alone }, 'ru')).toBeNull();
  const atOnce = tasksTranscript.tasks.map((event) => ({ ...event, at: 0 }));
  expect(timeline({ ...tasksTranscript, tasks: atOnce }, 'ru')).toBeNull();
});

test('every line of output has the time at which it began', () => {
  expect(lineTimes(tasksTranscript)).toEqual([1000, 1100, 1_000_001_100, 1_000_001_200]);
});

test('the marks of the axis are round and few', () => {
  expect(axisMarks(3e9, 5)).toEqual([0, 1e9, 2e9, 3e9]);
  expect(axisMarks(45e9, 5)).toEqual([0, 10e9, 20e9, 30e9, 40e9]);
  expect(axisMarks(0, 5)).toEqual([0]);
});
