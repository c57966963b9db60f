import type { Chance } from '../runtime/host.ts';
import { momentsIn } from './moment.ts';
import { kindOf, tokensOf } from './tokens.ts';

/** What one token of the output depends on. */
export interface Marks {
  readonly sources: ReadonlySet<Chance>;
  /** Its pieces that tell the moment of the run. */
  readonly moments: ReadonlySet<number>;
}

/** What changes from weather to weather. */
export interface Variation {
  /** For each line, what each of its tokens depends on. */
  readonly tokens: readonly (readonly Marks[])[];
  /** The source that changes the number or the order of lines, if one does. */
  readonly unstable: Chance | null;
}

/** The output of one run in another weather. */
export interface VariedOutput {
  readonly chance: Chance;
  readonly decides: boolean;
  readonly tellsMoments?: true;
  readonly lines: readonly string[];
}

/** Nothing varies: what is known of a program that consulted no source of chance. */
export const steady: Variation = { tokens: [], unstable: null };

/** Compares the lines of the standard run with those of runs in other weathers. */
export function variationOf(lines: readonly string[], others: readonly VariedOutput[]): Variation {
  const tokens = lines.map((line) =>
    tokensOf(line).map(() => ({ sources: new Set<Chance>(), moments: new Set<number>() })),
  );
  let unstable: Chance | null = null;
  for (const { chance, decides, tellsMoments, lines: other } of others) {
    if (isReordered(lines, other)) {
      if (decides) unstable ??= chance;
      continue;
    }
    for (const [index, line] of lines.entries()) {
      const source = tellsMoments ? 'moment' : chance;
      mark(tokens[index] ?? [], tokensOf(line), tokensOf(other[index] ?? ''), source);
    }
  }
  return { tokens, unstable };
}

function mark(
  marks: readonly { readonly sources: Set<Chance>; readonly moments: Set<number> }[],
  tokens: readonly string[],
  others: readonly string[],
  source: Chance | 'moment',
): void {
  if (tokens.length !== others.length) return;
  for (const [index, token] of tokens.entries()) {
    const other = others[index] ?? '';
    if (token === other) continue;
    if (source !== 'moment') marks[index]?.sources.add(source);
    else for (const piece of momentsIn(token, other)) marks[index]?.moments.add(piece);
  }
}

/** Whether there are more or fewer lines, or the same ones (but for numbers) in another order. */
function isReordered(lines: readonly string[], others: readonly string[]): boolean {
  if (lines.length !== others.length) return true;
  const masked = lines.map(withoutNumbers);
  const otherMasked = others.map(withoutNumbers);
  if (masked.every((line, index) => line === otherMasked[index])) {
    return lines.join('\n') !== others.join('\n') && isPermutation(lines, others);
  }
  return isPermutation(masked, otherMasked);
}

function isPermutation(lines: readonly string[], others: readonly string[]): boolean {
  return lines.toSorted().join('\n') === others.toSorted().join('\n');
}

function withoutNumbers(line: string): string {
  return tokensOf(line)
    .map((token) => (kindOf(token) === 'float' || kindOf(token) === 'address' ? '#' : token))
    .join('');
}
