import type { TsExpression, TsPattern, TsType } from '../tree.ts';
import { isLoneShortArgument } from './argument-queries.ts';
import { isBreakableBinary } from './binary.ts';
import { group, indent, indentIfBreak, line, lineSuffixBoundary, type Doc } from './doc.ts';
import { canBreak, isMemberChain, plainText, willBreak } from './doc-queries.ts';
import { isBlock, isIdentifier, isMember, isNumber } from './node-queries.ts';
import { at, type ExpressionPath, type Path, type Role } from './path.ts';
import type { AssignmentLayout, Printer } from './printer.ts';
import { textWidth } from './text-width.ts';
import { printTypeArguments } from './types.ts';

/** Both sides of something that is assigned: a declarator, an assignment, a field, a property. */
export interface Assignment {
  /** The node that holds both sides. */
  readonly path: Path;
  readonly left: Doc;
  /** With the blank before it: ` =`, `:`. */
  readonly operator: string;
  readonly right: TsExpression;
  readonly role: Role;
  /** The declared type of a variable. */
  readonly type?: TsType | undefined;
}

/** `left = right`, with the right side where Prettier puts it. */
export function printAssignment(assignment: Assignment, printer: Printer): Doc {
  const { left, operator } = assignment;
  const layout = chooseLayout(assignment, printer);
  const right = printer.expression(at(assignment.path, assignment.role, assignment.right), {
    assignment: layout,
  });
  switch (layout) {
    case 'break-after-operator':
      return group([group(left), operator, group(indent([line, right]))]);
    case 'never-break-after-operator':
      return group([group(left), operator, ' ', right]);
    case 'fluid': {
      const id = Symbol('assignment');
      return group([
        group(left),
        operator,
        group(indent(line), { id }),
        lineSuffixBoundary,
        indentIfBreak(right, id),
      ]);
    }
    case 'break-lhs':
      return group([left, operator, ' ', group(right)]);
    case 'chain':
      return [group(left), operator, line, right];
    case 'chain-tail':
      return [group(left), operator, indent([line, right])];
    case 'chain-tail-arrow-chain':
      return [group(left), operator, right];
  }
}

function chooseLayout(assignment: Assignment, printer: Printer): AssignmentLayout {
  const { path, left, right } = assignment;
  const chain = chainLayout(path, right);
  if (chain !== null) return chain;
  if (right.kind === 'assign' && !isBlockless(right.value)) return 'break-after-operator';
  if (
    right.kind === 'call' &&
    right.callee.kind === 'identifier' &&
    right.callee.name === 'require'
  ) {
    return 'never-break-after-operator';
  }
  const canBreakLeft = canBreak(left);
  const { node } = path;
  if (
    isComplexDestructuring(node) ||
    hasComplexType(assignment) ||
    (node.kind === 'declarator' && right.kind === 'arrow' && canBreakLeft)
  ) {
    return 'break-lhs';
  }
  const hasShortKey = isShortKey(node, left);
  if (breaksAfterOperator(at(path, assignment.role, right), printer, hasShortKey)) {
    return 'break-after-operator';
  }
  const isUnbreakable =
    hasShortKey ||
    right.kind === 'template' ||
    right.kind === 'class' ||
    isNumber(right) ||
    (right.kind === 'literal' && typeof right.value === 'boolean');
  return !canBreakLeft && isUnbreakable ? 'never-break-after-operator' : 'fluid';
}

function isBlockless(value: TsExpression): boolean {
  return value.kind !== 'assign';
}

