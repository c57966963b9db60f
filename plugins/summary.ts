import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';

declare module 'vfile' {
  interface DataMap {
    summary: string;
  }
}

const longest = 160;

/** The remark plugin that keeps the beginning of a note's first paragraph, for search engines and previews, in `file.data.summary`. */
export function remarkSummary(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const texts = tree.children
      .filter((node) => node.type === 'paragraph')
      .map((node) => toString(node, { includeHtml: false }).replaceAll(/\s+/g, ' ').trim());
    const first = texts.find((text) => text !== '');
    if (first !== undefined) file.data.summary = shortened(first);
  };
}

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
