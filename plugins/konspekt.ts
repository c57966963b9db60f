import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { Verdict } from '../src/verify/verdict.ts';
import { examplePanels } from './example-panels.ts';
import { noteContent } from './note-content.ts';
import { obsidianSyntax } from './obsidian-syntax.ts';
import { messages, type Language } from './panel/messages.ts';
import type { Resolve } from './resolve.ts';

export interface KonspektOptions {
  /** Verifies the examples of a note: `verifyNote` of the package, or verdicts computed before. */
  readonly verify: (
    markdown: string,
    options: { readonly note: string },
  ) => readonly Verdict[] | Promise<readonly Verdict[]>;
  /** Path of the note within the vault; `file.path` if not given. */
  readonly note?: string;
  /** Finds what links and embeds mean; without it they lead to files beside the note. */
  readonly resolve?: Resolve;
  /** The Markdown of another note that this one embeds, by its path; without it, embedded notes are links. */
  readonly otherNote?: (path: string) => string | null;
  /** The page of a tag; without it, tags are text. */
  readonly tagHref?: (tag: string) => string | null;
  /** Language of the panels' own texts; Russian if not given. */
  readonly language?: Language;
}

/**
 * The unified plugin: Obsidian's syntax, one-line HTML headings, and a panel for every Python example with its verdict.
 * Works in any pipeline from remark-parse to remark-rehype.
 */
export function remarkKonspekt(
  this: Processor,
  options: KonspektOptions,
): (tree: Root, file: VFile) => Promise<void> {
  obsidianSyntax.call(this);
  const { verify, resolve = besideNote, language = 'ru', tagHref = () => null } = options;
  const otherNote = (path: string): Root | null => {
    const markdown = options.otherNote?.(path) ?? null;
    return markdown === null ? null : (this.parse(markdown) as Root);
  };
  const content = { resolve, text: messages[language], tagHref, otherNote };
  return async (tree, file) => {
    const note = options.note ?? file.path ?? '';
    const verdicts = await verify(String(file), { note });
    noteContent(tree, note, content, examplePanels({ verdicts, language }));
  };
}

const imageName = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;

function besideNote({ target, headings }: Parameters<Resolve>[0]): ReturnType<Resolve> {
  const anchor = headings.length > 0 ? `#${encodeURIComponent(headings.join('-'))}` : '';
  const href = encodeURI(target) + anchor;
  if (imageName.test(target)) return { kind: 'file', href, media: 'image' };
  return { kind: 'note', href, title: target };
}
