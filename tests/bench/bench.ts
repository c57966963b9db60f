// Ratios of whole programs: ours against CPython (on wasm) and against TypeScript written by hand, in one run. At last
// what a reader of a page waits for.
import { readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createReference } from '../../src/run/reference.ts';
import { createRunner } from '../../src/run/node.ts';
import { translate } from '../../src/translate/translate.ts';
import { printPageFigures } from './pages.ts';
import { printTranslationSpeed } from './translation.ts';

const folder = new URL('programs/', import.meta.url);
const ROUNDS = 3;

/** The best of a few rounds, in ms: what the machine does when nobody disturbs it. */
async function best(run: () => Promise<unknown> | unknown): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    await run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

const runner = await createRunner({ processes: 1 });
const reference = createReference();
const translated = (python: string): Exclude<ReturnType<typeof translate>, readonly unknown[]> => {
  const result = translate(python);
  if (Array.isArray(result)) throw new Error(`refused: ${result[0]?.message}`);
  return result as Exclude<ReturnType<typeof translate>, readonly unknown[]>;
};
const empty = translated('pass\n');
await reference.run('pass\n');
const [ourStart, theirStart] = [
  await best(() => runner.run(empty)),
  await best(() => reference.run('pass\n')),
];

console.log('program   CPython ÷ ours   ours ÷ hand-written');
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.py')).toSorted()) {
  const name = file.slice(0, -3);
  const python = await readFile(new URL(file, folder), 'utf8');
  const program = translated(python);
  const transcript = await runner.run(program);
  const expected = await reference.run(python);
  if (transcript.stdout !== expected.stdout)
    throw new Error(`${name}: another output than CPython's`);
  const ours = Math.max(1, (await best(() => runner.run(program))) - ourStart);
  const theirs = Math.max(1, (await best(() => reference.run(python))) - theirStart);
  const written = new URL(`${name}.ts`, folder);
  let ratio = '';
  if (existsSync(written)) {
    const { main } = (await import(written.href)) as { main: () => string };
    ratio = (ours / Math.max(1, await best(main))).toFixed(1);
  }
  console.log(`${name.padEnd(9)} ${(theirs / ours).toFixed(1).padStart(14)} ${ratio.padStart(21)}`);
}
await runner.close();
reference.close();
printTranslationSpeed();
await printPageFigures();
