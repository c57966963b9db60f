import { fromHtml } from 'hast-util-from-html';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import temml from 'temml';
import { visit } from 'unist-util-visit';
import type { TexMath } from './math-syntax.ts';

/**
 * Makes MathML of TeX: browsers draw it themselves, without fonts or scripts of anybody. A formula with a fault is shown
 * as written.
 */
export function texMath(tree: Root): void {
  visit(tree, 'texMath', (node) => {
    const hChildren = mathMl(node) ?? [h('code', node.value)];
    const className = ['konspekt-math', ...(node.display ? ['konspekt-math-block'] : [])];
    node.data = { hName: 'span', hProperties: { className }, hChildren } as never;
  });
}

function mathMl({ value, display }: TexMath): ElementContent[] | null {
  try {
    const html = temml.renderToString(value, {
      displayMode: display,
      throwOnError: true,
      // A formula may not grow without end by its own macros, nor bring links and pictures.
      maxExpand: 1000,
      trust: false,
    });
    return fromHtml(html, { fragment: true }).children as ElementContent[];
  } catch {
    // Faults of formulas come as errors of several kinds, and as failures of temml itself.
    return null;
  }
}
