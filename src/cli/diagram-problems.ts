import type { DiagramPainter } from '../site/diagram/diagram-painter.ts';
import type { Outlines } from '../vault/outlines.ts';
import { problem, type Problem } from '../vault/problem.ts';
import type { Vault } from '../vault/vault.ts';

/** What is wrong with the diagrams of a vault: each is drawn, and none of its notes needs a thread that has none. */
export async function diagramProblems(
  vault: Vault,
  outlines: Outlines,
  painter: DiagramPainter,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { path } of vault.notes) {
    for (const { source, line } of outlines.of(path)?.diagrams ?? []) {
      const diagram = await painter.draw(source);
      if (diagram.kind === 'faulty')
        problems.push(problem('bad-diagram', path, line + diagram.line - 1, 1, diagram.message));
    }
  }
  return problems;
}
