import { fromHtml } from 'hast-util-from-html';
import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import temml from 'temml';
import { visit } from 'unist-util-visit';

/** Makes MathML of TeX: browsers draw it themselves, without fonts or scripts of anybody. A formula with a fault is shown as written, with what is wrong. */
export function texMath(tree: Root): void {
  visit(tree, 'texMath', (node) => {
    const html = temml.renderToString(node.value, {
      displayMode: node.display,
      throwOnError: false,
      // A formula may not grow without end by its own macros, nor bring links and pictures.
      maxExpand: 1000,
      trust: false,
    });
    const hChildren = fromHtml(html, { fragment: true }).children as ElementContent[];
    const className = ['konspekt-math', ...(node.display ? ['konspekt-math-block'] : [])];
    node.data = { hName: 'span', hProperties: { className }, hChildren } as never;
  });
}
