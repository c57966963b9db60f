import { afterAll, expect, test } from 'vitest';
import { noCache } from '../../src/verify/cache/cache.ts';
import { createRuns } from '../../src/verify/runs.ts';
import { note, verifyText } from './verify-text.ts';

const runs = createRuns({ cache: noCache, budgets: {}, reference: false });
afterAll(() => runs.close());

const verdictOf = async (code: readonly string[], output: readonly string[]) => {
  const [verdict] = await verifyText(runs, ...note(code, output));
  return verdict;
};

const now = ['import time', 'from datetime import datetime', 'now = datetime.now()'];

test.each([
  ['print(now)', '2021-05-05 08:01:59.123456'],
  ['print(now.isoformat())', '2021-05-05T08:01:59.123456'],
  ['print(now.time(), 5)', '08:01:59.123456 5'],
  ['print(now.date(), 5)', '2021-05-05 5'],
  ['print(now.strftime("%d.%m.%Y %H:%M"))', '05.05.2021 08:01'],
  ['print(now.strftime("%a %d %b, %I %p"))', 'Wed 05 May, 08 AM'],
  ['print(f"[{now:%H:%M:%S}] step 1")', '[08:01:59] step 1'],
  ['print(now.ctime())', 'Wed May  5 08:01:59 2021'],
  ['print(time.asctime())', 'Wed May  5 08:01:59 2021'],
  ['print(time.strftime("%X"), "started")', '08:01:59 started'],
  ['print([now.isoformat(timespec="minutes"), 7])', "['2021-05-05T08:01', 7]"],
  ['print(now.year, now.hour, 7)', '2021 8 7'],
  ['print(round(time.time(), 2))', '1620201719.25'],
  ['print(repr(now.date()))', 'datetime.date(2021, 5, 5)'],
])('%s may be another moment', async (line, recorded) => {
  const verdict = await verdictOf([...now, line], [recorded]);
  expect(verdict).toMatchObject({ status: 'verified' });
  expect(verdict?.tolerated.every(({ why }) => why === 'clock')).toBe(true);
});

test.each([
  // Another form is another output.
  ['print(now.strftime("%H:%M"))', '08:01:59'],
  ['print(now.strftime("%d.%m.%Y"))', '05-05-2021'],
  ['print(now.strftime("%B"))', 'Wed'],
  ['print(f"[{now:%H:%M:%S}] step 1")', '[08:01:59] step 2'],
  ['print(f"[{now:%H:%M:%S}] step 1")', '[78:01:59] step 1'],
  ['print([now.isoformat(timespec="minutes"), 7])', "['2021-05-05T08:01', 8]"],
  ['print({"at": f"user 7 {now:%H}"})', "{'at': 'user 8 08'}"],
  // A moment that the program names is no moment of the run.
  ['print(datetime(2024, 7, 19, 10, 4), now.year)', '2024-07-19 10:05:00 2024'],
  // A duration is one, even where floats round otherwise.
  ['a = time.time()', 'print(time.time() - a)', '0.5'],
  ['a = time.time()', 'time.sleep(2)', 'print(round(time.time() - a, 1))', '3.0'],
])('%s … is a drift', async (...lines) => {
  const recorded = lines.at(-1) ?? '';
  expect(await verdictOf([...now, ...lines.slice(0, -1)], [recorded])).toMatchObject({
    status: 'drifted',
  });
});

test('what differs from run to run may differ at the ends of lines too', async () => {
  const [verdict] = await verifyText(
    runs,
    ...note([
      'import random, time',
      's = time.perf_counter()',
      'time.sleep(1)',
      'print(f"took {time.perf_counter() - s:.4f} of 3")  # → took 1.0012 of 3',
      'print(random.randint(1, 6))  # → 4',
      'print(random.random())  # 0.25',
      'print(7)  # 7',
    ]),
  );
  expect(verdict).toMatchObject({ status: 'verified', suspicions: [] });
  expect(verdict?.tolerated.map(({ why }) => why)).toEqual(['clock', 'random', 'random']);
  for (const wrong of ['took 1.0012 of 4', 'took 2.0012 of 3', 'take 1.0012 of 3']) {
    const code = [
      'import time',
      's = time.perf_counter()',
      'time.sleep(1)',
      `print(f"took {time.perf_counter() - s:.4f} of 3")  # → ${wrong}`,
    ];
    const [drifted] = await verifyText(runs, ...note(code));
    expect(drifted).toMatchObject({ status: 'drifted' });
  }
});