/** `a = b = c` of three links and more breaks after every `=`. */
function chainLayout({ node, parent }: Path, right: TsExpression): AssignmentLayout | null {
  if (node.kind !== 'assign' || parent === null) return null;
  const isTail = right.kind !== 'assign';
  const isInChain = parent.node.kind === 'assign' || parent.node.kind === 'declarator';
  if (!isInChain) return null;
  const above = parent.parent?.node.kind;
  if (isTail && (above === 'expressionStatement' || above === 'variable')) return null;
  if (!isTail) return 'chain';
  const isArrowChain =
    right.kind === 'arrow' && !isBlock(right.body) && right.body.kind === 'arrow';
  return isArrowChain ? 'chain-tail-arrow-chain' : 'chain-tail';
}

function isComplexDestructuring(node: Path['node']): boolean {
  let target: string | TsPattern | TsExpression | null = null;
  if (node.kind === 'assign') target = node.target;
  if (node.kind === 'declarator') target = node.declarator.target;
  if (target === null || typeof target === 'string' || target.kind !== 'objectPattern')
    return false;
  return (
    target.properties.length > 2 &&
    target.properties.some((one) => one.value !== undefined && one.value !== one.key)
  );
}

/** `Map<string, Array<number>>` and the like break before what follows them. */
function hasComplexType({ path, type }: Assignment): boolean {
  if (path.node.kind !== 'declarator' || type === undefined) return false;
  const parameters = argumentsOf(type);
  return parameters.length > 1 && parameters.some((one) => argumentsOf(one).length > 0);
}

function argumentsOf(type: TsType): readonly TsType[] {
  return type.kind === 'name' ? (type.arguments ?? []) : [];
}

/** A key too short for a break after it to gain anything. */
function isShortKey(node: Path['node'], left: Doc): boolean {
  if (node.kind !== 'property') return false;
  const key = plainText(left);
  return key !== null && textWidth(key) < 5;
}

function breaksAfterOperator(
  path: ExpressionPath,
  printer: Printer,
  hasShortKey: boolean,
): boolean {
  const { node } = path;
  if (isBreakableBinary(node) || node.kind === 'sequence') return true;
  if (node.kind === 'conditional' && isBreakableBinary(node.test)) return true;
  if (hasShortKey) return false;
  const inner = operandOf(path);
  return inner.node.kind === 'string' || isPoorlyBreakable(inner, printer, false);
}

/** What is under unary operators, `await`, `yield` and `!`. */
function operandOf(path: ExpressionPath): ExpressionPath {
  const { node } = path;
  if (node.kind === 'unary' || node.kind === 'await') {
    return operandOf(at(path, 'argument', node.argument));
  }
  if (node.kind === 'yield' && node.argument !== undefined) {
    return operandOf(at(path, 'argument', node.argument));
  }
  if (node.kind === 'nonnull') return operandOf(at(path, 'expression', node.expression));
  return path;
}

/** A chain of accesses and calls with nothing but short arguments: it would break badly, so it moves as a whole. */
function isPoorlyBreakable(path: ExpressionPath, printer: Printer, isDeep: boolean): boolean {
  const { node } = path;
  if (node.kind === 'nonnull') {
    return isPoorlyBreakable(at(path, 'expression', node.expression), printer, true);
  }
  if (node.kind === 'call') {
    if (isMemberChain(printer.expression(path))) return false;
    const [only, ...more] = node.arguments;
    const isCommented = node.comments !== undefined && only !== undefined;
    if (more.length > 0 || isCommented) return false;
    if (only !== undefined && !isLoneShortArgument(only)) return false;
    if (hasComplexTypeArguments(node.typeArguments ?? [], printer)) return false;
    return isPoorlyBreakable(at(path, 'callee', node.callee), printer, true);
  }
  if (isMember(node)) return isPoorlyBreakable(at(path, 'object', node.object), printer, true);
  return isDeep && (isIdentifier(node) || node.kind === 'this');
}

function hasComplexTypeArguments(list: readonly TsType[], printer: Printer): boolean {
  const [only, ...more] = list;
  if (only === undefined) return false;
  if (more.length > 0 || only.kind === 'union' || only.kind === 'objectType') return true;
  return willBreak(printTypeArguments(list, printer));
}
