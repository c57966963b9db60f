/** Prints what CPython prints: `node tests/translate/cpython.ts FILE.py`, or `-` for standard input. */
import { readFileSync } from 'node:fs';
import { createReference } from '../../src/run/reference.ts';

const [file = '-'] = process.argv.slice(2);
const reference = createReference();
const transcript = await reference.run(readFileSync(file === '-' ? 0 : file, 'utf8'));
await reference.close();
process.stdout.write(transcript.stdout);
process.stderr.write(transcript.stderr);
const { outcome } = transcript;
if (outcome.kind === 'exit') process.exitCode = outcome.status;
else if (outcome.kind === 'exception') process.exitCode = 1;
else if (outcome.kind !== 'finished') {
  process.stderr.write(`${JSON.stringify(outcome)}\n`);
  process.exitCode = 70;
}
