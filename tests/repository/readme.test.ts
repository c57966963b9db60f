import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Paths of this project that a text names: in code spans, links, images, and the tree of the rooms. */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\s]+)`|\]\(([^)#:]+)\)/gu)].map(
    ([, code, link]) => code ?? link ?? '',
  );
  const top = /^(?:\.?[\w-]+\/|[\w.-]+\.(?:json|md|mjs|ts|png)$|LICENSE$)/u;
  const outside = /^(?:node_modules|dist|public|konspekt|\.konspekt)\//u;
  return spans.filter((path) => top.test(path) && !outside.test(path) && !/[<>*…]/u.test(path));
}

test('every path that the README names exists', () => {
  const paths = pathsIn(readme);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every command that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?(\w+)/gu)].map(
    ([, name = '']) => name,
  );
  const ofNpm = ['install', 'i', 'pack', 'ci'];
  expect(named.filter((name) => !(name in scripts) && !ofNpm.includes(name))).toEqual([]);
});
