import { parseNote } from '../../../plugins/parse-note.ts';
import { Outlines } from '../../vault/outlines.ts';
import { notePath } from '../../verify/reporters/visible.ts';
import type { Command } from '../command.ts';
import { describeNote } from '../describe-note.ts';
import { openVault, vaultFolder } from '../open-vault.ts';
import { readNote } from '../read-note.ts';

const options = {
  json: { type: 'boolean', help: 'one JSON array, with the programs' },
} as const;

export const list: Command<typeof options> = {
  name: 'list',
  summary: 'show what Konspekt sees in the notes: examples and their recorded outputs',
  operands: ['[VAULT]'],
  description: `Lists the examples of the notes of VAULT (default: content): where each stands and why it is one, what it borrows
from earlier code, and where its output is recorded; and the code that is no example. Runs nothing.`,
  options,
  examples: [
    ['', 'the examples of the vault content'],
    ['~/notes --json', 'with the programs that would run'],
  ],
  async run({ json = false }, [named]) {
    const folder = vaultFolder(named);
    const vault = await openVault(folder);
    const outlines = new Outlines(vault.notes, parseNote);
    const contents = vault.notes.map((note) => readNote(note, vault, outlines));
    const examples = contents.flatMap((content) => content.examples);
    process.stdout.write(
      json
        ? `${JSON.stringify(examples, null, 2)}\n`
        : contents
            .map((content) => describeNote(content, notePath(folder, content.note.path)))
            .join(''),
    );
    return 0;
  },
};
