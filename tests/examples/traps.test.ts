import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { NoteExamples } from '../../src/examples/block.ts';
import { find } from './find.ts';

const traps = read(new URL('../vaults/traps/pauses.md', import.meta.url));
const real = new URL('../../../shared/notes/asyncio-tasks.md', import.meta.url);

function read(file: URL): NoteExamples {
  return find(readFileSync(file, 'utf8'));
}

function outline({ examples }: NoteExamples): string[] {
  return examples.map(({ name, line, recorded }) => `${name} ${line} ${recorded?.kind ?? 'none'}`);
}

test('a note full of traps has its five examples, in its order', () => {
  expect(outline(traps)).toEqual([
    'first 3 fence',
    'second 33 fence',
    'main 74 comments',
    'main 93 comments',
    'main 117 none',
  ]);
  expect(traps.findings).toEqual([]);
});

test('each fence has its role', () => {
  expect(traps.blocks.map(({ role, line }) => `${role} ${line}`)).toEqual([
    'example 2',
    'output 24',
    'example 32',
    'output 39',
    'harness 52',
    'example 73',
  ]);
});

test('a labelled example borrows what it needs, and is called by asyncio.run', () => {
  const second = traps.examples[1];
  expect(second?.setup.map(({ span }) => span)).toEqual([{ start: 3, end: 12 }]);
  expect(second?.program).toMatch(
    /^from typing import Union {2}\n\nimport time\nimport asyncio\n/u,
  );
  expect(second?.program).toMatch(/# и эту тоже\n\n\nasyncio\.run\(second\(\)\)\n$/u);
  expect(second?.program).not.toContain('first');
  expect(second?.recorded?.text).toBe(
    'pause 1 begins\npause 1 ends\npause 2 begins\npause 2 ends\nTook 3.0009876543210987',
  );
  expect(second?.recorded?.lines).toEqual([42, 43, 44, 45, 46]);
});

test('every main runs through the harness, whose own fence is no example', () => {
  const mains = traps.examples.slice(2);
  for (const { program, programLines } of mains) {
    expect(program).toMatch(/\n\n\nasyncio\.run\(main\(\)\)\n$/u);
    expect(programLines.at(-1)).toBe(69);
    expect(program.match(/async def main/gu)).toHaveLength(1);
    expect(program).toContain('# Заготовка для всех примеров ниже');
    expect(program).not.toContain('import time');
    expect(program).not.toMatch(/^\.\.\.$/mu);
  }
});

test('commentary stays in the program, recorded output does not', () => {
  const [, , , swapped, loop] = traps.examples;
  expect(swapped?.own.text).toMatch(
    /^# А если поменять паузы местами\n# Посмотрим\nasync def main/u,
  );
  expect(swapped?.own.text).toMatch(/# Результат будет уже иным$/u);
  expect(swapped?.program).not.toContain('# Creating');
  expect(loop?.own.text).toMatch(/^# то же самое в цикле\n/u);
});

test('each line of a program knows its line of the note', () => {
  const source = readFileSync(new URL('../vaults/traps/pauses.md', import.meta.url), 'utf8').split(
    '\n',
  );
  for (const { program, programLines } of traps.examples) {
    const lines = program.split('\n').map((line) => line.trim());
    const inNote = lines.map((line, index) => {
      const at = programLines[index] ?? null;
      return at === null ? line : (source[at - 1] ?? '').trim();
    });
    expect(inNote).toEqual(lines);
  }
});

test.runIf(existsSync(real))('the note that Konspekt was made for has its five examples', () => {
  const note = read(real);
  expect(outline(note)).toEqual([
    'example1 3 fence',
    'example2 34 fence',
    'main 75 comments',
    'main 104 comments',
    'main 138 none',
  ]);
  expect(note.findings).toEqual([]);
});
