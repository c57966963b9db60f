import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'konspekt-rooms-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Checks a small tree, given as path -> text, with the project's own rules. */
function check(files: Record<string, string>): { status: number | null; stdout: string } {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const rooms = join(import.meta.dirname, '../../.ci/rooms.ts');
  const { status, stdout } = spawnSync(process.execPath, [rooms, 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout };
}

const node = 'export const run = (): number => 1;\n';

test('a room may import what the table allows', () => {
  const text = `import { run } from '../run/node.ts';\nexport const one: number = run();\n`;
  expect(check({ 'src/run/node.ts': node, 'src/verify/verify.ts': text })).toMatchObject({
    status: 0,
  });
});

test('a forbidden import is found, and named with its reason', () => {
  const text = `import { run } from '../run/node.ts';\nexport const one: number = run();\n`;
  const { status, stdout } = check({ 'src/run/node.ts': node, 'src/python/parse.ts': text });
  expect(status).toBe(1);
  expect(stdout).toContain('python-stands-alone: src/python/parse.ts → src/run/node.ts');
  expect(stdout).toContain('parser must be replaceable');
});

test('types are not imports', () => {
  const text = `import type { run } from '../run/node.ts';\nexport type Run = typeof run;\n`;
  expect(check({ 'src/run/node.ts': node, 'src/python/parse.ts': text })).toMatchObject({
    status: 0,
  });
});

test('node: is forbidden where the browser comes along, also under its bare name', () => {
  const text = `import { readFileSync } from 'fs';\nexport const read = readFileSync;\n`;
  const { status, stdout } = check({ 'src/runtime/print.ts': text });
  expect(status).toBe(1);
  expect(stdout).toContain('bundled-without-node');
});
