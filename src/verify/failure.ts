import type { Example } from '../examples/example.ts';
import type { Outcome } from '../run/transcript.ts';
import type { Observation } from './observe.ts';
import { comparableLines } from './output-lines.ts';

/** Why a run cannot count, however its output compares. */
export type Failure =
  | { readonly kind: 'failed'; readonly reason: string }
  /** It asks for something that only a directive can give. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Whether a run crashed or hit a budget, and nobody recorded or declared that. */
export function failureOf(example: Example, { transcript }: Observation): Failure | null {
  const { outcome } = transcript;
  const reason = reasonOf(example, outcome);
  if (reason === null) return null;
  const asks =
    outcome.kind === 'exception' && outcome.type === 'EOFError' && example.directive.stdin === null;
  if (!asks) return { kind: 'failed', reason };
  const advice = 'input() needs something to read: write %% konspekt: stdin="…" %% before the code';
  return { kind: 'refused', reason: advice };
}

function reasonOf(example: Example, outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'finished':
    case 'exit':
      return example.directive.error ? 'declared to end in an exception, but it does not' : null;
    case 'exception':
      if (example.directive.error || isRecorded(example, outcome.type)) return null;
      return `uncaught ${outcome.type}${outcome.message && `: ${outcome.message}`}`;
    case 'budget':
      return `stopped at its budget: ${outcome.budget} ${outcome.limit}`;
    case 'deadlock':
    case 'crash':
      return outcome.message;
  }
}

/** The author shows that this ends in an exception, perhaps in another one. */
function isRecorded({ recorded, session }: Example, type: string): boolean {
  const text = recorded?.text ?? session?.map(({ expected }) => expected).join('\n') ?? '';
  if (/Traceback \(most recent call last\):/u.test(text)) return true;
  return comparableLines(text).some((line) => line === type || line.startsWith(`${type}:`));
}
