import type { Course } from '../../src/site/course.ts';
import { tasksNote } from './tasks-note.ts';
import { tasksVerdicts } from './tasks-verdicts.ts';

/** Two lessons, one with examples in every state. */
export const course: Course = {
  title: 'Проба',
  lessons: [
    {
      path: 'async/tasks.md',
      markdown: tasksNote,
      title: 'Задачи asyncio',
      description: 'Как запускать корутины вместе.',
      order: null,
      slug: 'async/tasks',
      verdicts: tasksVerdicts,
    },
    {
      path: 'Вступление.md',
      markdown: '# Зачем\n\nТекст со сноской[^1] и <script>alert(1)</script>.\n\n[^1]: Сноска.\n',
      title: 'Вступление',
      description: null,
      order: 1,
      slug: 'вступление',
      verdicts: [],
    },
  ],
  attachments: () => [],
  resolveFor: () => () => ({ kind: 'missing' }),
};
