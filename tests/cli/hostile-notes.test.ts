import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseNote } from '../../plugins/parse-note.ts';
import { tameText } from '../../plugins/tame-text.ts';
import { findExamples } from '../../src/examples/find-examples.ts';
import { call } from './call.ts';
import { noteOf, scratch } from './scratch.ts';

const repeat = (text: string) => (count: number) => text.repeat(count);

/** Notes that grow: what is quadratic in them, or deeper than the stack, shows. */
const growing: Readonly<Record<string, (count: number) => string>> = {
  'quotes in quotes': (count) => `${'>'.repeat(count)} a\n`,
  'quotes with blanks': (count) => `${'> '.repeat(count)}a\n`,
  'lists in lists': (count) =>
    Array.from({ length: Math.ceil(Math.sqrt(count)) }, (_, at) => `${'  '.repeat(at)}- a`).join(
      '\n',
    ),
  'lists on one line': (count) => `${'- '.repeat(count)}a\n`,
  'many quotes': repeat('> a\n\n'),
  callouts: repeat('> [!note] a\n> b\n\n'),
  emphasis: repeat('*a **b _c '),
  'emphasis in emphasis': (count) => `${'*_'.repeat(count)}a${'_*'.repeat(count)}\n`,
  brackets: repeat('['),
  'half links': repeat('[a]('),
  wikilinks: repeat('[[a'),
  embeds: repeat('![[a]]\n\n'),
  references: repeat('[a] '),
  footnotes: repeat('[^1] '),
  marks: repeat('==a'),
  strikes: repeat('~~a'),
  formulas: repeat('$a'),
  comments: repeat('%% a '),
  html: repeat('<div>'),
  'html comments': repeat('<!--'),
  'open tags': repeat('<a href="'),
  ticks: repeat('`a``b'),
  'a table of many rows': (count) => `|a|b|\n|-|-|\n${'|*a*|b|\n'.repeat(count)}`,
  'a table of many columns': (count) => `${'|a'.repeat(count)}\n${'|-'.repeat(count)}\n`,
  fences: repeat('```python\nx += 1\n```\n'),
  'open fences': repeat('```python\n'),
  'one long line': repeat('abc '),
  'NUL bytes': repeat('\0'),
  'half surrogates': repeat('\ud83d'),
  'carriage returns': repeat('\r'),
  properties: (count) => `---\n${'a: b\n'.repeat(count)}---\n`,
  'aliases of aliases': (count) =>
    `---\na0: &a0 [x]\n${Array.from({ length: Math.min(count, 60) }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}---\n`,
  'a sum': (count) => `\`\`\`python\nx = ${'1 + '.repeat(count)}1\n\`\`\`\n`,
  parentheses: (count) => `\`\`\`python\nx = ${'('.repeat(count)}\n\`\`\`\n`,
  'signs in code': (count) => `\`\`\`python\nx = ${'-'.repeat(count)}1\n\`\`\`\n`,
};

/** Milliseconds of this process's own time, which does not depend on what else the machine does. */
function costOf(text: string): number {
  const before = process.cpuUsage();
  findExamples(parseNote(text), text, 'note.md');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(Object.entries(growing))('%s: read in time that grows with the note', (_name, make) => {
  costOf(make(300));
  const small = costOf(make(3_000));
  const large = costOf(make(12_000));
  // Four times the note: sixteen times the time would be its square. Little is within what is measured by accident.
  expect(large / Math.max(small, 100)).toBeLessThan(12);
  expect(large).toBeLessThan(10_000);
});

test('a note of ten megabytes on one line is read', { timeout: 120_000 }, () => {
  expect(costOf('слово '.repeat(1_000_000))).toBeLessThan(60_000);
});

test('what no note of a person holds is read as plain text, at its place; the rest as ever', () => {
  const text = `# A\n\n${'*a '.repeat(3_000)}\n\n**b**\n`;
  const tamed = tameText(text);
  expect(tamed.places).toEqual([{ line: 3, column: 1 }]);
  expect(tamed.text).toHaveLength(text.length);
  expect(JSON.stringify(parseNote(text))).toContain('strong');
  const usual = [
    '- **a** [[b]] ==c==\n'.repeat(2_000),
    `|a|b|\n|-|-|\n${'| **a** | [[b]] |\n'.repeat(2_000)}`,
    `\`\`\`json\n${'[[1, 2], [3, 4]], '.repeat(5_000)}\n\`\`\`\n`,
    '> [!note] a\n> **b**\n\n'.repeat(1_000),
    '    '.repeat(12) + '- a\n',
  ];
  for (const note of usual) expect(tameText(note).places).toEqual([]);
});

const hostile: Readonly<Record<string, string | Uint8Array>> = {
  'vault/deep.md': `${'>'.repeat(50_000)} a\n`,
  'vault/emphasis.md': `${'*a **b _c '.repeat(20_000)}\n`,
  'vault/nul.md': `# \0\n\n\`\`\`python\n\0print(1)\n\`\`\`\n`,
  'vault/open.md': '```python\nprint(1)\n',
  'vault/latin.md': Buffer.from([0x23, 0x20, 0xe9, 0xff, 0x0a]),
  'vault/bomb.md': growing['aliases of aliases']?.(60) ?? '',
  'vault/x\ny.md': noteOf('print(1)', '1'),
  'vault/\u202Elrm.md': noteOf('print(1)', '1'),
  'vault/..md': noteOf('print(1)', '1'),
  'vault/-rf.md': noteOf('print(1)', '1'),
  'vault/%2e%2e%2f.md': noteOf('print(1)', '1'),
  'vault/empty.md': '',
  'vault/good.md': noteOf('print(6 * 7)', '42'),
};

test('no note affects another', { timeout: 120_000 }, async () => {
  const folder = await scratch(hostile);
  await symlink('.', join(folder, 'vault/loop'));
  await symlink('self.md', join(folder, 'vault/self.md'));
  await symlink('/etc/passwd', join(folder, 'vault/passwd.md'));
  const args = ['verify', 'vault', '--no-reference', '-r', 'json'];
  const { stdout, stderr } = await call(folder, args);
  expect(stderr).toBe('');
  const { examples, problems } = JSON.parse(stdout) as {
    examples: { note: string; status: string }[];
    problems: { note: string; rule: string; line: number; column: number }[];
  };
  expect(examples.find(({ note }) => note === 'good.md')).toMatchObject({ status: 'verified' });
  expect(examples.filter(({ note }) => note.includes('passwd'))).toEqual([]);
  const rules = new Set(problems.map(({ note, rule }) => `${note}: ${rule}`));
  for (const expected of [
    'deep.md: too-much-markup',
    'emphasis.md: too-much-markup',
    'latin.md: not-utf8',
    'open.md: unclosed-fence',
  ]) {
    expect(rules).toContain(expected);
  }
  for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
  for (const command of ['list', 'check']) {
    const other = await call(folder, [command, 'vault']);
    expect(other.stderr).toBe('');
    // A name with a line break, or one that turns the line around, cannot pass for another line of the list.
    expect(other.stdout).not.toMatch(/\u202E|^y\.md/mu);
  }
  await writeFile(join(folder, 'vault/good.md'), noteOf('print(6 * 7)', '43'));
  const pretty = await call(folder, ['verify', 'vault', '--no-reference']);
  expect(pretty.status).toBe(1);
  expect(pretty.stdout).not.toMatch(/\u202E|^y\.md/mu);
});
