/** Anything that a syntax tree holds: nodes, and the records between them. */
export type TreeNode = Readonly<Record<string, unknown>>;

export function isTreeNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The nodes right below a node, in source order. */
export function* childrenOf(node: TreeNode): Generator<TreeNode> {
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) yield* value.filter(isTreeNode);
    else if (isTreeNode(value)) yield value;
  }
}
