import type { TsBinaryOperator } from '../tree.ts';

const LEVELS: readonly (readonly TsBinaryOperator[])[] = [
  ['??'],
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '===', '!=', '!=='],
  ['<', '>', '<=', '>=', 'in', 'instanceof'],
  ['>>', '<<', '>>>'],
  ['+', '-'],
  ['*', '/', '%'],
  ['**'],
];

const PRECEDENCE: ReadonlyMap<TsBinaryOperator, number> = new Map(
  LEVELS.flatMap((level, index) => level.map((operator) => [operator, index] as const)),
);

/** How tightly a binary operator binds; more is tighter. */
export function precedence(operator: TsBinaryOperator): number {
  return PRECEDENCE.get(operator) ?? -1;
}

const EQUALITY = precedence('===');
const MULTIPLICATIVE = precedence('*');
const SHIFT = precedence('<<');

/** Whether `a inner b outer c` is laid out as one chain, without parentheses and with one indentation. */
export function isChain(outer: TsBinaryOperator, inner: TsBinaryOperator): boolean {
  const level = precedence(outer);
  if (precedence(inner) !== level) return false;
  if (outer === '**' || level === EQUALITY || level === SHIFT) return false;
  // `a < b > c` would look like type arguments.
  if (outer === '>' && inner === '<') return false;
  return level !== MULTIPLICATIVE || (outer === inner && outer !== '%');
}

/** Operators on bits, whose operands Prettier always puts in parentheses. */
export function isBitwise(operator: TsBinaryOperator): boolean {
  return ['>>', '>>>', '<<', '&', '^', '|'].includes(operator);
}
