import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { rawHeading } from '../../plugins/raw-heading.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(rawHeading)
  .freeze();

/** The syntax tree of a note's Markdown, as the pages are made from it. */
export function parseNote(markdown: string): Root {
  return processor.parse(markdown);
}
