import type { Processor } from 'unified';
import { blockIdFromMarkdown, blockIdSyntax } from './block-id-syntax.ts';
import { commentFromMarkdown, commentSyntax } from './comment-syntax.ts';
import { inlineFootnoteFromMarkdown, inlineFootnoteSyntax } from './inline-footnote-syntax.ts';
import { markFromMarkdown, markSyntax } from './mark-syntax.ts';
import { mathFromMarkdown, mathSyntax } from './math-syntax.ts';
import { rawHeadingSyntax } from './raw-heading.ts';
import { tagFromMarkdown, tagSyntax } from './tag-syntax.ts';
import { taskMarkFromMarkdown, taskMarkSyntax } from './task-mark-syntax.ts';
import { wikiLinkFromMarkdown, wikiLinkSyntax } from './wikilink-syntax.ts';

/** The unified plugin that teaches remark-parse all of Obsidian's syntax, and does nothing with it yet. */
export function obsidianSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(
    rawHeadingSyntax,
    wikiLinkSyntax(),
    commentSyntax(),
    blockIdSyntax(),
    tagSyntax(),
    markSyntax(),
    mathSyntax(),
    inlineFootnoteSyntax(),
    taskMarkSyntax(),
  );
  (data.fromMarkdownExtensions ??= []).push(
    wikiLinkFromMarkdown(),
    commentFromMarkdown(),
    blockIdFromMarkdown(),
    tagFromMarkdown(),
    markFromMarkdown(),
    mathFromMarkdown(),
    inlineFootnoteFromMarkdown(),
    taskMarkFromMarkdown(),
  );
}
