import type { Node, Sequence } from './node.ts';

/** The least and the most characters that something matches. */
export interface Width {
  readonly min: number;
  readonly max: number;
}

/** Widths of a sequence; `groups` are the widths of the groups that are closed already. */
export function widthOf(body: Sequence, groups: readonly (Width | null)[]): Width {
  let [min, max] = [0, 0];
  for (const node of body) {
    const one = nodeWidth(node, groups);
    min += one.min;
    max += one.max;
  }
  return { min, max };
}

function nodeWidth(node: Node, groups: readonly (Width | null)[]): Width {
  switch (node.kind) {
    case 'literal':
    case 'any':
    case 'set':
      return { min: 1, max: 1 };
    case 'at':
    case 'look':
      return { min: 0, max: 0 };
    case 'branch':
      return widest(node.items.map((one) => widthOf(one, groups)));
    case 'group':
    case 'atomic':
      return widthOf(node.body, groups);
    case 'repeat': {
      const { min, max } = widthOf(node.body, groups);
      return { min: min * node.min, max: max === 0 ? 0 : max * node.max };
    }
    case 'backreference':
      return groups[node.group] ?? { min: 0, max: Infinity };
    case 'conditional':
      return widest([widthOf(node.yes, groups), widthOf(node.no, groups)]);
  }
}

function widest(widths: readonly Width[]): Width {
  return {
    min: Math.min(...widths.map((one) => one.min)),
    max: Math.max(...widths.map((one) => one.max)),
  };
}
