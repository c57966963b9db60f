import type * as S from '../../python/syntax.ts';
import * as T from '../2-type/type.ts';
import type { Atom } from '../2-type/type.ts';
import { callOf, member, not, string } from './build.ts';
import { expression } from './expression.ts';
import type { Printer } from './printer.ts';
import { isPrimitive } from './rawness.ts';
import { value } from './values.ts';
import type { TsBinaryOperator, TsExpression } from './tree.ts';

const functions: Readonly<Record<string, string>> = {
  '==': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
};

/** A comparison, or a chain of them. */
export function printCompare(printer: Printer, node: S.Compare): TsExpression {
  const operands = [node.left, ...node.comparators];
  const isRich = node.ops.length === 1 && T.isUnknown(printer.type(node));
  const pairs = node.ops.map((op, i): TsExpression => {
    const left = operands[i];
    const right = operands[i + 1];
    if (!left || !right) throw new Error('a comparison lacks an operand');
    if (isRich && Object.hasOwn(functions, op))
      return callOf(
        printer.runtime('compared'),
        string(op),
        value(printer, left),
        value(printer, right),
      );
    return comparePair(printer, left, op, right);
  });
  if (pairs.length > 1 && !operands.slice(1, -1).every(isSimple))
    return chainOnce(printer, node, operands);
  return pairs.reduce((left, right) => ({ kind: 'binary', operator: '&&', left, right }));
}

/** Reading it twice does no harm. */
function isSimple(node: S.Expression): boolean {
  return (
    node.kind === 'Name' ||
    node.kind === 'Constant' ||
    (node.kind === 'Attribute' && isSimple(node.value))
  );
}

/** Evaluating it earlier or later makes no difference. */
function isQuiet(node: S.Expression): boolean {
  if (node.kind === 'List' || node.kind === 'Tuple' || node.kind === 'Set')
    return node.elts.every(isQuiet);
  return isSimple(node);
}

/** A chain whose middle operands must be evaluated once. */
function chainOnce(
  printer: Printer,
  node: S.Compare,
  operands: readonly S.Expression[],
): TsExpression {
  const thunks = operands.slice(1).map((operand): TsExpression => ({
    kind: 'arrow',
    parameters: [],
    body: value(printer, operand),
  }));
  const steps = thunks.map((thunk, i): TsExpression => ({
    kind: 'array',
    elements: [{ kind: 'string', value: node.ops[i] ?? '==' }, thunk],
  }));
  const [first] = operands;
  return callOf(
    printer.runtime('chain'),
    first ? value(printer, first) : { kind: 'literal', value: null },
    ...steps,
  );
}

function comparePair(
  printer: Printer,
  left: S.Expression,
  op: S.CompareOperator,
  right: S.Expression,
): TsExpression {
  switch (op) {
    case 'in':
      return contains(printer, left, right);
    case 'not in':
      return not(contains(printer, left, right));
    case 'is':
    case 'is not':
      return identity(printer, left, op, right);
    default: {
      const operator = nativeComparison(printer, left, op, right);
      if (operator)
        return {
          kind: 'binary',
          operator,
          left: expression(printer, left),
          right: expression(printer, right),
        };
      const isNumeric = [left, right].every((one) => T.isOnly(printer.type(one), 'float', 'int'));
      // Numbers compare by value: it does not matter whether they know that they are floats.
      const print = isNumeric ? expression : value;
      return callOf(
        printer.runtime(functions[op] ?? 'eq'),
        print(printer, left),
        print(printer, right),
      );
    }
  }
}

const isNumber = (atom: Atom): boolean => atom.kind === 'int' || atom.kind === 'float';

function nativeComparison(
  printer: Printer,
  left: S.Expression,
  op: S.CompareOperator,
  right: S.Expression,
): TsBinaryOperator | null {
  const a = printer.type(left);
  const b = printer.type(right);
  if (a.length === 0 || b.length === 0) return null;
  if (op === '==' || op === '!=') {
    if (!isStrict(printer, left, right)) return null;
    return op === '==' ? '===' : '!==';
  }
  if (a.every(isNumber) && b.every(isNumber)) return op as TsBinaryOperator;
  const strings = T.isOnly(a, 'str') && T.isOnly(b, 'str');
  return strings && printer.program.isBmp ? (op as TsBinaryOperator) : null;
}

