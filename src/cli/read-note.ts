import type { Block } from '../examples/block.ts';
import { findExamples } from '../examples/find-examples.ts';
import type { Example } from '../examples/example.ts';
import { Outlines } from '../vault/outlines.ts';
import { problem, type Problem } from '../vault/problem.ts';
import type { Note, Vault } from '../vault/vault.ts';
import { parseNote } from '../../plugins/parse-note.ts';
import { tameText } from '../../plugins/tame-text.ts';

/** What a note holds, before anything of it runs. */
export interface NoteContent {
  readonly note: Note;
  readonly examples: readonly Example[];
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/** Finds the examples of a note, and what is wrong with them; its outline goes to the others. */
export function readNote(
  note: Note,
  vault: Vault,
  outlines = new Outlines(vault.notes, parseNote),
): NoteContent {
  const tree = parseNote(note.text);
  outlines.add(note.path, tree);
  const { examples, blocks, findings } = findExamples(tree, note.text, note.path, {
    otherNote: (link) => otherNote(link, note, vault),
  });
  const problems = findings.map(({ rule, line, column, detail }) =>
    problem(rule, note.path, line, column, detail),
  );
  const tamed = tameText(note.text).places.slice(0, 1);
  problems.push(
    ...tamed.map(({ line, column }) => problem('too-much-markup', note.path, line, column)),
  );
  return { note, examples, blocks, problems };
}

function otherNote(link: string, from: Note, vault: Vault): ReturnType<typeof source> | null {
  const found = vault.links.resolve(link, from.path);
  if (found.kind !== 'found') return null;
  const note = vault.notes.find(({ path }) => path === found.path);
  return note ? source(note) : null;
}

function source({ text }: Note): { tree: ReturnType<typeof parseNote>; source: string } {
  return { tree: parseNote(text), source: text };
}
