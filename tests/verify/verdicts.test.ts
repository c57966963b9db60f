import { afterAll, describe, expect, test } from 'vitest';
import { githubReport } from '../../src/verify/reporters/github.ts';
import { jsonReport } from '../../src/verify/reporters/json.ts';
import { prettyReport } from '../../src/verify/reporters/pretty.ts';
import { cpythonRuns } from './cpython-runs.ts';
import { note, verifyText } from './verify-text.ts';

const runs = cpythonRuns();
afterAll(() => runs.close());

const verdictOf = async (...lines: readonly string[]) => {
  const [verdict] = await verifyText(runs, ...lines);
  if (!verdict) throw new Error('no example was found');
  return verdict;
};

describe('an output recorded as a whole', () => {
  test('is verified when it is what the code prints, but for trailing blanks and empty lines', async () => {
    const text = note(['print("a ")', 'print("b")', 'print()'], ['a', 'b   ']);
    expect(await verdictOf(...text)).toMatchObject({
      status: 'verified',
      recorded: 'a\nb',
      diff: null,
      tolerated: [],
      reference: 'not-run',
    });
  });

  test.each([
    ['another word', ['a', 'c']],
    ['a line less', ['a']],
    ['a line more', ['a', 'b', 'c']],
    ['a blank in front', [' a', 'b']],
    ['an empty line between', ['a', '', 'b']],
  ])('drifts with %s, and the reference sides with the run', async (_, recorded) => {
    const verdict = await verdictOf(...note(['print("a")', 'print("b")'], recorded));
    expect(verdict).toMatchObject({ status: 'drifted', reference: 'agrees', actual: 'a\nb\n' });
    expect(verdict.diff?.some(({ kind }) => kind !== 'same')).toBe(true);
  });

  test('may be a traceback: its type and message are compared', async () => {
    const stack = [
      'Traceback (most recent call last):',
      '  File "/home/me/x.py", line 7, in f',
      '    boom',
    ];
    const code = ['print(1)', 'int("x")'];
    const right = "ValueError: invalid literal for int() with base 10: 'x'";
    expect(await verdictOf(...note(code, ['1', ...stack, right]))).toMatchObject({
      status: 'verified',
    });
    expect(await verdictOf(...note(code, ['1', ...stack, `${right}!`]))).toMatchObject({
      status: 'drifted',
    });
    expect(await verdictOf(...note(code, ['1']))).toMatchObject({
      status: 'failed',
      reason: `uncaught ${right}`,
      reference: 'agrees',
    });
  });

  test('holds stderr too if the author pasted it', async () => {
    const code = ['import sys', 'print(1)', 'print(2, file=sys.stderr)', 'print(3)'];
    expect(await verdictOf(...note(code, ['1', '2', '3']))).toMatchObject({ status: 'verified' });
    expect(await verdictOf(...note(code, ['1', '3']))).toMatchObject({ status: 'verified' });
  });
});

describe('what the weather changes', () => {
  const timed = [
    'import time',
    's = time.perf_counter()',
    'time.sleep(1)',
    'print("t", time.perf_counter() - s, 7)',
  ];

  test('a duration is tolerated within 50 ms and 2 %, and nothing else of its line', async () => {
    expect(await verdictOf(...note(timed, ['t 1.0016486710010213 7']))).toMatchObject({
      status: 'verified',
      tolerated: [{ why: 'clock', line: 1, recorded: '1.0016486710010213' }],
    });
    for (const line of ['t 1.2 7', 't 1.0016486710010213 8', 'u 1.0016486710010213 7']) {
      expect(await verdictOf(...note(timed, [line]))).toMatchObject({ status: 'drifted' });
    }
  });

  test('a rounded duration counts by its digits', async () => {
    const code = [...timed.slice(0, 3), 'print(f"{time.perf_counter() - s:.2f}")'];
    expect(await verdictOf(...note(code, ['1.01']))).toMatchObject({
      status: 'verified',
      reason: 'nothing but tolerated values was compared',
    });
    expect(await verdictOf(...note(code, ['1.09']))).toMatchObject({ status: 'drifted' });
  });

  test('a random number may be any of its type', async () => {
    const code = ['import random', 'print("got", random.randint(1, 6), 5)'];
    expect(await verdictOf(...note(code, ['got 4 5']))).toMatchObject({ status: 'verified' });
    expect(await verdictOf(...note(code, ['got 4.0 5']))).toMatchObject({ status: 'drifted' });
    expect(await verdictOf(...note(code, ['got 4 6']))).toMatchObject({ status: 'drifted' });
  });

  test('an example whose lines change is unstable', async () => {
    const code = ['import random', 'for _ in range(random.randint(1, 60)):', '    print("x")'];
    expect(await verdictOf(...note(code, ['x']))).toMatchObject({
      status: 'drifted',
      reason: expect.stringContaining('unstable'),
    });
  });
});

