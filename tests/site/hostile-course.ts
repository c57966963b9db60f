import type { Course } from '../../src/site/course.ts';
import { vectors } from './hostile-vectors.ts';
import { tasksVerdicts } from './tasks-verdicts.ts';

const [verified] = tasksVerdicts;
const hostileText = '</code></pre><script>stolen()</script><img src=x onerror=stolen()>';

/** A course of which every part is hostile: notes, titles, outputs, refusals. */
export const course: Course = {
  title: '</title><script>stolen()</script>',
  lessons: [
    {
      // A name that a file may have, shown wherever the file is named.
      path: '"><img src=x onerror=stolen()>.md',
      // The example first: what is left open after it would swallow it.
      markdown: `\`\`\`python\nprint(1)\n\`\`\`\n\n${vectors.join('\n\n')}\n`,
      title: '"><script>stolen()</script>',
      description: '"><script>stolen()</script>',
      order: null,
      slug: 'hostile',
      verdicts: verified === undefined ? [] : [hostileVerdict(verified)],
    },
  ],
  attachments: () => [],
  resolveFor: () => () => ({ kind: 'missing' }),
};

function hostileVerdict(verdict: NonNullable<typeof verified>): typeof verdict {
  const own = { span: { start: 2, end: 2 }, text: hostileText };
  return {
    ...verdict,
    status: 'failed',
    reason: hostileText,
    recorded: hostileText,
    actual: hostileText,
    example: {
      ...verdict.example,
      fenceLine: 1,
      own,
      name: hostileText,
      program: hostileText,
    },
  };
}
