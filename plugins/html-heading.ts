import type { Heading, Html, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** No attributes, no markup and no character references within: nothing is lost as Markdown. */
const plainHeading = /^<h([1-6])>([^<&]*)<\/h\1\s*>\s*$/iu;

/** Makes plain `<h3>…</h3>` lines headings of the tree, so that they live in pipelines without raw HTML. */
export function htmlHeadings(tree: Root): void {
  visit(tree, 'html', (node: Html, index, parent: Parents | undefined) => {
    const [, depth, text = ''] = plainHeading.exec(node.value) ?? [];
    if (depth === undefined || index === undefined || parent === undefined) return undefined;
    const heading: Heading = {
      type: 'heading',
      depth: Number(depth) as Heading['depth'],
      children: [{ type: 'text', value: text.trim() }],
      ...(node.position ? { position: node.position } : {}),
    };
    parent.children.splice(index, 1, heading as never);
    return [SKIP, index + 1];
  });
}