describe('without a recorded output', () => {
  test('the reference confirms what was printed', async () => {
    expect(await verdictOf(...note(['print(1)']))).toMatchObject({
      status: 'unrecorded',
      recorded: null,
      actual: '1\n',
      reference: 'agrees',
    });
  });

  test('a disagreement is an error of ours, and loud', async () => {
    const wrong: typeof runs = {
      ...runs,
      run: async (translation, stdin) => {
        const transcript = await runs.run(translation, stdin);
        const events = transcript.events.map((event) => ({ ...event, text: '2\n' }));
        return { ...transcript, events, stdout: '2\n' };
      },
    };
    const verdicts = [
      ...(await verifyText(wrong, ...note(['print(1)']))),
      ...(await verifyText(wrong, ...note(['print(1)'], ['1']))),
    ];
    expect(verdicts.map(({ status, reference }) => [status, reference])).toEqual([
      ['failed', 'disagrees'],
      ['drifted', 'disagrees'],
    ]);
    for (const { bugReport } of verdicts) {
      expect(bugReport).toMatch(/^Konspekt \d.* on Node 26.*; CPython of Pyodide \d/mu);
      expect(bugReport).toContain('```python\nprint(1)\n```');
      expect(bugReport).toContain('CPython:\n\n```text\n1\n```');
      expect(bugReport).toContain('Konspekt:\n\n```text\n2\n```');
      expect(bugReport).toContain('`konspekt record program.py`');
    }
    const report = { vault: 'vault', verdicts, problems: [] };
    const pretty = prettyReport(report, (_style, text) => text);
    expect(pretty.match(/AN ERROR OF KONSPEKT/gu)).toHaveLength(2);
    for (const line of verdicts[0]?.bugReport?.split('\n') ?? []) expect(pretty).toContain(line);
    const { examples } = JSON.parse(jsonReport(report)) as { examples: { bugReport: string }[] };
    expect(examples.map(({ bugReport }) => bugReport)).toEqual(
      verdicts.map(({ bugReport }) => bugReport),
    );
    expect(githubReport(report).match(/an error of Konspekt/gu)).toHaveLength(3);
  });

  test('an uncaught exception fails', async () => {
    expect(await verdictOf(...note(['1 / 0']))).toMatchObject({
      status: 'failed',
      reason: 'uncaught ZeroDivisionError: division by zero',
    });
  });
});

describe('directives', () => {
  const directive = (text: string, lines: readonly string[]) => [
    `%% konspekt: ${text} %%`,
    '',
    ...lines,
  ];

  test('skip, norun and nocompare', async () => {
    const drifted = note(['print(1)'], ['2']);
    for (const word of ['skip', 'norun', 'nocompare']) {
      expect(await verdictOf(...directive(word, drifted))).toMatchObject({
        status: 'skipped',
        reason: word,
      });
    }
  });

  test('error: must end in an exception', async () => {
    expect(
      await verdictOf(...directive('error', note(['print(1)', '1 / 0'], ['1']))),
    ).toMatchObject({
      status: 'verified',
    });
    expect(await verdictOf(...directive('error', note(['print(1)'], ['1'])))).toMatchObject({
      status: 'failed',
    });
  });

  test('stdin: what input() reads; without it the advice', async () => {
    const code = note(['print(input())'], ['Anna']);
    expect(await verdictOf(...directive('stdin="Anna"', code))).toMatchObject({
      status: 'verified',
    });
    expect(await verdictOf(...code)).toMatchObject({
      status: 'untranslated',
      reason: expect.stringContaining('stdin='),
    });
  });
});

test('what cannot be translated says so with its line in the note', async () => {
  expect(
    await verdictOf('text', '', ...note(['untranslatable = 1', 'print(1)'], ['1'])),
  ).toMatchObject({
    status: 'untranslated',
    reason: 'line 4: cannot do that',
    transcript: null,
  });
});

test('what borrowed code prints does not count', async () => {
  const [, second] = await verifyText(
    runs,
    ...note(
      ['def f():', '    print("f")', '    return [1]', 'xs = f()', 'print(xs)'],
      ['f', '[1]'],
    ),
    '',
    ...note(['xs.append(2)', 'print(xs)'], ['[1, 2]']),
  );
  expect(second).toMatchObject({ status: 'verified', actual: '[1, 2]\n' });
});
