import type { Emphasis, ListItem, Nodes, Parents, Root, RootContent, Table } from 'mdast';
import type { BlockId } from './block-id-syntax.ts';

/** The names that have anchors already; null where there are to be none. */
type Taken = Set<string> | null;

/** Hides the names of blocks, and makes them anchors: `^id` -> `id="block-id"` on its block; the first of a name counts. */
export function blockIds(tree: Root, { anchors }: { readonly anchors: boolean }): void {
  const taken = anchors ? new Set<string>() : null;
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('children' in node)) continue;
    if (node.type === 'listItem') nameItem(node, taken);
    if (node.type === 'table') nameTable(node, taken);
    const last: Nodes | undefined = node.children.at(-1);
    if (last?.type === 'blockId') name(node, last, taken);
    const { children }: { children: RootContent[] } = node;
    for (const [index, child] of children.entries()) {
      if (isName(child)) children[index] = anchor(child.children[0], taken);
    }
    pending.push(...children.toReversed());
  }
}

/** The first paragraph of an item may have no element of its own: its name is the item's. */
function nameItem(item: ListItem, taken: Taken): void {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return;
  const last = first.children.at(-1);
  if (last?.type !== 'blockId' || first.children.length === 1) return;
  first.children.pop();
  trimEnd(first);
  anchorOn(item, last.id, taken);
}

/** Without a blank line before it, the name of a table is its last row. */
function nameTable(table: Table, taken: Taken): void {
  const cells = table.children.at(-1)?.children ?? [];
  const [named] = cells.flatMap((cell) => cell.children);
  if (table.children.length < 2 || named?.type !== 'blockId') return;
  if (cells.flatMap((cell) => cell.children).length > 1) return;
  table.children.pop();
  anchorOn(table, named.id, taken);
}

function name(node: Parents, { id }: BlockId, taken: Taken): void {
  // Alone it names the block before it, and becomes an anchor itself.
  if (node.children.length === 1) return;
  node.children.pop();
  trimEnd(node);
  anchorOn(node, id, taken);
}

function trimEnd(node: Parents): void {
  const last: Nodes | undefined = node.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

function anchorOn(node: Parents, id: string, taken: Taken): void {
  const hProperties = { ...node.data?.hProperties, ...anchorOf(id, taken) };
  node.data = { ...node.data, hProperties } as never;
}

/** A paragraph that holds a block's name and nothing else. */
export function isName(node: RootContent): node is RootContent & { readonly children: [BlockId] } {
  if (node.type !== 'paragraph') return false;
  return node.children.length === 1 && node.children[0]?.type === 'blockId';
}

/** Whatever the block became, a panel say, the anchor stands right behind it. */
function anchor({ id }: BlockId, taken: Taken): Emphasis {
  return {
    type: 'emphasis',
    children: [],
    data: { hName: 'div', hProperties: anchorOf(id, taken) },
  };
}

function anchorOf(id: string, taken: Taken): { readonly id?: string } {
  if (taken === null || taken.has(id)) return {};
  taken.add(id);
  return { id: `block-${id}` };
}
