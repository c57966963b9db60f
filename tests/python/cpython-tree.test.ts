import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { parsePython } from '../../src/python/parse.ts';
import { createReference } from '../../src/run/reference.ts';
import { defaultBudgets } from '../../src/run/budgets.ts';
import { canonical } from './canonical.ts';

const dump = readFileSync(new URL('dump-tree.py', import.meta.url), 'utf8');
const cases = new URL('../translate/cases/', import.meta.url);
const programs = new Map([
  ['odd forms', readFileSync(new URL('odd-forms.py', import.meta.url), 'utf8')],
  ...readdirSync(cases).map(
    (name) => [name, readFileSync(new URL(`${name}/input.py`, cases), 'utf8')] as const,
  ),
]);

const reference = createReference({
  budgets: { ...defaultBudgets, outputBytes: 64 * 1024 * 1024 },
});
afterAll(() => reference.close());

test('the door gives the tree of CPython, node by node and place by place', async () => {
  const sources = JSON.stringify([...programs.values()]);
  const { stdout, outcome } = await reference.run(`sources = ${sources}\n${dump}`);
  expect(outcome).toEqual({ kind: 'finished' });
  const trees = stdout.trimEnd().split('\n');
  expect(trees).toHaveLength(programs.size);
  for (const [index, [name, source]] of [...programs].entries()) {
    const theirs: unknown = JSON.parse(trees[index] ?? '');
    expect(canonical(parsePython(source)), name).toEqual(theirs);
  }
});
