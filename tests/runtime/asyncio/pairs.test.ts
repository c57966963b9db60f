import { afterAll, expect, test } from 'vitest';
import { createReference } from '../../../src/run/reference.ts';
import { pairs } from './pairs.ts';
import { endOf, runProgram } from './run-program.ts';

const reference = createReference();
afterAll(() => reference.close());

test.each(pairs)(
  '$name',
  async ({ python, javascript }) => {
    const expected = await reference.run(python);
    const actual = await runProgram(javascript);
    expect(actual.stdout).toBe(expected.stdout);
    expect(actual.outcome).toBe(endOf(expected.outcome));
  },
  60_000,
);
