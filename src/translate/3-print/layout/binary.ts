import { group, indent, line, softline, type Doc } from './doc.ts';
import { esKind, isCallLike, isLogical, nameOf, type Kind } from './node-queries.ts';
import { at, type ExpressionPath, type Path } from './path.ts';
import { isChain } from './precedence.ts';
import type { Printer } from './printer.ts';

type Binary = Kind<'binary'>;

/** `a + b`: operators stay at the ends of lines; a chain of one precedence breaks everywhere or nowhere. */
export function printBinary(path: Path<Binary>, printer: Printer): Doc {
  const balanced: Path<Binary> = { ...path, node: rebalance(path.node) };
  const { node, role } = balanced;
  const parent = balanced.parent?.node;
  const inTest =
    role === 'test' &&
    (parent?.kind === 'if' ||
      parent?.kind === 'while' ||
      parent?.kind === 'switch' ||
      parent?.kind === 'doWhile');
  const parts = operands(balanced, printer, inTest);
  if (inTest || parent === undefined) return parts;
  if (
    (isCallLike(parent) && role === 'callee') ||
    parent.kind === 'unary' ||
    parent.kind === 'member'
  ) {
    return group([indent([softline, ...parts]), softline]);
  }
  const isSubChain = node.left.kind === 'binary' && isChain(node.operator, node.left.operator);
  const inlined = isInlinedLogical(node);
  if (
    isIndentedByParent(balanced) ||
    (inlined && !isSubChain) ||
    (!inlined && isValueOfAssignment(parent))
  ) {
    return group(parts);
  }
  const [head = '', ...rest] = parts;
  return group([head, indent(rest)]);
}

/** `a && (b && c)` means `(a && b) && c`, and is laid out so. */
function rebalance(node: Binary): Binary {
  if (!isLogical(node) || !isLogical(node.right) || node.right.operator !== node.operator) {
    return node;
  }
  const left: Binary = {
    kind: 'binary',
    operator: node.operator,
    left: node.left,
    right: node.right.left,
  };
  return rebalance({ ...node, left: rebalance(left), right: node.right.right });
}

function isIndentedByParent({ node, role, parent }: Path<Binary>): boolean {
  const above = parent?.parent?.node;
  switch (parent?.node.kind) {
    case 'return':
    case 'throw':
    case 'template':
      return true;
    case 'arrow':
      return role === 'body';
    case 'for':
      return role !== 'body';
    case 'conditional':
      return (
        above?.kind !== 'return' &&
        above?.kind !== 'throw' &&
        above !== undefined &&
        !isCallLike(above)
      );
    case 'call':
      return role === 'arguments' && isBooleanCall(parent.node, node);
    default:
      return false;
  }
}

function isBooleanCall(call: Kind<'call'>, argument: Binary): boolean {
  return (
    call.arguments.length === 1 &&
    call.arguments[0] === argument &&
    nameOf(call.callee) === 'Boolean'
  );
}

function isValueOfAssignment(parent: Path['node']): boolean {
  return (
    parent.kind === 'assign' ||
    parent.kind === 'declarator' ||
    parent.kind === 'field' ||
    parent.kind === 'property'
  );
}

/** The operands of a chain with their operators and the breaks between them. */
function operands(path: Path<Binary>, printer: Printer, inTest: boolean): Doc[] {
  const { node } = path;
  const left = at(path, 'left', node.left);
  const parts: Doc[] = isChainLink(node, left)
    ? operands({ ...left, node: rebalance(left.node) }, printer, inTest)
    : [group(printer.expression(left))];
  const right = printer.expression(at(path, 'right', node.right));
  const tail: Doc = [node.operator, isInlinedLogical(node) ? ' ' : line, right];
  const kind = esKind(node);
  const isAlone =
    !(inTest && isLogical(node)) &&
    path.parent !== null &&
    esKind(path.parent.node) !== kind &&
    esKind(node.left) !== kind &&
    esKind(node.right) !== kind;
  parts.push(' ', isAlone ? group(tail) : tail);
  return parts;
}

function isChainLink(node: Binary, left: ExpressionPath): left is Path<Binary> {
  return left.node.kind === 'binary' && isChain(node.operator, left.node.operator);
}

/** `a && { … }`, `a || [ … ]`: the object or array opens on the operator's line. */
export function isInlinedLogical(node: Path['node']): boolean {
  if (!isLogical(node)) return false;
  const { right } = node;
  if (right.kind === 'object') return right.properties.length > 0;
  return right.kind === 'array' && right.elements.length > 0;
}

/** Whether the operators of `node` may break: all binary expressions but the inlined ones. */
export function isBreakableBinary(node: Path['node']): boolean {
  return node.kind === 'binary' && !isInlinedLogical(node);
}
