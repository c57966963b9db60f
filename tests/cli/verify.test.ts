import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from './call.ts';
import { noteOf, scratch } from './scratch.ts';

describe('exit status', () => {
  test.each([
    ['a verified output', noteOf('print(1)', '1'), 0, 0],
    ['a drift', noteOf('print(1)', '2'), 1, 1],
    ['a crash', noteOf('1 / 0', '1'), 1, 1],
    ['an output that nobody recorded', '```python\nprint(1)\n```\n', 0, 1],
    ['what is not translated', noteOf('import socket\nprint(1)', '1'), 0, 1],
    ['a broken link', '[[nowhere]]\n', 1, 1],
    ['an unclosed fence', '```python\nprint(1)\n', 1, 1],
    [
      'a label that names no function',
      '```python\ndef f(): print(1)\n```\n\n```\n# Output g\n1\n```\n',
      1,
      1,
    ],
  ])('of %s', async (_, note, status, strictly) => {
    const folder = await scratch({ 'vault/a.md': note });
    const args = ['verify', 'vault', '--no-reference'];
    const [lenient, strict] = await Promise.all([
      call(folder, args),
      call(folder, [...args, '--strict']),
    ]);
    expect([lenient.status, strict.status]).toEqual([status, strictly]);
  });
});

test('one bad note does not stop the rest', async () => {
  const folder = await scratch({
    'vault/bad.md': new Uint8Array([0x23, 0x20, 0xff]),
    'vault/syntax.md': noteOf('def f(:', '1'),
    'vault/good.md': noteOf('print(1)', '1'),
  });
  const { status, stdout } = await call(folder, ['verify', 'vault', '-r', 'json']);
  const report = JSON.parse(stdout);
  expect(status).toBe(1);
  expect(report.summary.verified).toBe(1);
  expect(report.problems).toContainEqual(
    expect.objectContaining({ note: 'bad.md', rule: 'not-utf8', line: 1, column: 3 }),
  );
  expect(JSON.stringify(report)).toContain('syntax');
});

test('an empty vault is a warning', async () => {
  const folder = await scratch({ 'vault/picture.png': '' });
  const { status, stdout } = await call(folder, ['verify', 'vault', '-r', 'json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    vault: 'vault',
    examples: [],
    problems: [
      { rule: 'empty-vault', severity: 'warning' },
      { rule: 'orphan-attachment', severity: 'warning' },
    ],
  });
});

test('the JSON report holds what the design promises, in its order', async () => {
  const folder = await scratch({ 'vault/async/a.md': noteOf('print(1)', '2') });
  const { stdout } = await call(folder, ['verify', 'vault', '--reporter', 'json']);
  const report = JSON.parse(stdout);
  expect(Object.keys(report)).toEqual(['vault', 'summary', 'examples', 'problems']);
  expect(report.examples).toEqual([
    {
      note: 'async/a.md',
      line: 4,
      name: '<module>',
      ordinal: 1,
      status: 'drifted',
      reason: null,
      recorded: '2',
      actual: '1\n',
      diff: [
        { kind: 'recorded', text: '2' },
        { kind: 'actual', text: '1' },
      ],
      tolerated: [],
      reference: 'agrees',
      virtualMs: 0,
    },
  ]);
});

test('reports go to several places at once', async () => {
  const folder = await scratch({ 'vault/a.md': `${noteOf('print("\\ta")', 'b')}\n[[nowhere]]\n` });
  const files = ['-r', 'junit=out/j.xml', '-r', 'sarif=s.json', '-r', 'json=j.json'];
  const args = ['verify', 'vault', '--no-reference', '-r', 'github', ...files];
  const { stdout } = await call(folder, args);
  expect(stdout).toBe(
    '::error file=vault/a.md,line=4,col=1,title=drifted::<module>: the recorded output is not what the code prints%0A- b%0A+ \ta\n' +
      '::error file=vault/a.md,line=12,col=1,title=broken-link::link to a note that does not exist: nowhere\n',
  );
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  expect(await read('out/j.xml')).toContain(
    '<testsuite name="a.md" tests="1" failures="1" skipped="0">',
  );
  expect(JSON.parse(await read('s.json'))).toMatchObject({
    version: '2.1.0',
    runs: [{ results: [{ ruleId: 'drifted' }, { ruleId: 'broken-link' }] }],
  });
  expect(JSON.parse(await read('j.json')).summary.drifted).toBe(1);
});

test('the report for people shows what nobody sees, and no colours in a pipe', async () => {
  const folder = await scratch({ 'vault/a.md': noteOf('print("a\\u00a0b\\u200b")', 'a b') });
  const { stdout } = await call(folder, ['verify', 'vault', '--no-reference']);
  expect(stdout).toContain('- a b\n');
  expect(stdout).toContain('+ a⍽b<U+200B>\n');
  expect(stdout).toContain('vault/a.md:4:1');
  expect(stdout).not.toContain('\u001b');
});

test('a warm cache changes nothing; a damaged one neither', async () => {
  const folder = await scratch({ 'vault/a.md': noteOf('print(1)', '2') });
  const verify = () => call(folder, ['verify', 'vault', '-r', 'json', '--cache', 'kept']);
  const cold = await verify();
  expect(await verify()).toEqual(cold);
  const entries = globSync('kept/**/*.json', { cwd: folder });
  expect(entries.length).toBeGreaterThan(1);
  for (const [index, entry] of entries.entries()) {
    await writeFile(join(folder, entry), index % 2 === 0 ? '{"stdout":"2\\n"}' : '');
  }
  expect(await verify()).toEqual(cold);
  // The recorded output is not part of what is kept.
  await writeFile(join(folder, 'vault/a.md'), noteOf('print(1)', '1'));
  expect(JSON.parse((await verify()).stdout).summary.verified).toBe(1);
});

test('check reports problems alone', async () => {
  const folder = await scratch({ 'vault/a.md': `${noteOf('print(1)', '2')}\n![[no.png]]\n` });
  const { status, stdout } = await call(folder, ['check', 'vault', '-r', 'json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    vault: 'vault',
    summary: { problems: 1 },
    problems: [
      {
        note: 'a.md',
        line: 12,
        column: 1,
        severity: 'error',
        rule: 'missing-embed',
        message: 'embedded file does not exist: no.png',
      },
    ],
  });
});

test('list shows the examples and where their outputs are', async () => {
  const folder = await scratch({ 'vault/a.md': noteOf('print(1)', '1') });
  const { status, stdout } = await call(folder, ['list', 'vault']);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^vault\/a\.md:4:1 {2}1 <module>\n {4}why: code that does .*\n {4}code: line 4\n {4}output: fence, lines /u,
  );
});
