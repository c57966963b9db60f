import type { Course } from '../../src/site/course.ts';
import { tasksVerdicts } from './tasks-verdicts.ts';

/** What strangers may write where: each calls `stolen()`, if it runs at all. */
const vectors = [
  '<script>stolen()</script>',
  '<img src=x onerror="stolen()">',
  '<svg onload="stolen()"><circle r=5 /></svg>',
  '<a href="javascript:stolen()">x</a>',
  '[x](javascript:stolen())',
  '![x](javascript:stolen())',
  '<iframe srcdoc="<script>parent.stolen()</script>"></iframe>',
  '<style>@import "https://example.com/x.css";</style>',
  '<details open ontoggle="stolen()">x</details>',
  '<form action="javascript:stolen()"><button>x</button></form>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=stolen()>',
  '<object data="data:text/html,<script>stolen()</script>"></object>',
  '<base href="https://example.com/">',
  '<meta http-equiv="refresh" content="0;url=javascript:stolen()">',
  '<video src="https://example.com/v.mp4" onloadstart="stolen()"></video>',
  '<h3 onclick="stolen()" onpointerover="stolen()">Заголовок</h3>',
  '<h3 style="background:url(https://example.com/a)">Стиль</h3>',
  '<section class="konspekt-example" data-status="verified">подделка</section>',
  '<konspekt-slot data-key="0">чужое</konspekt-slot>',
  '[[</a><script>stolen()</script>]]',
  '![[x.png|<img src=x onerror=stolen()>]]',
  '![внешнее](https://example.com/pixel.png)',
  '`</code><script>stolen()</script>`',
  '```html\n</pre><script>stolen()</script>\n```',
  '```"><script>stolen()</script>\nx\n```',
];

const [verified] = tasksVerdicts;
const hostileText = '</code></pre><script>stolen()</script><img src=x onerror=stolen()>';

/** A course of which every part is hostile: notes, titles, outputs, refusals. */
export const course: Course = {
  title: '</title><script>stolen()</script>',
  lessons: [
    {
      path: 'hostile.md',
      markdown: `${vectors.join('\n\n')}\n\n\`\`\`python\nprint(1)\n\`\`\`\n`,
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
  const lines = vectors.join('\n\n').split('\n').length;
  const own = { span: { start: lines + 3, end: lines + 3 }, text: hostileText };
  return {
    ...verdict,
    status: 'failed',
    reason: hostileText,
    recorded: hostileText,
    actual: hostileText,
    example: {
      ...verdict.example,
      fenceLine: lines + 2,
      own,
      name: hostileText,
      program: hostileText,
    },
  };
}
