import { diffArrays } from 'diff';
import { tokensOf } from './tokens.ts';
import { tolerate, withOwnTokens } from './tolerate.ts';
import type { Variation } from './variation.ts';
import type { DiffLine, Tolerated } from './verdict.ts';

/** How recorded lines compare with printed ones. */
export interface Comparison {
  readonly matches: boolean;
  /** Null when they match. */
  readonly diff: readonly DiffLine[] | null;
  readonly tolerated: readonly Tolerated[];
  /** Nothing but tolerated tokens says that they match. */
  readonly restsOnTolerance: boolean;
}

interface Line {
  readonly text: string;
  readonly index: number;
}

/** Compares lines as `comparableLines` makes them; what the weather changes may differ. */
export function compareLines(
  recorded: readonly string[],
  actual: readonly string[],
  variation: Variation,
): Comparison {
  const accept = (theirs: Line, ours: Line): boolean =>
    tolerate(theirs.text, ours.text, variation.tokens[ours.index] ?? []) !== null;
  const changes = diffArrays(numbered(recorded), numbered(actual), { comparator: accept });
  const diff = changes.flatMap(({ added, removed, value }, index): DiffLine[] => {
    if (removed) return value.map(({ text }) => ({ kind: 'recorded', text }));
    if (!added) return value.map(({ text }) => ({ kind: 'same', text }));
    const replaced = changes[index - 1]?.removed ? changes[index - 1]?.value : undefined;
    return value.map((line, at) => actualLine(line, replaced?.[at], variation));
  });
  const matches = diff.every(({ kind }) => kind === 'same');
  const tolerated = matches ? allowances(recorded, actual, variation) : [];
  return {
    matches,
    diff: matches ? null : diff,
    tolerated,
    restsOnTolerance: matches && isAllTolerated(actual, tolerated),
  };
}

/** What was printed, beside what stood in its place. */
function actualLine({ text, index }: Line, own: Line | undefined, variation: Variation): DiffLine {
  const fresh = own && withOwnTokens(own.text, text, variation.tokens[index] ?? []);
  return { kind: 'actual', text, ...(fresh && fresh !== text && { fresh }) };
}

function numbered(lines: readonly string[]): Line[] {
  return lines.map((text, index) => ({ text, index }));
}

function allowances(
  recorded: readonly string[],
  actual: readonly string[],
  variation: Variation,
): Tolerated[] {
  return actual.flatMap((text, index) =>
    (tolerate(recorded[index] ?? '', text, variation.tokens[index] ?? []) ?? []).map((allowed) => ({
      ...allowed,
      line: index + 1,
    })),
  );
}

function isAllTolerated(actual: readonly string[], tolerated: readonly Tolerated[]): boolean {
  if (tolerated.length === 0) return false;
  const words = actual.flatMap(tokensOf).filter((token) => /[\p{L}\p{N}]/u.test(token));
  return words.length <= tolerated.length;
}
