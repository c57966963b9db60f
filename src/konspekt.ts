// The public API of the package, composed from the rooms.
import { findExamples } from './examples/find-examples.ts';
import { parseNote } from '../plugins/parse-note.ts';
import type { Verdict } from './verify/verdict.ts';
import { createRunner } from './run/node.ts';
import type { RunnerOptions, RunOptions } from './run/node.ts';
import type { Transcript } from './run/transcript.ts';
import type { Translation } from './translate/translation.ts';
import { createVerifier } from './verify/verify.ts';
import type { VerifierOptions } from './verify/verify.ts';

export { translate } from './translate/translate.ts';
export { createRunner } from './run/node.ts';
export { remarkKonspekt } from '../plugins/konspekt.ts';

export type { Example } from './examples/example.ts';
export type { Runner, RunnerOptions, RunOptions } from './run/node.ts';
export type { Transcript } from './run/transcript.ts';
export type { Refusal, Translation } from './translate/translation.ts';
export type { Verdict } from './verify/verdict.ts';
export type { VerifierOptions } from './verify/verify.ts';
export type { KonspektOptions } from '../plugins/konspekt.ts';

/**
 * Runs one translated program in a sandboxed process of its own, on a virtual clock. For many programs, keep a
 * runner: `createRunner()`.
 */
export async function run(
  translation: Translation,
  options: RunnerOptions & RunOptions = {},
): Promise<Transcript> {
  const runner = await createRunner({ ...options, processes: 1 });
  try {
    return await runner.run(translation, options);
  } finally {
    await runner.close();
  }
}

/** Verifies the examples of one note, given as Markdown; `note` is the name that verdicts call it by. */
export async function verifyNote(
  markdown: string,
  options: VerifierOptions & { readonly note?: string } = {},
): Promise<Verdict[]> {
  const { examples } = findExamples(parseNote(markdown), markdown, options.note ?? '');
  const verifier = createVerifier(options);
  try {
    return await Promise.all(examples.map((example) => verifier.verify(example)));
  } finally {
    await verifier.close();
  }
}
