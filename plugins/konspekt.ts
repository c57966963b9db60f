import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { Verdict } from '../src/verify/verdict.ts';
import { callouts } from './callout.ts';
import { dropComments } from './comment.ts';
import { commentFromMarkdown, commentSyntax } from './comment-syntax.ts';
import { embeds } from './embed.ts';
import { examplePanels } from './example-panels.ts';
import { htmlHeadings } from './html-heading.ts';
import { messages, type Language } from './panel/messages.ts';
import { markdownLinks } from './markdown-link.ts';
import { rawHeadingSyntax } from './raw-heading.ts';
import type { Resolve } from './resolve.ts';
import { wikilinks } from './wikilink.ts';
import { wikiLinkFromMarkdown, wikiLinkSyntax } from './wikilink-syntax.ts';

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
  /** Language of the panels' own texts; Russian if not given. */
  readonly language?: Language;
}

/**
 * The unified plugin: Obsidian's links, embeds, callouts and comments, one-line HTML headings, and a panel for every
 * Python example with its verdict. Works in any pipeline from remark-parse to remark-rehype.
 */
export function remarkKonspekt(
  this: Processor,
  options: KonspektOptions,
): (tree: Root, file: VFile) => Promise<void> {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(rawHeadingSyntax, wikiLinkSyntax(), commentSyntax());
  (data.fromMarkdownExtensions ??= []).push(wikiLinkFromMarkdown(), commentFromMarkdown());
  const { verify, resolve = besideNote, language = 'ru' } = options;
  return async (tree, file) => {
    const note = options.note ?? file.path ?? '';
    const verdicts = await verify(String(file), { note });
    htmlHeadings(tree);
    examplePanels({ verdicts, language })(tree);
    dropComments(tree);
    callouts(tree);
    markdownLinks({ resolve, note, text: messages[language] })(tree);
    embeds({ resolve, note, text: messages[language] })(tree);
    wikilinks({ resolve, note })(tree);
  };
}

const imageName = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;

function besideNote({ target, headings }: Parameters<Resolve>[0]): ReturnType<Resolve> {
  const anchor = headings.length > 0 ? `#${encodeURIComponent(headings.join('-'))}` : '';
  const href = encodeURI(target) + anchor;
  if (imageName.test(target)) return { kind: 'file', href, media: 'image' };
  return { kind: 'note', href, title: target };
}
