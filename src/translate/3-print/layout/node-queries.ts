import type { TsBlock, TsExpression } from '../tree.ts';
import type { TsNode } from './path.ts';

export type Kind<K extends TsExpression['kind']> = Extract<TsExpression, { kind: K }>;

const LOGICAL: ReadonlySet<string> = new Set(['&&', '||', '??']);

/** `&&`, `||` and `??`: ESTree keeps them apart from the other binary operators. */
export function isLogical(node: TsNode): node is Kind<'binary'> {
  return node.kind === 'binary' && LOGICAL.has(node.operator);
}

/** The node's kind as ESTree divides them. */
export function esKind(node: TsNode): string {
  if (isLogical(node)) return 'logical';
  return node.kind === 'index' ? 'member' : node.kind;
}

export function isMember(node: TsNode): node is Kind<'member'> | Kind<'index'> {
  return node.kind === 'member' || node.kind === 'index';
}

export function isCallLike(node: TsNode): node is Kind<'call'> | Kind<'new'> {
  return node.kind === 'call' || node.kind === 'new';
}

export function isCast(node: TsNode): node is Kind<'as'> | Kind<'satisfies'> {
  return node.kind === 'as' || node.kind === 'satisfies';
}

export function isFunction(node: TsNode): node is Kind<'arrow'> | Kind<'function'> {
  return node.kind === 'arrow' || node.kind === 'function';
}

/** A number that is not a bigint. */
export function isNumber(node: TsNode): node is Kind<'number'> {
  return node.kind === 'number' && !node.text.endsWith('n');
}

export function isSignedNumber(node: TsNode): boolean {
  return (
    node.kind === 'unary' &&
    (node.operator === '+' || node.operator === '-') &&
    isNumber(node.argument)
  );
}

export function isLiteral(node: TsNode): boolean {
  return (
    node.kind === 'number' ||
    node.kind === 'string' ||
    (node.kind === 'literal' && node.value !== undefined)
  );
}

/** An identifier; `undefined` is one. */
export function isIdentifier(node: TsNode): boolean {
  return node.kind === 'identifier' || (node.kind === 'literal' && node.value === undefined);
}

/** The name of an identifier, `null` for other nodes. */
export function nameOf(node: TsNode): string | null {
  if (node.kind === 'identifier') return node.name;
  return isIdentifier(node) ? 'undefined' : null;
}

export function isBlock(body: TsExpression | TsBlock): body is TsBlock {
  return 'statements' in body;
}

/** Whether a list without elements holds comments: then they are the list's own, not an element's. */
export function holdsOnlyComments(node: TsNode): boolean {
  if (node.kind === 'array') return node.elements.length === 0 && node.comments !== undefined;
  return isCallLike(node) && node.arguments.length === 0 && node.comments !== undefined;
}

/** The expression under any number of `!`. */
export function withoutNonNull(node: TsExpression): TsExpression {
  let inner = node;
  while (inner.kind === 'nonnull') inner = inner.expression;
  return inner;
}

/**
 * The node that stands at the left edge of `node`'s text, found without looking into calls of function expressions
 * (which get parentheses anyway).
 */
export function leftmost(node: TsExpression): TsExpression | null {
  switch (node.kind) {
    case 'binary':
      return leftmost(node.left);
    case 'assign':
      return isPattern(node.target) ? null : leftmost(node.target);
    case 'member':
    case 'index':
      return leftmost(node.object);
    case 'call':
      return node.callee.kind === 'function' ? null : leftmost(node.callee);
    case 'conditional':
      return leftmost(node.test);
    case 'sequence':
      return node.expressions[0] === undefined ? null : leftmost(node.expressions[0]);
    case 'as':
    case 'satisfies':
    case 'nonnull':
      return leftmost(node.expression);
    default:
      return node;
  }
}

export function isPattern(
  node: TsNode,
): node is Extract<TsNode, { kind: 'arrayPattern' | 'objectPattern' }> {
  return node.kind === 'arrayPattern' || node.kind === 'objectPattern';
}
