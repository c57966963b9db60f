import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Shows the author's own marks of tasks; what they mean is the author's affair, `[-]` and `[?]` as other tools read them. */
export function taskMarks(tree: Root): void {
  visit(tree, 'listItem', (item) => {
    const [first] = item.children;
    if (first?.type !== 'paragraph' || first.children[0]?.type !== 'taskMark') return;
    const hProperties = { ...item.data?.hProperties, className: ['task-list-item'] };
    item.data = { ...item.data, hProperties };
  });
  visit(tree, 'taskMark', (node) => {
    const hChildren: ElementContent[] = [h('span', node.mark)];
    node.data = {
      hName: 'span',
      hProperties: { className: ['konspekt-task'], dataTask: node.mark },
      hChildren,
    } as never;
  });
}
