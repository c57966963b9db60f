import type * as S from '../../python/syntax.ts';
import * as T from '../2-type/type.ts';
import { callOf, member } from './build.ts';
import { expression } from './expression.ts';
import type { Printer } from './printer.ts';
import { isFloat, isFloatPower, isNativeFloat, isNonZero } from './rawness.ts';
import { value } from './values.ts';
import type { TsBinaryOperator, TsExpression } from './tree.ts';

/** The runtime's function for each operator, plain and in place. */
export const operatorFunctions: Readonly<Record<S.Operator, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '@': 'matMul',
  '/': 'div',
  '%': 'mod',
  '**': 'pow',
  '<<': 'lshift',
  '>>': 'rshift',
  '|': 'bitOr',
  '^': 'bitXor',
  '&': 'bitAnd',
  '//': 'floorDiv',
};

export function printBinary(printer: Printer, node: S.BinOp): TsExpression {
  const left = printer.type(node.left);
  const right = printer.type(node.right);
  const operator = nativeOperator(node.op, left, right, printer.type(node));
  if (operator) {
    return {
      kind: 'binary',
      operator,
      left: expression(printer, node.left),
      right: expression(printer, node.right),
    };
  }
  return idiom(printer, node, left, right) ?? viaRuntime(printer, node);
}

function viaRuntime(printer: Printer, node: S.BinOp): TsExpression {
  const { op } = node;
  const left = printer.type(node.left);
  const right = printer.type(node.right);
  const isPower = isFloatPower(op, left, right, printer.type(node));
  // Division gives a float, and fails, whatever kind of numbers it gets.
  const isDivision = op === '/' && isNumber(left) && isNumber(right);
  const print = isPower || isDivision ? expression : value;
  return callOf(
    printer.runtime(isPower ? 'floatPow' : operatorFunctions[op]),
    print(printer, node.left),
    print(printer, node.right),
  );
}

function isNumber(type: T.Type): boolean {
  return isFloat(type) || T.isSmall(type);
}

/** JavaScript's operator, where it gives exactly what Python's does for these types; else null. */
export function nativeOperator(
  op: S.Operator,
  left: T.Type,
  right: T.Type,
  result: T.Type,
): TsBinaryOperator | null {
  if (op === '+' && T.isOnly(left, 'str') && T.isOnly(right, 'str')) return '+';
  if (isNativeFloat(op, left, right)) return op as TsBinaryOperator;
  if (!T.isSmall(left) || !T.isSmall(right) || !T.isSmall(result)) return null;
  const a = T.only(left, 'int');
  const b = T.only(right, 'int');
  if (!a || !b) return null;
  switch (op) {
    case '+':
    case '-':
      return op;
    case '*':
      return givesNegativeZero(a, b) ? null : op;
    case '**':
      return b.lo >= 0 ? '**' : null;
    case '%':
      return a.lo >= 0 && b.lo > 0 ? '%' : null;
    case '&':
    case '|':
    case '^':
      return fitsInt32(a) && fitsInt32(b) ? op : null;
    case '<<':
      return fitsInt32(a) && b.lo >= 0 && b.hi < 31 && fitsInt32(T.only(result, 'int'))
        ? '<<'
        : null;
    case '>>':
      return fitsInt32(a) && b.lo >= 0 && b.hi < 32 ? '>>' : null;
    default:
      return null;
  }
}

interface Range {
  readonly lo: number;
  readonly hi: number;
}

/** JavaScript's 0 * -5 is -0, which a later division would show. */
function givesNegativeZero(a: Range, b: Range): boolean {
  const zero = (range: Range): boolean => range.lo <= 0 && range.hi >= 0;
  return (zero(a) && b.lo < 0) || (zero(b) && a.lo < 0);
}

function fitsInt32(range: Range | null): boolean {
  return range !== null && range.lo >= -(2 ** 31) && range.hi < 2 ** 31;
}

/** What people write instead of an operator: `Math.floor(a / b)`, `s.repeat(n)`, `[...a, ...b]`. */
function idiom(printer: Printer, node: S.BinOp, left: T.Type, right: T.Type): TsExpression | null {
  if (node.op === '//' && T.isSmall(left) && isNonZero(right) && T.isSmall(right)) {
    const quotient: TsExpression = {
      kind: 'binary',
      operator: '/',
      left: expression(printer, node.left),
      right: expression(printer, node.right),
    };
    const a = T.only(left, 'int');
    if (a && a.lo > -(2 ** 51) && a.hi < 2 ** 51)
      return callOf(member({ kind: 'identifier', name: 'Math' }, 'floor'), quotient);
  }
  if (node.op === '*' && T.isOnly(left, 'str') && isCount(right)) {
    return callOf(
      member(expression(printer, node.left), 'repeat'),
      expression(printer, node.right),
    );
  }
  if (node.op === '*' && T.isOnly(right, 'str') && isCount(left) && node.left.kind === 'Constant') {
    return callOf(
      member(expression(printer, node.right), 'repeat'),
      expression(printer, node.left),
    );
  }
  if (node.op === '+' && T.isOnly(left, 'list') && T.isOnly(right, 'list')) {
    return {
      kind: 'array',
      elements: [node.left, node.right].flatMap((part): TsExpression[] => {
        const code = expression(printer, part);
        return code.kind === 'array' && !code.comments
          ? [...code.elements]
          : [{ kind: 'spread', argument: code }];
      }),
    };
  }
  return null;
}

/** A number of times that JavaScript's repeat accepts. */
function isCount(type: T.Type): boolean {
  const atom = T.only(type, 'int');
  return atom !== null && atom.lo >= 0 && atom.hi <= 2 ** 20;
}

export function printUnary(printer: Printer, node: S.UnaryOp): TsExpression {
  const type = printer.type(node.operand);
  const number = isNumber(type);
  const zero = T.only(type, 'int');
  if (node.op === '-' && number && !(zero && zero.lo <= 0 && zero.hi >= 0)) {
    return { kind: 'unary', operator: '-', argument: expression(printer, node.operand) };
  }
  if (node.op === '~' && T.isSmall(type) && fitsInt32(T.only(type, 'int'))) {
    return { kind: 'unary', operator: '~', argument: expression(printer, node.operand) };
  }
  if (node.op === '+' && number) return expression(printer, node.operand);
  const name = node.op === '-' ? 'neg' : node.op === '+' ? 'pos' : 'invert';
  return callOf(printer.runtime(name), value(printer, node.operand));
}
