import { noteAddresses } from '../site/note-addresses.ts';
import { canvasProblems } from '../vault/canvas-problems.ts';
import { linkProblems } from '../vault/link-problems.ts';
import { isPublished, permalinkOf } from '../vault/note-properties.ts';
import { orphanAttachments } from '../vault/orphan-attachments.ts';
import type { Outlines } from '../vault/outlines.ts';
import { problem, type Problem } from '../vault/problem.ts';
import type { Vault } from '../vault/vault.ts';

/** What is wrong between the notes of a vault: links that lead nowhere, and pages that want the same address. */
export function vaultProblems(vault: Vault, outlines: Outlines): Problem[] {
  const published = vault.notes.filter(isPublished);
  const hidden = new Set(vault.notes.filter((note) => !isPublished(note)).map(({ path }) => path));
  const { collisions } = noteAddresses(
    published.map((note) => note.path),
    new Map(published.map((note) => [note.path, permalinkOf(note)])),
  );
  return [
    ...vault.notes.flatMap(({ path }) => linkProblems(path, vault, outlines, hidden)),
    ...vault.notes.flatMap(({ path }) =>
      (outlines.of(path)?.local ?? []).map(({ url, line, column }) =>
        problem('local-link', path, line, column, url),
      ),
    ),
    ...orphanAttachments(vault, outlines),
    ...vault.notes.flatMap(({ path }) =>
      (outlines.of(path)?.unclosed ?? []).map(({ line, column }) =>
        problem('unclosed-block', path, line, column),
      ),
    ),
    ...vault.attachments.flatMap(({ path, text }) =>
      text !== null && /\.canvas$/iu.test(path) ? canvasProblems(path, text, vault) : [],
    ),
    ...collisions.map(({ path, other }) => problem('slug-collision', path, 1, 1, other)),
  ];
}
