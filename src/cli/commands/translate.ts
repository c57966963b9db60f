import { translate as translateProgram } from '../../translate/translate.ts';
import type { Command } from '../command.ts';
import { readProgram } from '../read-program.ts';
import { showRefusals } from '../show-refusals.ts';

export const translate: Command = {
  name: 'translate',
  summary: 'print the TypeScript of a Python program',
  operands: ['FILE.py'],
  description: `Prints the whole TypeScript module to stdout. What cannot be translated is listed on stderr, each with
file:line:column and the reason, with exit status 1.`,
  options: {},
  examples: [
    ['lesson.py', 'the TypeScript'],
    ['- < lesson.py', 'the program comes from standard input'],
  ],
  async run(_values, [path = '']) {
    const result = translateProgram(await readProgram(path));
    if ('typescript' in result) {
      process.stdout.write(result.typescript);
      return 0;
    }
    showRefusals(path, result);
    return 1;
  },
};
