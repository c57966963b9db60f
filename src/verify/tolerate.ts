import type { Chance } from '../runtime/host.ts';
import { kindOf, tokensOf, type Token } from './tokens.ts';
import { tellsMoment } from './moment.ts';
import type { Marks } from './variation.ts';
import type { Tolerated } from './verdict.ts';

/** A token of a line that differs from what was recorded, and may. */
export type Allowed = Omit<Tolerated, 'line'>;

/**
 * What makes a recorded line acceptable in place of the actual one: empty when they are equal, null when they differ
 * where the weather changes nothing, or by more than the weather explains. `marks` say, for each token of the actual
 * line, what it depends on.
 */
export function tolerate(
  recorded: string,
  actual: string,
  marks: readonly Marks[],
): readonly Allowed[] | null {
  if (recorded === actual) return [];
  const theirs = tokensOf(recorded);
  const ours = tokensOf(actual);
  if (theirs.length !== ours.length) return null;
  const allowed: Allowed[] = [];
  const moved: { recorded: Token; actual: Token }[] = [];
  for (const [index, token] of ours.entries()) {
    const written = theirs[index] ?? '';
    if (token === written) continue;
    const mark = marks[index] ?? unmarked;
    const why = whyAllowed(written, token, mark);
    if (why) allowed.push({ why, recorded: written, actual: token });
    else if (mark.sources.has('hash')) moved.push({ recorded: written, actual: token });
    else return null;
  }
  if (!isSameItems(moved)) return null;
  return [...allowed, ...moved.map((pair) => ({ why: 'hash' as const, ...pair }))];
}

/** The actual line, with the recorded tokens where they may stay; null where the lines have other tokens. */
export function withOwnTokens(
  recorded: string,
  actual: string,
  marks: readonly Marks[],
): string | null {
  const theirs = tokensOf(recorded);
  const ours = tokensOf(actual);
  if (theirs.length !== ours.length) return null;
  return ours
    .map((token, index) => {
      const written = theirs[index] ?? '';
      return whyAllowed(written, token, marks[index] ?? unmarked) === undefined ? token : written;
    })
    .join('');
}

const unmarked: Marks = { sources: new Set(), moments: new Set() };

/** The source of chance that explains how a token differs from what was recorded. */
function whyAllowed(
  recorded: Token,
  actual: Token,
  { sources, moments }: Marks,
): Chance | undefined {
  if (moments.size > 0 && tellsMoment(recorded, actual, moments)) return 'clock';
  return [...sources].find((source) => rules[source](recorded, actual));
}

const rules: Readonly<Record<Chance, (recorded: Token, actual: Token) => boolean>> = {
  clock: isNearDuration,
  random: (recorded, actual) => kindOf(recorded) === kindOf(actual) && isLiteral(recorded),
  ids: (recorded, actual) =>
    kindOf(recorded) === kindOf(actual) && ['address', 'int'].includes(kindOf(actual)),
  // Items that changed places are looked at together, below.
  hash: () => false,
};

function isLiteral(token: Token): boolean {
  return ['int', 'float', 'text', 'word'].includes(kindOf(token));
}

/** A duration in seconds: right to the digits that the author wrote, or to 50 ms and 2 %, whichever is looser. */
function isNearDuration(recorded: Token, actual: Token): boolean {
  if (!/^\d/u.test(recorded) || !/^\d/u.test(actual)) return false;
  const [written, measured] = [Number(recorded), Number(actual)];
  const [, digits = ''] = /\.(\d*)/u.exec(recorded) ?? [];
  const rounding = /e/iu.test(recorded) ? 0 : 0.5 * 10 ** -digits.length;
  return Math.abs(written - measured) <= Math.max(rounding, 0.05 + 0.02 * Math.abs(measured));
}

function isSameItems(moved: readonly { recorded: Token; actual: Token }[]): boolean {
  const sorted = (side: 'recorded' | 'actual'): string =>
    moved
      .map((pair) => pair[side])
      .toSorted()
      .join('\0');
  return sorted('recorded') === sorted('actual');
}
