import type { Emphasis, Nodes, Root, RootContent } from 'mdast';
import type { BlockId } from './block-id-syntax.ts';

/** Hides the names of blocks, and makes them anchors: `^id` -> `id="block-id"` on its block; the first of a name counts. */
export function blockIds(tree: Root): void {
  const taken = new Set<string>();
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('children' in node)) continue;
    const last: Nodes | undefined = node.children.at(-1);
    if (last?.type === 'blockId') name(node, last, taken);
    const { children }: { children: RootContent[] } = node;
    for (const [index, child] of children.entries()) {
      if (isName(child)) children[index] = anchor(child.children[0], taken);
    }
    pending.push(...children.toReversed());
  }
}

function name(
  node: Extract<Nodes, { children: unknown }>,
  { id }: BlockId,
  taken: Set<string>,
): void {
  // Alone it names the block before it, and becomes an anchor itself.
  if (node.children.length === 1) return;
  node.children.pop();
  const last = node.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const hProperties = { ...node.data?.hProperties, ...anchorOf(id, taken) };
  node.data = { ...node.data, hProperties } as never;
}

/** A paragraph that holds a block's name and nothing else. */
export function isName(node: RootContent): node is RootContent & { readonly children: [BlockId] } {
  if (node.type !== 'paragraph') return false;
  return node.children.length === 1 && node.children[0]?.type === 'blockId';
}

/** Whatever the block became, a panel say, the anchor stands right behind it. */
function anchor({ id }: BlockId, taken: Set<string>): Emphasis {
  return {
    type: 'emphasis',
    children: [],
    data: { hName: 'div', hProperties: anchorOf(id, taken) },
  };
}

function anchorOf(id: string, taken: Set<string>): { readonly id?: string } {
  if (taken.has(id)) return {};
  taken.add(id);
  return { id: `block-${id}` };
}
