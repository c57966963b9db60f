import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { call } from './call.ts';
import { scratch } from './scratch.ts';

describe('a wrong call exits with status 2, says what to do, and shows no stack', () => {
  test.each([
    [['verfy'], /unknown command "verfy"\nDid you mean: konspekt verify/u],
    [['frobnicate'], /unknown command[\s\S]*konspekt --help/u],
    [['verify', '--strickt'], /unknown option --strickt\nDid you mean --strict\?/u],
    [['verify', '--cache'], /--cache/u],
    [['verify', '.', 'extra'], /unexpected argument "extra"/u],
    [['verify', 'no-such-folder'], /no folder .*no-such-folder/u],
    [['verify', 'a.py'], /a\.py is a file/u],
    [['verify', '.', '-r', 'jsno'], /unknown reporter "jsno"\nDid you mean json\?/u],
    [['verify', '.', '--cache', 'x', '--no-cache'], /exclude each other/u],
    [['run'], /FILE\.py is missing/u],
    [['run', 'none.py'], /none\.py does not exist/u],
    [['translate', '.'], /is a folder/u],
    [['record', 'bad.py'], /not UTF-8/u],
    [['start', '.', '--port', 'x'], /"x" is not a port/u],
    [['preview', 'nowhere'], /no site in nowhere\nBuild it first/u],
    [['update', '.'], /nobody is there to be asked\nGive --yes/u],
  ])('%j', async (args, message) => {
    const folder = await scratch({ 'a.py': 'print(1)\n', 'bad.py': new Uint8Array([0xff, 0xfe]) });
    const { status, stdout, stderr } = await call(folder, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });
});

test('help tells of all commands, and of each with examples', async () => {
  const folder = await scratch({});
  const all = await call(folder, ['--help']);
  expect(all.status).toBe(0);
  for (const { name, summary, load } of commands) {
    expect(all.stdout).toContain(name);
    const command = await load();
    expect(command).toMatchObject({ name, summary });
    expect(command.examples.length).toBeGreaterThan(0);
  }
  const one = await call(folder, ['verify', '--help']);
  expect(one).toMatchObject({ status: 0, stderr: '' });
  expect(one.stdout).toContain('Examples:\n  konspekt verify');
  expect((await call(folder, ['help', 'verify'])).stdout).toBe(one.stdout);
});
