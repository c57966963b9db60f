import GithubSlugger from 'github-slugger';
import type { OutlineHeading } from '../vault/outlines.ts';

/**
 * The anchors of a note's headings, in order, as `rehypeHeadings` makes them. A first heading that says the page's
 * title is not shown: its place is the top of the page, and its anchor is empty.
 */
export function headingSlugs(headings: readonly OutlineHeading[], title: string): string[] {
  const slugger = new GithubSlugger();
  return headings.map(({ depth, text }, index) => {
    const isTitle = index === 0 && depth === 1 && text.normalize('NFC') === title.normalize('NFC');
    return isTitle ? '' : slugger.slug(text) || slugger.slug('section');
  });
}
