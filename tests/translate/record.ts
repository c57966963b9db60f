/**
 * Records the cases with CPython: `node tests/translate/record.ts [--all] [name…]` writes beside each input.py what
 * it prints (output.txt) and, if it ends with an uncaught exception, the last line of its traceback (error.txt).
 * Without `--all` and without names: only cases that have no output.txt yet.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReference } from '../../src/run/reference.ts';
import type { Transcript } from '../../src/run/transcript.ts';

const cases = join(import.meta.dirname, 'cases');
const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));
const all = words.includes('--all') || names.length > 0;

const folders = (
  names.length > 0 ? names : readdirSync(cases, { recursive: true, encoding: 'utf8' })
)
  .map((name) => join(cases, name))
  .filter((folder) => existsSync(join(folder, 'input.py')))
  .filter((folder) => all || !existsSync(join(folder, 'output.txt')))
  .sort();

const reference = createReference();
for (const folder of folders) {
  const stdin = join(folder, 'stdin.txt');
  const transcript = await reference.run(
    readFileSync(join(folder, 'input.py'), 'utf8'),
    existsSync(stdin) ? { stdin: readFileSync(stdin, 'utf8') } : {},
  );
  process.stdout.write(`${folder.slice(cases.length + 1)}: ${write(folder, transcript)}\n`);
}
await reference.close();

function write(folder: string, { stdout, outcome }: Transcript): string {
  if (outcome.kind !== 'finished' && outcome.kind !== 'exception' && outcome.kind !== 'exit') {
    process.exitCode = 1;
    return `not recorded: ${JSON.stringify(outcome)}`;
  }
  writeFileSync(join(folder, 'output.txt'), stdout);
  rmSync(join(folder, 'error.txt'), { force: true });
  if (outcome.kind !== 'exception') return 'recorded';
  const error = outcome.traceback.trimEnd().split('\n').at(-1) ?? '';
  writeFileSync(join(folder, 'error.txt'), `${error}\n`);
  return `recorded, ends with ${error}`;
}
