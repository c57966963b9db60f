import type { TsExpression, TsType } from '../tree.ts';
import {
  holdsOnlyComments,
  isBlock,
  isCallLike,
  isCast,
  isFunction,
  isIdentifier,
  isLiteral,
  isNumber,
  isSignedNumber,
  nameOf,
  withoutNonNull,
} from './node-queries.ts';
import { quote, templateTexts } from './strings.ts';

/** Up to a quarter of the page: short enough to share the line with what calls it. */
const SHORT = 20;

/** An argument so short that breaking before it gains nothing. */
export function isLoneShortArgument(node: TsExpression): boolean {
  if (holdsOnlyComments(node)) return false;
  if (node.kind === 'this' || isSignedNumber(node)) return true;
  if (isIdentifier(node)) return (nameOf(node) ?? '').length <= SHORT;
  if (node.kind === 'string') return quote(node.value).length <= SHORT;
  if (node.kind === 'template') {
    const [text = ''] = templateTexts(node);
    return node.expressions.length === 0 && text.length <= SHORT && !text.includes('\n');
  }
  if (node.kind === 'unary') return isLoneShortArgument(node.argument);
  if (node.kind === 'call') {
    const name = nameOf(node.callee);
    return node.arguments.length === 0 && name !== null && name.length <= SHORT - 2;
  }
  return isLiteral(node);
}

/** An argument without functions or deep nesting, which may stay on one line in a long chain. */
export function isSimpleArgument(argument: TsExpression, depth = 2): boolean {
  if (depth <= 0) return false;
  const node = withoutNonNull(argument);
  const isChildSimple = (child: TsExpression): boolean => isSimpleArgument(child, depth - 1);
  if (isLiteral(node) || isIdentifier(node) || node.kind === 'this' || node.kind === 'super') {
    return true;
  }
  if (isCallLike(node)) {
    return (
      isSimpleArgument(node.callee, depth) &&
      node.arguments.length <= depth &&
      node.arguments.every(isChildSimple)
    );
  }
  switch (node.kind) {
    case 'template':
      return (
        !templateTexts(node).some((text) => text.includes('\n')) &&
        node.expressions.every(isChildSimple)
      );
    case 'object':
      return node.properties.every(
        (property) =>
          property.kind === 'property' &&
          property.key.kind !== 'computed' &&
          (property.shorthand === true || isChildSimple(property.value)),
      );
    case 'array':
      return node.elements.every(isChildSimple);
    case 'member':
      return isSimpleArgument(node.object, depth);
    case 'index':
      return isSimpleArgument(node.object, depth) && isSimpleArgument(node.index, depth);
    case 'unary':
      return ['!', '-', '+', '~'].includes(node.operator) && isSimpleArgument(node.argument, depth);
    default:
      return false;
  }
}

/** Whether an argument has brackets of its own that may open on the call's line. */
export function canExpand(node: TsExpression, isInArrowChain = false): boolean {
  if (node.kind === 'object') return node.properties.length > 0;
  if (node.kind === 'array') return node.elements.length > 0 || node.comments !== undefined;
  if (isCast(node)) return canExpand(node.expression);
  if (node.kind === 'function') return true;
  if (node.kind !== 'arrow') return false;
  const { body } = node;
  if (isBlock(body) || body.kind === 'object' || body.kind === 'array') return true;
  if (body.kind === 'arrow') return canExpand(body, true);
  return !isInArrowChain && (body.kind === 'conditional' || withoutNonNull(body).kind === 'call');
}

/** A list whose elements are numbers: laid out as a filled paragraph. */
export function isNumberList(node: TsExpression): boolean {
  if (node.kind !== 'array' || node.elements.length === 0) return false;
  if (Object.keys(node.comments?.after ?? {}).length > 0) return false;
  return node.elements.every((element) => isNumber(element) || isSignedNumber(element));
}

/** `compose((x) => …, (y) => …)`: several functions, or a call with a function, among the arguments. */
export function isComposition(list: readonly TsExpression[]): boolean {
  if (list.length <= 1) return false;
  if (list.filter(isFunction).length > 1) return true;
  return list.some((argument) => {
    const node = withoutNonNull(argument);
    return node.kind === 'call' && node.arguments.some(isFunction);
  });
}

/** The second argument may follow a hugged first one. */
export function isHopefullyShort(node: TsExpression): boolean {
  if (isCast(node))
    return isSimpleType(elementOf(node.type)) && isSimpleArgument(node.expression, 1);
  if (isCallLike(node) && node.arguments.length > 1) return false;
  if (node.kind === 'binary') {
    return isSimpleArgument(node.left, 1) && isSimpleArgument(node.right, 1);
  }
  return isSimpleArgument(node);
}

function elementOf(type: TsType): TsType {
  let inner = type;
  for (let depth = 0; depth < 2 && inner.kind === 'arrayType'; depth++) inner = inner.element;
  const [only, ...more] = inner.kind === 'name' ? (inner.arguments ?? []) : [];
  return only !== undefined && more.length === 0 ? only : inner;
}

/** A type that is a single word. */
export function isSimpleType(type: TsType): boolean {
  return (
    type.kind === 'literalType' || (type.kind === 'name' && (type.arguments ?? []).length === 0)
  );
}
