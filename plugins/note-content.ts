import type { Root, RootContent } from 'mdast';
import { blockIds } from './block-id.ts';
import { callouts } from './callout.ts';
import { dropComments } from './comment.ts';
import { embeds } from './embed.ts';
import { separateLabels } from './embed-labels.ts';
import { htmlHeadings } from './html-heading.ts';
import { inlineFootnotes } from './inline-footnote.ts';
import { markdownLinks } from './markdown-link.ts';
import { texMath } from './math.ts';
import { notePart, type NotePart } from './note-part.ts';
import type { Messages } from './panel/messages.ts';
import type { Resolve } from './resolve.ts';
import { tags } from './tag.ts';
import { taskMarks } from './task-mark.ts';
import { wikilinks } from './wikilink.ts';

export interface NoteContentOptions {
  readonly resolve: Resolve;
  readonly text: Messages;
  readonly tagHref: (tag: string) => string | null;
  /** The syntax tree of another note that may be shown, by its path; null if it may not. */
  readonly otherNote: (path: string) => Root | null;
}

/** More than any author embeds on a page: notes that embed each other many times over would fill any disk. */
const mostEmbeds = 200;

/**
 * Makes of Obsidian's syntax what the page shows. `examples` puts the panels in; an embedded part goes through the
 * same without it, since examples are verified and shown with their verdicts in their own note.
 */
export function noteContent(
  tree: Root,
  note: string,
  options: NoteContentOptions,
  examples: (tree: Root) => void,
): void {
  const counter = { embeds: 0 };
  htmlHeadings(tree);
  examples(tree);
  show(tree, note, [partKey(note, { kind: 'all' })], options, counter);
}

function show(
  tree: Root,
  note: string,
  chain: readonly string[],
  options: NoteContentOptions,
  counter: { embeds: number },
): void {
  const { resolve, text, tagHref, otherNote } = options;
  dropComments(tree);
  inlineFootnotes(tree);
  // The names of blocks are anchors on the page of their own note only.
  blockIds(tree, { anchors: chain.length === 1 });
  callouts(tree);
  taskMarks(tree);
  texMath(tree);
  tags({ tagHref })(tree);
  markdownLinks({ resolve, note, text })(tree);
  embeds({
    resolve,
    note,
    text,
    content: (_link, { path, part }) => {
      const other = path === undefined ? null : otherNote(path);
      if (path === undefined || part === undefined || other === null) return null;
      const key = partKey(path, part);
      if (chain.includes(key)) return [cut(text)];
      counter.embeds += 1;
      if (counter.embeds > mostEmbeds) return null;
      const label = `embed-${counter.embeds}`;
      const shown: Root = { type: 'root', children: notePart(other, part) };
      htmlHeadings(shown);
      show(shown, path, [...chain, key], options, counter);
      separateLabels(shown.children, label);
      return shown.children;
    },
  })(tree);
  wikilinks({ resolve, note })(tree);
}

/** A part of a note may stand in that very note: only what holds itself would never end. */
function partKey(path: string, part: NotePart): string {
  return JSON.stringify([path, part]);
}

function cut(text: Messages): RootContent {
  return {
    type: 'paragraph',
    children: [{ type: 'emphasis', children: [{ type: 'text', value: text.embedCycle }] }],
  };
}
