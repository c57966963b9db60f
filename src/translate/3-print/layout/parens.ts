import type { TsExpression } from '../tree.ts';
import {
  isBlock,
  isCallLike,
  isCast,
  isMember,
  isNumber,
  leftmost,
  withoutNonNull,
} from './node-queries.ts';
import { binaryNeedsParens } from './operand-parens.ts';
import { findAbove, type ExpressionPath, type Path } from './path.ts';

/** Whether the expression stands in parentheses: where the grammar asks for them, and where Prettier adds them. */
export function needsParens(path: ExpressionPath): boolean {
  const { node, parent, role } = path;
  if (parent === null) return false;
  if (startsStatement(path) || startsArrowBody(path)) return true;
  if (role === 'superclass') return SUPERCLASS_PARENS.has(withoutNonNull(node).kind);
  switch (node.kind) {
    case 'identifier':
      return role === 'target' && parent.node.kind === 'forOf' && node.name === 'async';
    case 'string':
      return isDirectiveLike(parent);
    case 'number':
      return role === 'object' && isNumber(node);
    case 'unary':
      return unaryNeedsParens(node.operator, path, parent);
    case 'binary':
    case 'as':
    case 'satisfies':
      return binaryNeedsParens(node, role, parent, path);
    case 'sequence':
      return parent.node.kind !== 'for';
    case 'yield':
    case 'await':
      return awaitNeedsParens(node.kind, role, parent);
    case 'assign':
      return !isSignatureKey(path) && assignmentNeedsParens(node, role, parent);
    case 'conditional':
      return conditionalNeedsParens(role, parent);
    case 'function':
      return role === 'callee';
    case 'arrow':
      return arrowNeedsParens(role, parent);
    case 'class':
      return role === 'callee' && parent.node.kind === 'new';
    case 'call':
    case 'member':
    case 'index':
    case 'nonnull':
      return role === 'callee' && parent.node.kind === 'new' && holdsCall(node);
    default:
      return false;
  }
}

/** A string as a statement of a program or a block would be a directive. */
function isDirectiveLike({ node, parent }: Path): boolean {
  const kind = parent?.node.kind;
  return node.kind === 'expressionStatement' && kind !== 'switch' && kind !== 'staticBlock';
}

const SUPERCLASS_PARENS: ReadonlySet<TsExpression['kind']> = new Set<TsExpression['kind']>([
  'arrow',
  'as',
  'assign',
  'await',
  'binary',
  'conditional',
  'new',
  'object',
  'satisfies',
  'sequence',
  'unary',
  'yield',
]);

/** A statement must not begin with `{`, `function` or `class`. */
function startsStatement(path: ExpressionPath): boolean {
  const { kind } = path.node;
  if (kind !== 'object' && kind !== 'function' && kind !== 'class') return false;
  const statement = findAbove(path, (node) => node.kind === 'expressionStatement')?.node;
  return statement?.kind === 'expressionStatement' && leftmost(statement.expression) === path.node;
}

/** An arrow's body must not begin with `{`. */
function startsArrowBody(path: ExpressionPath): boolean {
  if (path.node.kind !== 'object') return false;
  const arrow = findAbove(path, (node) => node.kind === 'arrow')?.node;
  if (arrow?.kind !== 'arrow' || isBlock(arrow.body)) return false;
  if (arrow.body.kind === 'sequence' || arrow.body.kind === 'assign') return false;
  return leftmost(arrow.body) === path.node;
}

function unaryNeedsParens(operator: string, { role }: ExpressionPath, { node }: Path): boolean {
  if (node.kind === 'unary') {
    return operator === node.operator && (operator === '+' || operator === '-');
  }
  if (isMember(node)) return role === 'object';
  if (isCallLike(node)) return role === 'callee';
  if (node.kind === 'nonnull') return true;
  if (node.kind !== 'binary' || role !== 'left') return false;
  return node.operator === 'in' || node.operator === 'instanceof' || node.operator === '**';
}

function awaitNeedsParens(
  kind: 'await' | 'yield',
  role: ExpressionPath['role'],
  { node: parent }: Path,
): boolean {
  if (isMember(parent)) return role === 'object';
  if (isCallLike(parent)) return role === 'callee';
  if (isCast(parent)) return true;
  switch (parent.kind) {
    case 'await':
      return kind === 'yield';
    case 'unary':
    case 'spread':
    case 'nonnull':
    case 'binary':
      return true;
    case 'conditional':
      return role === 'test';
    default:
      return false;
  }
}

function isSignatureKey({ role, parent }: ExpressionPath): boolean {
  return (
    role === 'key' && parent?.node.kind === 'field' && parent.parent?.node.kind === 'interface'
  );
}

function assignmentNeedsParens(
  node: Extract<TsExpression, { kind: 'assign' }>,
  role: ExpressionPath['role'],
  { node: parent, parent: above, role: parentRole }: Path,
): boolean {
  switch (parent.kind) {
    case 'expressionStatement':
      return node.target.kind === 'objectPattern';
    case 'for':
      return role !== 'update' && role !== 'initial';
    case 'assign':
      return false;
    case 'sequence':
      return above?.node.kind !== 'for' || parentRole === 'test';
    default:
      return true;
  }
}

function conditionalNeedsParens(role: ExpressionPath['role'], { node: parent }: Path): boolean {
  if (isMember(parent)) return role === 'object';
  if (isCallLike(parent)) return role === 'callee';
  if (isCast(parent)) return true;
  switch (parent.kind) {
    case 'unary':
    case 'spread':
    case 'binary':
    case 'await':
    case 'nonnull':
      return true;
    case 'conditional':
      return role === 'test';
    default:
      return false;
  }
}

function arrowNeedsParens(role: ExpressionPath['role'], { node: parent }: Path): boolean {
  if (isMember(parent)) return role === 'object';
  if (isCallLike(parent)) return role === 'callee';
  if (isCast(parent)) return true;
  switch (parent.kind) {
    case 'binary':
    case 'nonnull':
    case 'unary':
    case 'await':
      return true;
    case 'conditional':
      return role === 'test';
    default:
      return false;
  }
}

/** `new (f().C)()`: without parentheses the call's arguments would be the constructor's. */
function holdsCall(node: TsExpression): boolean {
  if (node.kind === 'call') return true;
  if (isMember(node)) return holdsCall(node.object);
  return node.kind === 'nonnull' && holdsCall(node.expression);
}
