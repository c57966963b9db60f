import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import type { Note } from '../../vault/vault.ts';
import { painter, showsColours } from '../../verify/reporters/paint.ts';
import { diffLine } from '../../verify/reporters/pretty.ts';
import { notePath, visible } from '../../verify/reporters/visible.ts';
import { editsOf, withEdits, type Edit, type Untouched } from '../../verify/update-note.ts';
import type { Verdict } from '../../verify/verdict.ts';
import { CallError } from '../call-error.ts';
import type { Command } from '../command.ts';
import { openVault, vaultFolder } from '../open-vault.ts';
import { replaceFile } from '../replace-file.ts';
import { say } from '../say.ts';
import { verifierOf, verifyOptions } from '../verify-options.ts';
import { verifyWithProgress } from '../verify-with-progress.ts';

const options = {
  note: { type: 'string', value: 'PATH', help: 'only this note, by its path within the vault' },
  example: { type: 'string', value: 'NAME', help: 'only examples of this name' },
  yes: { type: 'boolean', short: 'y', help: 'write without asking' },
  check: { type: 'boolean', help: 'write nothing; exit status 1 if there is something to write' },
  ...verifyOptions,
} as const;

export const update: Command<typeof options> = {
  name: 'update',
  summary: 'write fresh outputs into the notes, after showing the diff',
  operands: ['[VAULT]'],
  description: `Verifies VAULT (default: content), and replaces recorded outputs that drifted with what the code prints,
where CPython confirms it: in the author's form, and nothing else of the note. Shows what it would write
and asks first.`,
  options,
  examples: [
    ['', 'show, ask, write'],
    ['--check', 'whether there is anything to write'],
    ['~/notes --note async/tasks.md --yes', 'one note, without asking'],
  ],
  async run(values, [named]) {
    if (!values.yes && !values.check && !process.stdin.isTTY) {
      throw new CallError('nobody is there to be asked', 'Give --yes to write, or --check to look');
    }
    const folder = vaultFolder(named);
    const vault = await openVault(folder);
    const chosen = vault.notes.filter(
      ({ path }) => values.note === undefined || path === values.note,
    );
    if (chosen.length === 0 && values.note !== undefined) {
      throw new CallError(`there is no note ${values.note} in ${folder}`);
    }
    const bytes = new Map(
      await Promise.all(chosen.map(async (note) => [note, await readFile(note.file)] as const)),
    );
    const trusting = values['no-reference'] ?? false;
    const verified = await verifyWithProgress({ ...vault, notes: chosen }, verifierOf(values));
    const changes = verified.notes.flatMap(({ note, verdicts }) => {
      const asked = verdicts.filter(
        ({ example }) => (values.example ?? example.name) === example.name,
      );
      return {
        note,
        old: bytes.get(note) ?? Buffer.alloc(0),
        ...editsOf(note.text, asked, trusting),
      };
    });
    for (const { note, edits, untouched } of changes) show(folder, note, edits, untouched);
    const written = changes.filter(({ edits }) => edits.length > 0);
    if (written.length === 0) say('nothing to write');
    if (values.check) return written.length > 0 ? 1 : 0;
    if (written.length === 0 || !(values.yes || (await isWanted(written.length)))) return 0;
    return (await writeAll(written)) ? 0 : 1;
  },
};

interface Change {
  readonly note: Note;
  readonly old: Buffer;
  readonly edits: readonly Edit[];
}

async function writeAll(changes: readonly Change[]): Promise<boolean> {
  let isAll = true;
  for (const { note, old, edits } of changes) {
    const mark = old.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? '\uFEFF' : '';
    // What was read is what was verified: not so where the note changed between.
    const isSame = old.equals(Buffer.from(mark + note.text));
    const isWritten =
      isSame && (await replaceFile(note.file, old, mark + withEdits(note.text, edits)));
    isAll &&= isWritten;
    say(
      isWritten
        ? `wrote ${visible(note.path)}`
        : `${visible(note.path)} changed meanwhile: left as it is`,
    );
  }
  return isAll;
}

async function isWanted(count: number): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`Write ${count} note${count === 1 ? '' : 's'}? [y/N] `);
  terminal.close();
  return /^\s*(?:y|yes|д|да)\s*$/iu.test(answer);
}

function show(
  folder: string,
  { path }: Note,
  edits: readonly Edit[],
  untouched: readonly Untouched[],
): void {
  const paint = painter(showsColours(process.stdout));
  const place = (line: number): string => `${notePath(folder, path)}:${line}:1`;
  for (const { verdict, start, diff } of edits) {
    process.stdout.write(`${place(start)} ${visible(verdict.example.name)}\n`);
    for (const line of diff) process.stdout.write(`  ${diffLine(line, paint)}\n`);
  }
  for (const { kind, verdict, line } of untouched) say(`${place(line)} ${why(kind, verdict)}`);
}

function why(kind: Untouched['kind'], { example }: Verdict): string {
  switch (kind) {
    case 'unconfirmed':
      return `${example.name} drifted, but CPython does not confirm what the run printed: left as it is`;
    case 'by-hand':
      return `${example.name} drifted, and is to be put right by hand`;
  }
}
