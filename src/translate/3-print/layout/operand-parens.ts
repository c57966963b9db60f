import type { TsExpression } from '../tree.ts';
import { isCallLike, isCast, isLogical, isMember } from './node-queries.ts';
import type { ExpressionPath, Path } from './path.ts';
import { isBitwise, isChain, precedence } from './precedence.ts';

/** Whether a binary expression or a cast stands in parentheses. */
export function binaryNeedsParens(
  node: Extract<TsExpression, { kind: 'binary' | 'as' | 'satisfies' }>,
  role: ExpressionPath['role'],
  { node: parent }: Path,
  path: ExpressionPath,
): boolean {
  if (node.kind === 'binary' && node.operator === 'in' && isInForHead(path)) return true;
  if (isCast(parent)) return node.kind === 'binary';
  if (isCallLike(parent)) return role === 'callee';
  if (isMember(parent)) return role === 'object';
  switch (parent.kind) {
    case 'conditional':
      return isCast(node) || node.operator === '??';
    case 'spread':
    case 'await':
    case 'nonnull':
    case 'unary':
      return true;
    case 'assign':
      return role === 'target' && isCast(node);
    case 'binary':
      return isCast(node) || operandNeedsParens(node, role, parent);
    default:
      return false;
  }
}

/** A loop's head must not hold a bare `in`. */
function isInForHead(path: ExpressionPath): boolean {
  let child: Path = path;
  for (let above = path.parent; above !== null; child = above, above = above.parent) {
    if (above.node.kind === 'for') return child.role === 'initial';
    if (above.node.kind === 'variable' || above.node.kind === 'declarator') continue;
    if (above.node.kind.endsWith('Statement') || above.node.kind.endsWith('Declaration'))
      return false;
  }
  return false;
}

function operandNeedsParens(
  node: Extract<TsExpression, { kind: 'binary' }>,
  role: ExpressionPath['role'],
  parent: Extract<TsExpression, { kind: 'binary' }>,
): boolean {
  if (isLogical(node) && isLogical(parent)) return node.operator !== parent.operator;
  const inner = precedence(node.operator);
  const outer = precedence(parent.operator);
  if (outer > inner || (outer === inner && role === 'right')) return true;
  if (outer === inner && !isChain(parent.operator, node.operator)) return true;
  const isSum = parent.operator === '+' || parent.operator === '-';
  if (outer < inner && node.operator === '%' && isSum) return true;
  return isBitwise(parent.operator);
}
