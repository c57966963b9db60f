import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Stands in for npm: notes what it was asked, and installs what set-up looks for. */
const npm = `
import { appendFileSync, copyFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
appendFileSync('asked.txt', process.argv.slice(2).join(' ') + '\\n');
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/node/bin', { recursive: true });
symlinkSync(process.execPath, 'node_modules/node/bin/node');
copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

const program = `console.log(JSON.stringify([process.argv.slice(2), process.cwd()])); process.exit(7);`;

let clone: string;
beforeEach(() => {
  clone = realpathSync(mkdtempSync(join(tmpdir(), 'konspekt-clone-')));
  mkdirSync(join(clone, '.ci'));
  mkdirSync(join(clone, 'inner'));
  cpSync(join(root, '.ci/setup.mjs'), join(clone, '.ci/setup.mjs'));
  writeFileSync(join(clone, 'npm.js'), npm);
  writeFileSync(join(clone, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(clone, 'program.mjs'), program);
  lock('1.0.0');
});
afterEach(() => rmSync(clone, { recursive: true }));

function lock(version: string): void {
  const packages = {
    '': {},
    'node_modules/a': { version },
    'node_modules/mac': { version, optional: true },
  };
  writeFileSync(join(clone, 'package-lock.json'), JSON.stringify({ packages }));
}

function setUp(env: Record<string, string> = {}): ReturnType<typeof spawnSync> {
  return spawnSync(process.execPath, ['.ci/setup.mjs', 'program.mjs', '--flag', 'x y'], {
    cwd: clone,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', npm_execpath: join(clone, 'npm.js'), ...env },
  });
}

test('a fresh clone is set up, and says so; then the program runs as if called itself', () => {
  const { status, stdout, stderr } = setUp();
  expect(status).toBe(7);
  expect(stdout).toBe(`${JSON.stringify([['--flag', 'x y'], clone])}\n`);
  expect(stderr).toMatch(/installing dependencies \(npm ci\)[\s\S]*installed in \d+ s/u);
});

test('a second call skips the set-up; another lock file does not', () => {
  setUp();
  expect(setUp()).toMatchObject({ status: 7, stderr: '' });
  lock('1.0.1');
  expect(setUp().stderr).toContain('installing');
  expect(setUp().stderr).toBe('');
});

test('the program runs where npm was called', () => {
  const inner = join(clone, 'inner');
  const { stdout } = setUp({ npm_lifecycle_event: 'konspekt', INIT_CWD: inner });
  expect(stdout).toContain(JSON.stringify(inner));
});

test('a set-up that fails is told, and runs nothing', () => {
  writeFileSync(join(clone, 'npm.js'), 'process.exit(1);');
  expect(setUp()).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('`npm ci` failed'),
  });
});
