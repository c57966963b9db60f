import type { Root } from 'mdast';

/** Keeps the tree of the last note, for the page of the same note in another language: to copy one is less than to parse. */
export class ParsedNotes {
  #markdown: string | null = null;
  #tree: Root | null = null;

  /** A tree of this text, to be changed as its caller likes. */
  treeOf(markdown: string, parse: () => Root): Root {
    const kept = this.#tree;
    if (kept !== null && this.#markdown === markdown) {
      this.#tree = null;
      return kept;
    }
    const tree = parse();
    this.#markdown = markdown;
    this.#tree = structuredClone(tree);
    return tree;
  }
}
