import { kindOf, tokensOf } from '../../src/verify/tokens.ts';

/** A recorded output with one thing changed. */
export interface Mutant {
  readonly change: string;
  readonly text: string;
  /** Line of the output, from 1, and the token that now stands there; null where whole lines changed. */
  readonly line: number;
  readonly token: string | null;
}

/** Every change of one token or one line of an output: another digit, letter, sign, blank; lines gone, doubled, swapped. */
export function mutantsOf(text: string): Mutant[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => [
    ...tokenMutants(lines, line, index),
    ...lineMutants(lines, line, index),
  ]);
}

function tokenMutants(lines: readonly string[], line: string, index: number): Mutant[] {
  const tokens = tokensOf(line);
  return tokens.flatMap((token, at) =>
    [...changesOf(token)].map((changed) => ({
      change: `${JSON.stringify(token)} -> ${JSON.stringify(changed)}`,
      text: lines.with(index, tokens.with(at, changed).join('')).join('\n'),
      line: index + 1,
      token: changed,
    })),
  );
}

function changesOf(token: string): Set<string> {
  const last = token.at(-1) ?? '';
  const head = token.slice(0, -last.length);
  switch (kindOf(token)) {
    case 'int':
    case 'float':
    case 'address':
      return new Set([`${head}${(Number.parseInt(last, 16) + 1) % 10}`, `1${token}`, `${token}0`]);
    case 'word':
      return new Set([`${head}${last === 'z' ? 'y' : 'z'}`, `${token}s`, '']);
    case 'text':
      return new Set([`${token[0] ?? ''}x${token.slice(1)}`, token.slice(1, -1)]);
    case 'blank':
      return new Set([`${token} `, '']);
    case 'sign':
      return new Set([token === ';' ? ':' : ';', `${token}${token}`, '']);
  }
}

function lineMutants(lines: readonly string[], line: string, index: number): Mutant[] {
  const mutant = (change: string, changed: readonly string[]): Mutant => ({
    change: `line ${index + 1} ${change}`,
    text: changed.join('\n'),
    line: index + 1,
    token: null,
  });
  const next = lines[index + 1];
  return [
    mutant('gone', lines.toSpliced(index, 1)),
    mutant('doubled', lines.toSpliced(index, 0, line)),
    mutant('new', lines.toSpliced(index, 0, 'новая строка')),
    ...(next === undefined
      ? []
      : [mutant('swapped', lines.with(index, next).with(index + 1, line))]),
  ];
}
