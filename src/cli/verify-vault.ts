import { availableParallelism } from 'node:os';
import { parseNote } from '../../plugins/parse-note.ts';
import { Outlines } from '../vault/outlines.ts';
import { problem, type Problem } from '../vault/problem.ts';
import type { Note, Vault } from '../vault/vault.ts';
import type { Verdict } from '../verify/verdict.ts';
import type { Verifier } from '../verify/verify.ts';
import { DiagramPainter } from '../site/diagram/diagram-painter.ts';
import { byPlace } from './by-place.ts';
import { diagramProblems } from './diagram-problems.ts';
import { readNote } from './read-note.ts';
import { vaultProblems } from './vault-problems.ts';

/** What came of a vault: by note, in the vault's order. */
export interface VerifiedVault {
  readonly vault: Vault;
  readonly notes: readonly { readonly note: Note; readonly verdicts: readonly Verdict[] }[];
  readonly problems: readonly Problem[];
  readonly outlines: Outlines;
  /** Has drawn the diagrams of the notes already. */
  readonly painter: DiagramPainter;
}

/** Verifies the chosen notes, as many at a time as there are cores; tells of each note that is done. */
export async function verifyVault(
  vault: Vault,
  verifier: Verifier,
  onNote: (note: Note) => void = () => undefined,
  isChosen: (path: string) => boolean = () => true,
): Promise<VerifiedVault> {
  const outlines = new Outlines(vault.notes, parseNote);
  const painter = new DiagramPainter();
  const chosen = vault.notes.filter(({ path }) => isChosen(path));
  const results: { note: Note; verdicts: Verdict[]; problems: Problem[] }[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < chosen.length; index = next++) {
      const note = chosen[index];
      if (!note) return;
      const { examples, problems } = readNote(note, vault, outlines);
      const verdicts = await Promise.all(examples.map((example) => verifier.verify(example)));
      results[index] = {
        note,
        verdicts,
        problems: [...problems, ...verdicts.flatMap(likelyDrifts)],
      };
      onNote(note);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  const problems = [
    ...vault.problems,
    ...results.flatMap((result) => result.problems),
    ...vaultProblems(vault, outlines),
    ...(await diagramProblems(vault, outlines, painter, isChosen)),
  ].filter(({ note }) => isChosen(note));
  return { vault, notes: results, problems: problems.toSorted(byPlace), outlines, painter };
}

function likelyDrifts({ example, suspicions = [] }: Verdict): Problem[] {
  return suspicions.map(({ line, column, recorded, actual }) =>
    problem('likely-drift', example.note, line, column, `${recorded}, but it prints ${actual}`),
  );
}
