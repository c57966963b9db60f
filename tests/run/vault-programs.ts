import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseNote } from '../../plugins/parse-note.ts';
import { findExamples } from '../../src/examples/find-examples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The programs of all examples of our own notes. */
export function vaultPrograms(): string[] {
  return globSync('content/**/*.md', { cwd: root })
    .toSorted()
    .flatMap((note) => {
      const text = readFileSync(`${root}/${note}`, 'utf8');
      return findExamples(parseNote(text), text, note).examples.map(({ program }) => program);
    });
}
