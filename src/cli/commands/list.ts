import { parseNote } from '../../../plugins/parse-note.ts';
import { Outlines } from '../../vault/outlines.ts';
import type { Example } from '../../examples/example.ts';
import { notePath, visible } from '../../verify/reporters/visible.ts';
import type { Command } from '../command.ts';
import { openVault, vaultFolder } from '../open-vault.ts';
import { readNote } from '../read-note.ts';

const options = {
  json: { type: 'boolean', help: 'one JSON array, with the programs' },
} as const;

export const list: Command<typeof options> = {
  name: 'list',
  summary: 'show what Konspekt sees in the notes: examples and their recorded outputs',
  operands: ['[VAULT]'],
  description: `Lists the examples of the notes of VAULT (default: content), where each stands, what it borrows from
earlier code, and where its output is recorded. Runs nothing.`,
  options,
  examples: [
    ['', 'the examples of the vault content'],
    ['~/notes --json', 'with the programs that would run'],
  ],
  async run({ json = false }, [named]) {
    const folder = vaultFolder(named);
    const vault = await openVault(folder);
    const outlines = new Outlines(vault.notes, parseNote);
    const examples = vault.notes.flatMap((note) => readNote(note, vault, outlines).examples);
    process.stdout.write(
      json
        ? `${JSON.stringify(examples, null, 2)}\n`
        : examples.map((example) => described(example, folder)).join(''),
    );
    return 0;
  },
};

function described(example: Example, folder: string): string {
  const { note, line, name, ordinal, setup } = example;
  const borrowed = setup.map(({ span }) => lines(span)).join(', ');
  return [
    `${notePath(folder, note)}:${line}:1  ${ordinal} ${visible(name)}`,
    `    code: ${lines(example.own.span)}${borrowed && `, with ${borrowed}`}`,
    `    output: ${recordedIn(example)}`,
    '',
  ].join('\n');
}

function recordedIn({ recorded, trailing, session }: Example): string {
  if (session) return `a session of ${session.length} statements`;
  const ends = trailing.length > 0 ? `${trailing.length} comments at the ends of lines` : null;
  const whole =
    recorded && `${recorded.kind === 'fence' ? 'fence' : 'comments'}, ${lines(recorded.span)}`;
  return [whole, ends].filter((text) => text !== null).join('; ') || 'not recorded';
}

function lines({ start, end }: { readonly start: number; readonly end: number }): string {
  return start === end ? `line ${start}` : `lines ${start}–${end}`;
}
