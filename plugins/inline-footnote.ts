import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Makes ordinary footnotes of those written where they stand. */
export function inlineFootnotes(tree: Root): void {
  const definitions: FootnoteDefinition[] = [];
  visit(tree, 'inlineFootnote', (node, index, parent) => {
    if (index === undefined || parent === undefined) return;
    const identifier = `inline-note-${definitions.length + 1}`;
    const position = node.position ? { position: node.position } : {};
    const reference: FootnoteReference = {
      type: 'footnoteReference',
      identifier,
      label: identifier,
      ...position,
    };
    parent.children.splice(index, 1, reference as never);
    definitions.push({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [{ type: 'paragraph', children: node.children }],
      ...position,
    });
  });
  tree.children.push(...definitions);
}
