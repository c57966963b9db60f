import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { obsidianSyntax } from './obsidian-syntax.ts';
import { tameText } from './tame-text.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(obsidianSyntax)
  .freeze();

/** The syntax tree of a note's Markdown, as the pages are made from it. */
export function parseNote(markdown: string): Root {
  return processor.parse(tameText(markdown).text);
}
