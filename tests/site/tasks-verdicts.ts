import { stripTypeScriptTypes } from 'node:module';
import type { Example, Recorded } from '../../src/examples/example.ts';
import type { Translation } from '../../src/translate/translation.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import { tasksTranscript } from './tasks-transcript.ts';
import { tasksNote } from './tasks-note.ts';

/** Verdicts for `tasksNote`, written by hand: tests of the page need no translator and no run. */
const lines = tasksNote.split('\n');

function lineOf(text: string, from = 0): number {
  const index = lines.findIndex((line, at) => at >= from && line.includes(text));
  if (index < 0) throw new Error(`no line with ${text}`);
  return index + 1;
}

interface Sketch {
  readonly name: string;
  readonly ordinal: number;
  readonly fenceLine: number;
  readonly own: readonly [start: number, end: number];
  readonly setup?: readonly (readonly [start: number, end: number])[];
  readonly recorded?: Recorded;
}

function example({ name, ordinal, fenceLine, own, setup = [], recorded }: Sketch): Example {
  const piece = ([start, end]: readonly [number, number]): Example['own'] => ({
    span: { start, end },
    text: lines.slice(start - 1, end).join('\n'),
  });
  const pieces = [...setup.map(piece), piece(own)];
  return {
    note: 'async/tasks.md',
    line: own[0],
    name,
    ordinal,
    fenceLine,
    own: piece(own),
    setup: setup.map(piece),
    program: `${pieces.map(({ text }) => text).join('\n')}\nasyncio.run(${name}())`,
    programLines: [
      ...pieces.flatMap(({ span, text }) => text.split('\n').map((_, index) => span.start + index)),
      null,
    ],
    firstOwnLine: pieces.slice(0, -1).reduce((sum, { text }) => sum + text.split('\n').length, 1),
    recorded: recorded ?? null,
    trailing: [],
    session: null,
    directive: {
      skip: false,
      norun: false,
      nocompare: false,
      error: false,
      stdin: null,
      setup: [],
    },
  };
}

function fenceOutput(marker: string, count: number): Recorded {
  const start = lineOf(marker);
  const text = lines
    .slice(start, start + count)
    .filter((line) => !line.startsWith('❯'))
    .join('\n');
  return { kind: 'fence', text, span: { start, end: start + count }, lines: [] };
}

const typescript = `import { asyncio, print, time } from "konspekt/runtime";

async function delay(delay: number): Promise<void> {
  print(\`\${delay} -- started\`);
  await asyncio.sleep(delay);
  print(\`\${delay} -- finished\`);
}

async function example1(): Promise<void> {
  const start = time.perfCounter();
  const task1 = asyncio.createTask(() => delay(2)); // создание первой таски (значит отправляет эту таску в event loop)
  const task2 = asyncio.createTask(() => delay(1)); // создание второй таски
  await task2; // после первого await все таски, добавленные в event loop начинают выполняться
  // но здесь мы не эвэйтим первую таску, которая не успевает выполниться за 1 секунду, поэтому завершается (тоесть мы не дожидаемся её выполнения), и если бы она выполнялась, к примеру, 0.5 секунды, то успела бы выполниться до конца
  print(\`Ended with \${time.perfCounter() - start}\`);
}

await asyncio.run(() => example1());
`;

function translation(first: number): Translation {
  const at = typescript.split('\n').findIndex((line) => line.includes('function example1')) + 1;
  const lineMap = [0, 1, 2, 3, 4, 5, 6].map((n) => ({ python: first + n, typescript: at + n }));
  const javascript = stripTypeScriptTypes(typescript);
  return { kind: 'translation', typescript, javascript, lineMap, python: '' };
}

const blank = {
  reason: null,
  diff: null,
  tolerated: [],
  refusals: [],
  transcript: null,
  virtualMs: null,
} as const;
const definitions = [lineOf('import time'), lineOf('-- finished")')] as const;

const example1 = example({
  name: 'example1',
  ordinal: 1,
  fenceLine: 2,
  own: [lineOf('async def example1'), lineOf('print(f"Ended')],
  setup: [definitions],
  recorded: fenceOutput('# Output example1', 5),
});

const second = lineOf('async def example2');
const main = lineOf('async def main');
const again = lineOf('# можно');
const open = lineOf('open("x")');

export const tasksVerdicts: readonly Verdict[] = [
  {
    ...blank,
    example: example1,
    status: 'verified',
    recorded: example1.recorded?.text ?? null,
    actual: '2 -- started\n1 -- started\n1 -- finished\nEnded with 1.000001\n',
    tolerated: [{ why: 'clock', line: 4, recorded: '1.0016486710010213', actual: '1.000001' }],
    reference: 'agrees',
    translation: translation(example1.programLines.indexOf(example1.line) + 1),
    transcript: tasksTranscript,
    virtualMs: 1000,
  },
  {
    ...blank,
    example: example({
      name: 'example2',
      ordinal: 2,
      fenceLine: second - 1,
      own: [second, second + 2],
      setup: [definitions],
      recorded: fenceOutput('# Output example2', 5),
    }),
    status: 'drifted',
    recorded:
      '1 -- started\n1 -- finished\n2 -- started\n2 -- finished\nEnded with 3.0006486710010213',
    actual: '1 -- started\n1 -- finished\n2 -- started\n2 -- finished\n',
    diff: [
      ...['1 -- started', '1 -- finished', '2 -- started', '2 -- finished'].map(
        (text) => ({ kind: 'same', text }) as const,
      ),
      { kind: 'recorded', text: 'Ended with 3.0006486710010213' },
    ],
    reference: 'agrees',
    translation: translation(1),
    virtualMs: 3000,
  },
  {
    ...blank,
    example: example({
      name: 'main',
      ordinal: 3,
      fenceLine: main - 1,
      own: [main, main + 1],
      setup: [definitions, [lineOf('async def work'), lineOf('async def work') + 1]],
      recorded: {
        kind: 'comments',
        text: '3 -- started\n3 -- finished',
        span: { start: main + 3, end: main + 5 },
        lines: [],
      },
    }),
    status: 'verified',
    recorded: '3 -- started\n3 -- finished',
    actual: '3 -- started\n3 -- finished\n',
    reference: 'not-run',
    translation: translation(1),
    virtualMs: 3000,
  },
  {
    ...blank,
    example: example({
      name: 'main',
      ordinal: 4,
      fenceLine: main - 1,
      own: [again, again + 4],
      setup: [definitions],
    }),
    status: 'unrecorded',
    recorded: null,
    actual: '0 -- started\n0 -- finished\n',
    reference: 'agrees',
    translation: translation(1),
    virtualMs: 9000,
  },
  {
    ...blank,
    example: example({ name: '<module>', ordinal: 5, fenceLine: open - 1, own: [open, open] }),
    status: 'untranslated',
    recorded: null,
    actual: null,
    reference: 'not-run',
    translation: null,
    refusals: [
      {
        kind: 'refusal',
        code: 'no-files',
        message: 'open() reads files, and a lesson has none',
        line: 1,
        column: 7,
        endLine: 1,
        endColumn: 16,
      },
    ],
  },
];
