import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseNote } from '../../plugins/parse-note.ts';
import type { Example } from '../../src/examples/example.ts';
import { findExamples } from '../../src/examples/find-examples.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { comparableLines } from '../../src/verify/output-lines.ts';
import { createRuns } from '../../src/verify/runs.ts';
import { verifyExample } from '../../src/verify/verify-example.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import { mutantsOf, type Mutant } from './mutants.ts';

const root = resolve(import.meta.dirname, '../..');
const vaults = ['content', 'traps', 'broken', 'weather'].map((name) =>
  name === 'content' ? name : `tests/vaults/${name}`,
);

/** Each program runs once: the mutants differ in what was recorded alone. */
const kept = new Map<string, unknown>();
const runs = createRuns({
  cache: {
    read: async (key) => kept.get(key),
    write: async (key, value) => void kept.set(key, value),
    close: async () => undefined,
  },
  budgets: {},
  reference: false,
});
afterAll(() => runs.close());

let tried = 0;

/** A part of an example that records output, and the example with that part recorded otherwise. */
interface Record {
  readonly text: string;
  /** The line that a verdict calls it by, where it is one of several. */
  readonly line?: number;
  readonly with: (text: string) => Example;
}

/** All but bare comments at the ends of lines, which promise nothing. */
function recordsOf(example: Example): Record[] {
  const { recorded, session, trailing } = example;
  const whole = recorded
    ? [
        {
          text: recorded.text,
          with: (text: string) => ({ ...example, recorded: { ...recorded, text } }),
        },
      ]
    : [];
  const steps = (session ?? []).flatMap((step, index) =>
    step.expected === ''
      ? []
      : [
          {
            text: step.expected,
            with: (expected: string) => ({
              ...example,
              session: (session ?? []).with(index, { ...step, expected }),
            }),
          },
        ],
  );
  const marked = trailing.flatMap((output, index) =>
    output.strength === 'bare' || output.of === 'exception'
      ? []
      : [
          {
            text: output.text,
            line: index + 1,
            with: (text: string) => ({
              ...example,
              trailing: trailing.with(index, { ...output, text }),
            }),
          },
        ],
  );
  return [...whole, ...steps, ...marked];
}

/** Whether the mutant says the same as before: in stacks, blanks at ends of lines, and empty lines at the end. */
function saysTheSame(record: Record, mutant: Mutant): boolean {
  return comparableLines(mutant.text).join('\n') === comparableLines(record.text).join('\n');
}

/** Whether a verified mutant may be: the changed token is listed as one that may differ, or is now what was printed. */
function isTolerated(
  before: Verdict,
  { tolerated }: Verdict,
  { line, token }: Pick<Mutant, 'line' | 'token'>,
): boolean {
  return (
    token !== null &&
    (tolerated.some((each) => each.line === line && each.recorded === token) ||
      before.tolerated.some((each) => each.line === line && each.actual === token))
  );
}

const notes = (
  await Promise.all(
    vaults.map(async (folder) => {
      const vault = await readVault(resolve(root, folder));
      return vault.notes.map(({ path, text }) => ({
        name: `${folder}/${path}`,
        examples: findExamples(parseNote(text), text, path).examples,
      }));
    }),
  )
).flat();

describe.each(notes.filter(({ examples }) => examples.length > 0))('$name', ({ examples }) => {
  test.each(examples.map((example) => [`${example.ordinal} ${example.name}`, example] as const))(
    'every change of the output of %s is a drift',
    async (_name, example) => {
      const before = await verifyExample(example, runs);
      if (before.status !== 'verified') return;
      const passed: string[] = [];
      for (const record of recordsOf(example)) {
        for (const mutant of mutantsOf(record.text)) {
          if (saysTheSame(record, mutant)) continue;
          tried += 1;
          const verdict = await verifyExample(record.with(mutant.text), runs);
          if (
            verdict.status === 'drifted' ||
            isTolerated(before, verdict, { ...mutant, ...record })
          )
            continue;
          // An exception that is no longer recorded fails, which is as loud.
          if (verdict.status === 'failed' && verdict.reason?.startsWith('uncaught ')) continue;
          passed.push(`${verdict.status}: ${mutant.change}`);
        }
      }
      expect(passed).toEqual([]);
    },
  );
});

test('there were thousands of changes', () => {
  expect(tried).toBeGreaterThan(2_000);
});
