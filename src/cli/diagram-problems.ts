import type { DiagramPainter } from '../site/diagram/diagram-painter.ts';
import type { Outlines } from '../vault/outlines.ts';
import { problem, type Problem } from '../vault/problem.ts';
import type { Vault } from '../vault/vault.ts';

/** What is wrong with the diagrams of the chosen notes: each is drawn. */
export async function diagramProblems(
  vault: Vault,
  outlines: Outlines,
  painter: DiagramPainter,
  isChosen: (path: string) => boolean = () => true,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { path } of vault.notes.filter((note) => isChosen(note.path))) {
    for (const { source, line } of outlines.of(path)?.diagrams ?? []) {
      const diagram = await painter.draw(source);
      if (diagram.kind === 'faulty')
        problems.push(problem('bad-diagram', path, line + diagram.line - 1, 1, diagram.message));
    }
  }
  return problems;
}
