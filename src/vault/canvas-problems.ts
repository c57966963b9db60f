import { readCanvas } from './canvas.ts';
import { didYouMean } from './nearest-names.ts';
import { type Problem, problem } from './problem.ts';
import type { Vault } from './vault.ts';

/** What is wrong with a canvas: it cannot be read, or a card shows a file that is not there. */
export function canvasProblems(
  path: string,
  json: string,
  { links }: Pick<Vault, 'links'>,
): Problem[] {
  const canvas = readCanvas(json);
  if (canvas === null) return [problem('bad-canvas', path, 1, 1)];
  return canvas.nodes.flatMap((node) => {
    if (node.kind !== 'file' || 'path' in links.resolve(`/${node.file}`, path)) return [];
    const { line, column } = placeOf(JSON.stringify(node.file), json);
    const name = node.file.slice(node.file.lastIndexOf('/') + 1).replace(/\.md$/iu, '');
    const near = didYouMean(name, links.names());
    return [problem('missing-embed', path, line, column, node.file + near)];
  });
}

function placeOf(words: string, text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf(words))).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
