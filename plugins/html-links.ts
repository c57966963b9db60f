import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Resolve } from './resolve.ts';

export interface HtmlLinksOptions {
  readonly resolve: Resolve;
}

/** Elements of HTML that name files, and where. */
const naming: Readonly<Record<string, string>> = {
  a: 'href',
  audio: 'src',
  img: 'src',
  source: 'src',
  video: 'src',
};

/**
 * The rehype plugin that points the raw HTML of a note, `<img src="…">` say, at the pages and files of the site. Runs
 * before `rehypeSafeHtml` has put in what our own plugins made.
 */
export function htmlLinks({ resolve }: HtmlLinksOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    visit(tree, 'element', (node) => {
      const name = naming[node.tagName];
      if (name !== undefined) point(node, name, resolve, file.path ?? '');
    });
  };
}

function point({ properties }: Element, name: string, resolve: Resolve, note: string): void {
  const address = properties[name];
  // An address from the root was made for the site already.
  if (typeof address !== 'string' || /^(?:[a-z][a-z\d+.-]*:|\/|#|$)/iu.test(address)) return;
  const [target = '', ...places] = address.split('#').map(decode);
  const resolved = resolve({ target, headings: places, block: null }, note);
  if (resolved.kind !== 'missing') properties[name] = resolved.href;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the author wrote the name as it is.
    return text;
  }
}
