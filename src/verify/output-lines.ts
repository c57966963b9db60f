import type { Transcript } from '../run/transcript.ts';
import { withoutStacks } from './traceback.ts';

/** Lines as they are compared: without trailing blanks, trailing empty lines, and the stacks of tracebacks. */
export function comparableLines(text: string): string[] {
  const lines = text.split(/\r?\n/u).map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return withoutStacks(lines);
}

/** What a reader of the terminal saw of a run: `stdout` alone, or both streams as they came. */
export function printedText(transcript: Transcript, streams: 'stdout' | 'both'): string {
  if (streams === 'both') return transcript.events.map(({ text }) => text).join('');
  const { stdout, outcome } = transcript;
  if (outcome.kind !== 'exception') return stdout;
  return `${stdout}${stdout === '' || stdout.endsWith('\n') ? '' : '\n'}${outcome.traceback}`;
}
