import type { TrailingOutput } from '../examples/example.ts';
import type { Section } from './probe.ts';
import { literalKind, literalText } from './literal.ts';

/** What became of an output recorded at the end of a line. */
export type TrailingFinding =
  /** It is what the line printed. */
  | { readonly kind: 'confirmed'; readonly actual: string }
  /** It was meant to be what the line printed, and is not. */
  | { readonly kind: 'drifted'; readonly actual: string }
  /** It reads like what the line printed, but for its value. */
  | { readonly kind: 'suspicious'; readonly actual: string }
  /** It says something else. */
  | { readonly kind: 'commentary' };

/** Compares a comment with what its line printed, each time that it ran. */
export function judgeTrailing(
  output: TrailingOutput,
  sections: readonly Section[],
): TrailingFinding {
  if (output.of === 'exception') return judgeException(output, sections);
  const shown = sections.map(shownBy);
  const actual = shownText(sections);
  const [only] = shown;
  const isRepeated = shown.length > 1;
  const once = new Set(shown).size === 1 ? shown.slice(0, 1) : [];
  const readings = isRepeated ? [...once, actual, shown.join(' '), shown.join(', ')] : shown;
  if (readings.some((text) => text !== '' && isSame(output.text, text))) {
    return { kind: 'confirmed', actual };
  }
  if (output.strength === 'marked') return judgeMarked(output, shown, actual);
  if (isRepeated || only === undefined || only === '') return { kind: 'commentary' };
  const kind = literalKind(output.text);
  return kind !== null && kind === (literalKind(only) ?? 'text')
    ? { kind: 'suspicious', actual }
    : { kind: 'commentary' };
}

/** A marked comment is commentary only where nothing was printed and there is nothing to show. */
function judgeMarked(
  { of }: TrailingOutput,
  shown: readonly string[],
  actual: string,
): TrailingFinding {
  const printedNothing = shown.length > 0 && shown.every((text) => text === '');
  return printedNothing && of === 'print' ? { kind: 'commentary' } : { kind: 'drifted', actual };
}

/** `# TypeError`, with or without a message: a bare comment promises no more than the type. */
function judgeException(output: TrailingOutput, sections: readonly Section[]): TrailingFinding {
  const [, type = '', message = ''] = /^((?:\w+\.)*\w+)\s*:?\s*(.*)$/su.exec(output.text) ?? [];
  const actual = sections.map(({ raised }) => (raised ?? '').replace(/: $/u, '')).join('\n');
  const name = type.split('.').at(-1) ?? '';
  const isRaised = sections.some(({ raised }) => raised?.startsWith(`${name}:`));
  const saysMore =
    message !== '' && output.strength === 'marked' && /^[\x20-\x7e]+$/u.test(message);
  if (isRaised && (!saysMore || actual.endsWith(`: ${message}`)))
    return { kind: 'confirmed', actual };
  if (output.strength === 'marked' && sections.length > 0) return { kind: 'drifted', actual };
  return sections.length === 1 && !isRaised && message === ''
    ? { kind: 'suspicious', actual: actual === '' ? shownBy(sections[0]) : actual }
    : { kind: 'commentary' };
}

/** What a reader saw of all executions of a line. */
export function shownText(sections: readonly Section[]): string {
  return sections.map(shownBy).join('\n').trimEnd();
}

/** What a reader saw of one execution: what it printed, else the value of the expression. */
function shownBy(section: Section | undefined): string {
  if (!section) return '';
  const printed = section.printed.trimEnd();
  return printed === '' ? (section.value ?? '') : printed;
}

/** Equal as text, or a quoted text and what printing it shows. */
function isSame(recorded: string, actual: string): boolean {
  if (recorded === actual) return true;
  const [theirs, ours] = [literalText(recorded), literalText(actual)];
  return theirs !== null && theirs === (ours ?? actual);
}
