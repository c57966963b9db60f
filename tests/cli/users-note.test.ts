import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from './call.ts';
import { scratch } from './scratch.ts';

const vaults = [
  [
    'the fixture',
    join(import.meta.dirname, '../vaults/traps'),
    'pauses.md',
    ['first', 'second'],
    5,
  ],
  [
    "the user's note",
    join(import.meta.dirname, '../../../shared/notes'),
    'asyncio-tasks.md',
    ['example1', 'example2'],
    10,
  ],
] as const;

describe.each(vaults.filter(([, folder]) => existsSync(folder)))(
  '%s',
  (_, vault, note, [first, second], tasks) => {
    test('holds five examples, one drift, and a missing image', async () => {
      const folder = await scratch({});
      const { status, stdout } = await call(folder, ['verify', vault, '--reporter', 'json']);
      expect(status).toBe(1);
      const report = JSON.parse(stdout);
      const examples = report.examples.filter((example: { note: string }) => example.note === note);
      expect(examples.map(({ name, status: one }: Record<string, string>) => [name, one])).toEqual([
        [first, 'verified'],
        [second, 'drifted'],
        ['main', 'verified'],
        ['main', 'verified'],
        ['main', 'unrecorded'],
      ]);
      const [timed, stale, , , last] = examples;
      expect(timed.tolerated).toMatchObject([{ why: 'clock', line: 4 }]);
      expect(timed.actual).not.toMatch(/2 (?:-- finished|ends)/u);
      expect(stale).toMatchObject({ reference: 'agrees' });
      expect(stale.diff.at(-1)).toMatchObject({
        kind: 'recorded',
        text: expect.stringMatching(/^(?:Ended with|Took) 3\.00/u),
      });
      expect(last).toMatchObject({
        recorded: null,
        reference: 'agrees',
        virtualMs: expect.closeTo((tasks - 1) * 1000, 0),
      });
      expect(last.actual.split('\n')).toHaveLength(2 * tasks + 1);
      const problems = report.problems.filter((problem: { note: string }) => problem.note === note);
      expect(problems).toMatchObject([{ rule: 'missing-embed', severity: 'error', column: 1 }]);
    });
  },
);