/** `===` says what Python's `==` says: same kinds, and no float in a box. */
function isStrict(printer: Printer, left: S.Expression, right: S.Expression): boolean {
  if (isFixed(left) && isFixed(right)) return false;
  const primitive = (atom: Atom): boolean => ['str', 'int', 'none'].includes(atom.kind);
  const a = printer.type(left);
  const b = printer.type(right);
  if (a.every(primitive) && b.every(primitive)) return overlaps(a, b);
  if (T.isOnly(a, 'bool') && T.isOnly(b, 'bool')) return true;
  const number = (node: S.Expression, type: T.Type): boolean =>
    T.isSmall(type) ||
    (T.isOnly(type, 'float') &&
      isPrimitive(printer.program.context, printer.scope, printer.program.rawness, node));
  return number(left, a) && number(right, b);
}

/** TypeScript knows how comparing two of these comes out, and refuses it. */
export function isFixed(node: S.Expression): boolean {
  return (
    node.kind === 'Constant' ||
    (node.kind === 'UnaryOp' && isFixed(node.operand)) ||
    isDisplay(node)
  );
}

function isDisplay(node: S.Expression): boolean {
  return ['List', 'Dict', 'Set', 'Tuple', 'Lambda', 'ListComp', 'DictComp', 'SetComp'].includes(
    node.kind,
  );
}

/** TypeScript refuses to compare types that share nothing. */
function overlaps(a: T.Type, b: T.Type): boolean {
  return a.some((atom) => T.has(b, atom.kind));
}

function identity(
  printer: Printer,
  left: S.Expression,
  op: 'is' | 'is not',
  right: S.Expression,
): TsExpression {
  const a = printer.type(left);
  const b = printer.type(right);
  const single = (type: T.Type): boolean =>
    type.length > 0 &&
    type.every((atom) =>
      [
        'none',
        'bool',
        'list',
        'dict',
        'set',
        'instance',
        'class',
        'ellipsis',
        'notImplemented',
      ].includes(atom.kind),
    );
  const isNone = (isNoneOnly(a) || isNoneOnly(b)) && !(isFixed(left) && isFixed(right));
  const isNew = isDisplay(left) || isDisplay(right) || (isFixed(left) && isFixed(right));
  if (isNone || (single(a) && single(b) && overlaps(a, b) && !isNew)) {
    return {
      kind: 'binary',
      operator: op === 'is' ? '===' : '!==',
      left: value(printer, left),
      right: value(printer, right),
    };
  }
  const same = callOf(printer.runtime('is'), value(printer, left), value(printer, right));
  return op === 'is' ? same : not(same);
}

function isNoneOnly(type: T.Type): boolean {
  return T.isOnly(type, 'none');
}

/** `in`; where both sides do something, the item must come first, as in Python. */
function contains(printer: Printer, item: S.Expression, container: S.Expression): TsExpression {
  if (!isQuiet(item) && !isQuiet(container)) {
    return callOf(printer.runtime('isIn'), value(printer, item), value(printer, container));
  }
  const type = printer.type(container);
  const itemType = printer.type(item);
  if (T.isOnly(type, 'str') && T.isOnly(itemType, 'str')) {
    return callOf(member(expression(printer, container), 'includes'), expression(printer, item));
  }
  const list = T.only(type, 'list');
  if (list && samePrimitive(itemType, list.element.type)) {
    return callOf(member(expression(printer, container), 'includes'), expression(printer, item));
  }
  const dict = T.only(type, 'dict');
  if (dict && samePrimitive(itemType, dict.key.type)) {
    return callOf(member(expression(printer, container), 'has'), expression(printer, item));
  }
  return callOf(printer.runtime('contains'), value(printer, container), value(printer, item));
}

/** Both are only text, or only small ints: JavaScript finds them as Python does. */
export function samePrimitive(a: T.Type, b: T.Type): boolean {
  return (T.isOnly(a, 'str') && T.isOnly(b, 'str')) || (T.isSmall(a) && T.isSmall(b));
}
