import type { Nodes, Root } from 'mdast';
import { type Fence, readFence } from './fence.ts';

/** The note as a flat sequence: what stands between two fences matters, the containers around them do not. */
export type Leaf =
  | { readonly kind: 'fence'; readonly fence: Fence }
  | {
      readonly kind: 'text';
      /** The words of a paragraph, its markup left out; null for what is not a paragraph. */
      readonly words: string | null;
      /** The source, line by line. */
      readonly line: number;
      readonly source: readonly string[];
    };

/** The blocks of the tree that hold no other blocks, in order. */
export function leavesOf(root: Root, source: readonly string[]): Leaf[] {
  const leaves: Leaf[] = [];
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isContainer(node)) {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child) pending.push(child);
      }
      continue;
    }
    leaves.push(leaf(node, source));
  }
  return leaves;
}

type Container = Extract<
  Nodes,
  { type: 'root' | 'blockquote' | 'list' | 'listItem' | 'footnoteDefinition' }
>;

/** Also containers that plugins bring: whatever holds blocks. */
function isContainer(node: Nodes): node is Container {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') return false;
  return 'children' in node;
}

function leaf(node: Nodes, source: readonly string[]): Leaf {
  const fence = node.type === 'code' ? readFence(node, source) : null;
  if (fence) return { kind: 'fence', fence };
  const start = node.position?.start.line ?? 1;
  const end = node.position?.end.line ?? start;
  const words = node.type === 'paragraph' ? wordsOf(node) : null;
  return { kind: 'text', words, line: start, source: source.slice(start - 1, end) };
}

function wordsOf(node: Nodes): string {
  const parts: string[] = [];
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('value' in next) parts.push(next.value);
    if (next.type === 'break') parts.push('\n');
    if ('children' in next) pending.push(...[...next.children].reverse());
  }
  return parts.join('');
}
