import { expect, test } from 'vitest';
import { parseNote } from '../../plugins/parse-note.ts';
import { pythonLines } from '../../plugins/panel/program-lines.ts';
import { findExamples } from '../../src/examples/find-examples.ts';

function entryOf(code: string): (readonly string[])[] {
  const note = `\`\`\`python\n${code}\n\`\`\`\n\`\`\`\n# Output main\n1\n\`\`\`\n`;
  const { examples } = findExamples(parseNote(note), note, 'note');
  return examples.map((example) => pythonLines(example).entry.map(({ text }) => text));
}

const main = 'import asyncio\nasync def main():\n\tprint(1)';

test('the call that a label asks for is shown below code that does not make it itself', () => {
  expect(entryOf(main)).toEqual([['asyncio.run(main())']]);
  expect(entryOf(`${main}\nasyncio.run(main())`)).toEqual([[]]);
});
