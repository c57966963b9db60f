import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRunner, type Runner } from '../../src/run/node.ts';
import { createReference } from '../../src/run/reference.ts';
import type { Transcript } from '../../src/run/transcript.ts';
import { translate } from '../../src/translate/translate.ts';
import { randomProgram } from '../runtime/asyncio/random-program.ts';
import { asyncioLesson } from './asyncio-lesson.ts';
import { asyncioMixture } from './asyncio-mixture.ts';

/** `KONSPEKT_PROGRAMS=500` and `KONSPEKT_SEED=1` say how many programs to compare, and from which one on. */
const count = Number(process.env['KONSPEKT_PROGRAMS'] ?? (process.env['CI'] ? 500 : 100));
const first = Number(process.env['KONSPEKT_SEED'] ?? 1);
const batch = 20;

const reference = createReference();
let runner: Runner;
beforeAll(async () => {
  runner = await createRunner({ processes: 1 });
});
afterAll(async () => {
  await Promise.all([reference.close(), runner.close()]);
});

/** The program itself, and as CPython gets it: sets of tasks, which have no order there, in order of creation. */
function program(seed: number): { readonly source: string; readonly ordered: string } {
  const { python } = randomProgram(seed);
  const start = python.indexOf('async def main');
  const tangled = `import asyncio, contextvars\n${python.slice(start)}`;
  const source = [tangled, asyncioLesson(seed), asyncioMixture(seed)][seed % 3] ?? tangled;
  return { source, ordered: python.slice(0, start) + source };
}

/** CPython's collector found a pending task that nobody holds: when it does is not defined. */
const losesTasks = (stderr: string): boolean =>
  /Exception ignored while|was destroyed but it is pending/.test(stderr);

/** What a program printed, and how it ended. */
interface Ending {
  readonly stdout: string;
  readonly outcome: string;
}

async function endings(seed: number): Promise<{ actual: Ending; expected: Ending } | null> {
  const { source, ordered } = program(seed);
  const expected = await reference.run(ordered);
  if (expected.outcome.kind === 'crash' || losesTasks(expected.stderr)) return null;
  const translation = translate(source);
  if (Array.isArray(translation)) throw new Error(`seed ${seed}: ${translation[0]?.message}`);
  const actual = await runner.run(translation);
  return { actual: ending(actual), expected: ending(expected) };
}

function ending({ stdout, outcome }: Transcript): Ending {
  return { stdout, outcome: outcome.kind };
}

for (let from = first; from < first + count; from += batch) {
  const to = Math.min(from + batch, first + count) - 1;
  test(`the translations of programs ${from} to ${to} print what CPython prints`, async () => {
    for (let seed = from; seed <= to; seed++) {
      const both = await endings(seed);
      expect(both?.actual, `seed ${seed}`).toEqual(both?.expected);
    }
  }, 300_000);
}
