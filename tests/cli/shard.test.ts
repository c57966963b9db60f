import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.ts';
import { noteOf, scratch } from './scratch.ts';

const notes = Object.fromEntries(
  Array.from({ length: 8 }, (_, index) => [
    `vault/${index}.md`,
    `${noteOf(`print(${index})`, index === 5 ? 'x' : String(index))}\n[[nowhere ${index}]]\n`,
  ]),
);

test('the shards of a vault, merged, are the report of the whole', async () => {
  const folder = await scratch(notes);
  const verify = (...args: string[]) =>
    call(folder, ['verify', 'vault', '--no-reference', '-r', 'json', ...args]);
  const whole = await verify();
  const shards = await Promise.all([1, 2, 3].map((part) => verify('--shard', `${part}/3`)));
  const files = await Promise.all(
    shards.map(async ({ stdout }, index) => {
      await writeFile(join(folder, `${index}.json`), stdout);
      expect(JSON.parse(stdout).examples.length).toBeLessThan(8);
      return `${index}.json`;
    }),
  );
  const merged = await call(folder, ['verify', 'merge', ...files, '-r', 'json']);
  expect(merged).toEqual(whole);
  expect(JSON.parse(merged.stdout).summary).toMatchObject({ verified: 7, drifted: 1, problems: 8 });
  const annotations = await call(folder, ['verify', 'merge', ...files, '-r', 'github']);
  expect(annotations.stdout).toContain('::error file=vault/5.md,line=4,col=1,title=drifted::');
});

test('a shard that is missing or there twice is a wrong call', async () => {
  const shard = (part: string, notes: readonly string[] = []): string =>
    JSON.stringify({
      vault: 'vault',
      shard: part,
      examples: notes.map((note) => ({
        note,
        line: 1,
        name: 'main',
        ordinal: 1,
        status: 'verified',
        reason: null,
        diff: null,
        tolerated: [],
      })),
      problems: [],
    });
  const folder = await scratch({
    '1.json': shard('1/3', ['a.md']),
    '2.json': shard('2/3'),
    '3.json': shard('3/3', ['b.md']),
    'other.json': shard('2/4'),
    'whole.json': JSON.stringify({ vault: 'vault', examples: [], problems: [] }),
  });
  const merge = (...files: readonly string[]) =>
    call(folder, ['verify', 'merge', ...files.map((file) => `${file}.json`)]);
  expect(await merge('3', '1', '2')).toMatchObject({ status: 0 });
  const wrong = [
    [['1', '3'], 'no report of shard 2/3'],
    [['1', '2', '2', '3'], 'two reports of shard 2/3'],
    [['1', '2', '3', 'other'], 'different wholes'],
    [['1', '2', '3', 'whole'], 'different wholes'],
    [['whole', 'whole'], 'two reports'],
  ] as const;
  for (const [files, told] of wrong) {
    const { status, stderr } = await merge(...files);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  }
});

test.each([['0/4'], ['5/4'], ['1'], ['a/b'], ['1/0']])(
  '--shard %s is a wrong call',
  async (shard) => {
    const folder = await scratch(notes);
    const { status, stderr } = await call(folder, ['verify', 'vault', '--shard', shard]);
    expect(status).toBe(2);
    expect(stderr).toContain(`--shard ${shard}`);
  },
);

test('what is no report is not merged', async () => {
  const folder = await scratch({ 'a.json': '{"examples": 1}', 'b.json': '[' });
  for (const file of ['a.json', 'b.json', 'c.json']) {
    const { status, stderr } = await call(folder, ['verify', 'merge', file]);
    expect(status).toBe(2);
    expect(stderr).toContain(file);
  }
});
