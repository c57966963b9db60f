import { createRunner } from '../../run/node.ts';
import { translate } from '../../translate/translate.ts';
import type { Command } from '../command.ts';
import { readInput, readProgram } from '../read-program.ts';
import { showRefusals } from '../show-refusals.ts';
import { showTranscript } from '../show-transcript.ts';

export const run: Command = {
  name: 'run',
  summary: 'run a Python program as TypeScript, on the virtual clock',
  operands: ['FILE.py'],
  description: `Translates the program and runs its TypeScript in the sandbox, on the virtual clock: sleeping takes no
time. Its output goes to stdout; an uncaught exception's traceback to stderr, with exit status 1; what
cannot be translated is listed on stderr, with exit status 1.`,
  options: {},
  examples: [
    ['lesson.py', 'what the program prints'],
    ['- < lesson.py', 'the program comes from standard input'],
  ],
  async run(_values, [path = '']) {
    const program = await readProgram(path);
    const translation = translate(program);
    if (!('typescript' in translation)) {
      showRefusals(path, translation);
      return 1;
    }
    const runner = await createRunner({ processes: 1 });
    try {
      const stdin = await readInput(path, program);
      return showTranscript(await runner.run(translation, { stdin }));
    } finally {
      await runner.close();
    }
  },
};
