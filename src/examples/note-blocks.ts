import type { Block } from './block.ts';
import type { Draft } from './draft.ts';
import type { OutputFence } from './group.ts';
import type { GroupResult } from './note-reader.ts';

/** The role of each fence of Python or output; `drafts` are in the order of their ordinals. */
export function noteBlocks(
  results: readonly GroupResult[],
  orphans: readonly OutputFence[],
  drafts: readonly Draft[],
): Block[] {
  const ordinals = new Map(drafts.map((draft, index) => [draft, index + 1]));
  // A later output may have made an example of an earlier fence.
  const byFence = Map.groupBy(ordinals, ([{ placed }]) => placed.fence);
  const all = results.flatMap(({ group, hasHarness, outputs }): Block[] => {
    const { line } = group.code;
    const examples = (byFence.get(group.code) ?? []).map(([, ordinal]) => ordinal);
    const code: Block =
      examples.length > 0
        ? { role: 'example', line, examples }
        : { role: hasHarness ? 'harness' : 'setup', line };
    return [
      code,
      ...outputs.map(({ fence, draft }) => outputBlock(fence, draft && ordinals.get(draft))),
    ];
  });
  return [...all, ...orphans.map((fence) => outputBlock(fence, null))].sort(
    (a, b) => a.line - b.line,
  );
}

function outputBlock({ fence }: OutputFence, ordinal: number | null | undefined): Block {
  return {
    role: 'output',
    line: fence.line,
    examples: typeof ordinal === 'number' ? [ordinal] : [],
  };
}
