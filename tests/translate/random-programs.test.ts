import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createRunner } from '../../src/run/node.ts';
import { createReference } from '../../src/run/reference.ts';
import { translate } from '../../src/translate/translate.ts';
import { programs } from './random-program.ts';

const runner = await createRunner({ processes: 1 });
const reference = createReference();
afterAll(async () => {
  await runner.close();
  reference.close();
});

/** Programs that a run compares, the same in every run unless SEED says which others: each holds up to eight expressions over all builtin types, run twice. */
const RUNS = process.env['CI'] ? 2000 : 200;

test('random programs print what CPython prints', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(programs, async (python) => {
      const translation = translate(python);
      if (Array.isArray(translation)) throw new Error(`refused: ${translation[0]?.message}`);
      const ours = await runner.run(translation);
      const theirs = await reference.run(python);
      if (theirs.outcome.kind === 'budget' || ours.outcome.kind === 'budget') return;
      expect(ours.stdout).toBe(theirs.stdout);
      expect(ours.outcome).toMatchObject({ kind: theirs.outcome.kind });
    }),
    { numRuns: RUNS, seed: Number(process.env['SEED'] ?? 1) },
  );
});
