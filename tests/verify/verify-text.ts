import { parseNote } from '../../plugins/parse-note.ts';
import { findExamples } from '../../src/examples/find-examples.ts';
import type { Runs } from '../../src/verify/runs.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import { verifyExample } from '../../src/verify/verify-example.ts';

/** The verdicts on a note, given as lines of Markdown. */
export async function verifyText(runs: Runs, ...lines: readonly string[]): Promise<Verdict[]> {
  const text = lines.join('\n');
  const { examples } = findExamples(parseNote(text), text, 'note.md');
  return Promise.all(examples.map((example) => verifyExample(example, runs)));
}

/** A fence of Python, and one with what was recorded for it. */
export function note(code: readonly string[], output: readonly string[] | null = null): string[] {
  const recorded = output ? ['', '```', '# Output', ...output, '```'] : [];
  return ['```python', ...code, '```', ...recorded];
}
