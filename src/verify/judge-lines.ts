import type { Example } from '../examples/example.ts';
import type { Judgement } from './judgement.ts';
import type { Observation } from './observe.ts';
import { judgeTrailing } from './trailing.ts';
import type { DiffLine } from './verdict.ts';

/** Compares outputs recorded at the ends of lines; null when none of them turns out to be one. */
export function judgeLines({ trailing }: Example, { sections }: Observation): Judgement | null {
  const judged = trailing.map((output, index) => ({
    output,
    found: judgeTrailing(output, sections?.get(index + 1) ?? []),
  }));
  const suspicions = judged.flatMap(({ output: { line, column, text }, found }) =>
    found.kind === 'suspicious' ? [{ line, column, recorded: text, actual: found.actual }] : [],
  );
  const compared = judged.filter(({ found }) => ['confirmed', 'drifted'].includes(found.kind));
  if (compared.length === 0 && suspicions.length === 0) return null;
  const drifted = compared.filter(({ found }) => found.kind === 'drifted');
  const diff = compared.flatMap(({ output: { text }, found }): DiffLine[] =>
    found.kind === 'drifted'
      ? [
          { kind: 'recorded', text },
          ...('actual' in found && found.actual !== '' ? found.actual.split('\n') : []).map(
            (line) => ({ kind: 'actual' as const, text: line }),
          ),
        ]
      : [{ kind: 'same', text }],
  );
  const [first] = drifted;
  return {
    matches: drifted.length === 0 && compared.length > 0,
    reason: first ? `line ${first.output.line} prints something else than its comment says` : null,
    diff: drifted.length > 0 ? diff : null,
    tolerated: [],
    suspicions,
    recorded: compared.map(({ output }) => output.text).join('\n'),
  };
}
