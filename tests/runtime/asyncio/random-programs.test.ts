import { afterAll, expect, test } from 'vitest';
import { createReference } from '../../../src/run/reference.ts';
import { randomProgram } from './random-program.ts';
import { endOf, runProgram } from './run-program.ts';

/** `KONSPEKT_PROGRAMS=500` and `KONSPEKT_SEED=1` say how many programs to compare, and from which one on. */
const count = Number(process.env['KONSPEKT_PROGRAMS'] ?? (process.env['CI'] ? 600 : 100));
const first = Number(process.env['KONSPEKT_SEED'] ?? 1);
const batch = 20;

const reference = createReference();
afterAll(() => reference.close());

/** CPython's collector found a pending task that nobody holds: when it does is not defined. */
const losesTasks = (stderr: string): boolean =>
  /Exception ignored while|was destroyed but it is pending/.test(stderr);

for (let from = first; from < first + count; from += batch) {
  const to = Math.min(from + batch, first + count) - 1;
  test(`programs ${from} to ${to} print what CPython prints, to the nanosecond`, async () => {
    for (let seed = from; seed <= to; seed++) {
      const { python, javascript } = randomProgram(seed);
      const expected = await reference.run(python);
      if (expected.outcome.kind === 'crash' || losesTasks(expected.stderr)) continue;
      const actual = await runProgram(javascript);
      expect(actual.stdout, `seed ${seed}`).toBe(expected.stdout);
      expect(actual.outcome, `seed ${seed}`).toBe(endOf(expected.outcome));
    }
  }, 300_000);
}
