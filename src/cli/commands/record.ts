import { createReference } from '../../run/reference.ts';
import type { Command } from '../command.ts';
import { readInput, readProgram } from '../read-program.ts';
import { showTranscript } from '../show-transcript.ts';

export const record: Command = {
  name: 'record',
  summary: 'print what CPython prints for a Python program, on the virtual clock',
  operands: ['FILE.py'],
  description: `Runs the program by CPython 3.14 itself (Pyodide), in a sandbox, on the virtual clock: sleeping takes
no time. Its output goes to stdout; an uncaught exception's traceback to stderr, with exit status 1.`,
  options: {},
  examples: [
    ['lesson.py', 'what CPython prints'],
    ['- < lesson.py', 'the program comes from standard input'],
  ],
  async run(_values, [path = '']) {
    const program = await readProgram(path);
    const reference = createReference();
    try {
      return showTranscript(
        await reference.run(program, { stdin: await readInput(path, program) }),
      );
    } finally {
      await reference.close();
    }
  },
};
