import type { Root } from 'mdast';
import { type Outline, outlineOf } from './outline.ts';
import type { Note } from './vault.ts';

export type { Outline, OutlineHeading } from './outline.ts';

/** The outlines of a vault's notes, each read when it is first asked for. */
export class Outlines {
  readonly #notes: ReadonlyMap<string, Note>;
  readonly #known = new Map<string, Outline>();
  readonly #parse: (markdown: string) => Root;

  /** `parse` knows all of Obsidian's syntax. */
  constructor(notes: readonly Note[], parse: (markdown: string) => Root) {
    this.#notes = new Map(notes.map((note) => [note.path, note]));
    this.#parse = parse;
  }

  /** The outline of the note at this path; null if there is no such note. */
  of(path: string): Outline | null {
    const known = this.#known.get(path);
    if (known) return known;
    const note = this.#notes.get(path);
    return note ? this.add(path, this.#parse(note.text)) : null;
  }

  /** Takes a tree that has been parsed already. */
  add(path: string, tree: Root): Outline {
    const outline = outlineOf(tree);
    this.#known.set(path, outline);
    return outline;
  }
}
