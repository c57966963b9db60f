import type { LineSpan, Recorded } from './example.ts';
import { isPrompt } from './prompt.ts';

/** A line of recorded output and its line in the note. */
export interface OutputLine {
  readonly text: string;
  readonly line: number;
}

/** The output that lines of a fence or of comments record: prompts before it and blanks after it do not count. */
export function recordedText(
  kind: Recorded['kind'],
  lines: readonly OutputLine[],
  span: LineSpan,
): Recorded {
  let start = 0;
  while (start < lines.length && startsBeforeOutput(lines, start)) start += 1;
  let end = lines.length;
  while (end > start && (lines[end - 1]?.text.trim() ?? '') === '') end -= 1;
  const kept = lines.slice(start, end);
  return {
    kind,
    text: kept.map(({ text }) => text.trimEnd()).join('\n'),
    span,
    lines: kept.map(({ line }) => line),
  };
}

/** A prompt, or an empty line above one. */
function startsBeforeOutput(lines: readonly OutputLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (isPrompt(text)) return true;
  return text.trim() === '' && isPrompt(lines[index + 1]?.text ?? '');
}
