import type * as S from '../../python/syntax.ts';
import * as T from '../2-type/type.ts';
import { operatorFunctions } from './binary.ts';
import type { Printer } from './printer.ts';
import { tsType } from './types.ts';
import type { TsExpression, TsType } from './tree.ts';

/** What TypeScript makes of a printed expression: what the inference knows, any int, or nothing. */
type Grasp = 'known' | 'Int' | 'unknown';

/** Functions of the runtime whose results TypeScript knows nothing of. */
const opaque: ReadonlySet<string> = new Set(
  'getAttr method call superCall superAttr matchedPart percent'.split(' '),
);

/** Operators whose result is a `number` when both operands are; the others can leave the safe range. */
const closed: ReadonlySet<string> = new Set('mod floorDiv bitAnd bitOr bitXor rshift'.split(' '));

/**
 * Says what an expression is where the inference knows more than TypeScript can; needless-casts.ts takes it back
 * where nobody asks.
 */
export function typed(printer: Printer, node: S.Expression, code: TsExpression): TsExpression {
  const grasp = graspOf(printer, node, code);
  return grasp === 'known' ? code : cast(printer, code, printer.type(node), grasp);
}

/** `code as T`, unless TypeScript's grasp of it is as good. */
export function cast(
  printer: Printer,
  code: TsExpression,
  type: T.Type,
  grasp: Grasp = 'unknown',
): TsExpression {
  const wanted = tsType(printer, type);
  if (isOpen(wanted)) return code;
  if (grasp === 'Int' && !isNumber(type)) return code;
  return { kind: 'as', expression: code, type: wanted, auto: grasp === 'Int' ? 'int' : 'type' };
}

function isOpen(type: TsType): boolean {
  return type.kind === 'name' && (type.name === 'unknown' || type.name === 'never');
}

/** Its type in TypeScript is `number`. */
function isNumber(type: T.Type): boolean {
  return type.length > 0 && type.every((atom) => atom.kind === 'float' || T.isSmall([atom]));
}

function isNumeric(type: T.Type): boolean {
  return T.isOnly(type, 'int', 'float');
}

function graspOf(printer: Printer, node: S.Expression, code: TsExpression): Grasp {
  if (node.kind === 'Name' && code.kind === 'identifier') return graspOfName(printer, node);
  if (node.kind === 'Yield') return 'unknown';
  if (code.kind === 'await') return isCallOf(code.argument, 'awaitable') ? 'unknown' : 'known';
  if (code.kind !== 'call' || code.callee.kind !== 'identifier') return 'known';
  const { name } = code.callee;
  if (!printer.values.has(name)) return 'known';
  if (opaque.has(name)) return 'unknown';
  if (name === 'floatPow') return 'known';
  switch (node.kind) {
    case 'BinOp':
      return graspOfOperator(node.op, printer.type(node.left), printer.type(node.right));
    case 'UnaryOp':
      return graspOfUnary(printer.type(node.operand));
    case 'Subscript':
      return graspOfItem(printer, node);
    case 'BoolOp':
      return name === 'or' || name === 'and' ? 'unknown' : 'known';
    case 'Call':
      return graspOfCall(printer, node, name);
    default:
      return 'known';
  }
}

function isCallOf(code: TsExpression, name: string): boolean {
  return code.kind === 'call' && code.callee.kind === 'identifier' && code.callee.name === name;
}

/** A variable that may hold anything holds something known here: TypeScript does not narrow `unknown` by assignment. */
function graspOfName(printer: Printer, node: S.Name): Grasp {
  const binding = printer.binding(node.id);
  if (!binding || printer.slotType(binding).length === 0) return 'known';
  const type = printer.slotType(binding);
  const isClassMember = binding.scope.kind === 'class';
  if (isClassMember || isOpen(tsType(printer, type))) return 'unknown';
  const functions = type.filter((atom) => atom.kind === 'function');
  if (functions.length > 1 && printer.type(node).length === 1) return 'unknown';
  return isNumeric(type) && !isNumber(type) ? 'Int' : 'known';
}

export function graspOfOperator(op: S.Operator, left: T.Type, right: T.Type): Grasp {
  const name = operatorFunctions[op];
  if (isNumeric(left) && isNumeric(right)) {
    if (op === '/') return 'known';
    return closed.has(name) && isNumber(left) && isNumber(right) ? 'known' : 'Int';
  }
  const both = (kind: T.Atom['kind']): boolean => T.isOnly(left, kind) && T.isOnly(right, kind);
  if (both('object')) return graspOfObjects(op, left, right);
  if (both('bool')) return ['&', '|', '^'].includes(op) ? 'known' : 'unknown';
  if (op === '+') return both('str') ? 'known' : 'unknown';
  if (op === '%') return T.isOnly(left, 'str') ? 'known' : 'unknown';
  if (op !== '*') return 'unknown';
  const isSequence = (type: T.Type): boolean => T.isOnly(type, 'str') || T.isOnly(type, 'list');
  const isRepeat = (isSequence(left) && isNumeric(right)) || (isSequence(right) && isNumeric(left));
  return isRepeat ? 'known' : 'unknown';
}

/** The operators of the runtime have overloads for dates, decimals and fractions. */
function graspOfObjects(op: S.Operator, left: T.Type, right: T.Type): Grasp {
  if (left.length !== 1 || right.length !== 1) return 'unknown';
  const names = [left, right].map((type) => T.only(type, 'object')?.name ?? '');
  const isOfTime = names.every((name) => /^(date|datetime|timedelta)$/.test(name));
  if (isOfTime) return op === '+' || op === '-' ? 'known' : 'unknown';
  const isAlike = /^(Decimal|Fraction)$/.test(names[0] ?? '') && names[0] === names[1];
  return isAlike && '+-*/'.includes(op) && op.length === 1 ? 'known' : 'unknown';
}

function graspOfUnary(operand: T.Type): Grasp {
  if (!isNumeric(operand)) return 'unknown';
  return isNumber(operand) ? 'known' : 'Int';
}

function graspOfItem(printer: Printer, node: S.Subscript): Grasp {
  const type = printer.type(node.value);
  if (node.slice.kind === 'Slice')
    return T.isOnly(type, 'str', 'list', 'bytes') && type.length === 1 ? 'known' : 'unknown';
  if (type.length !== 1) return 'unknown';
  const index = printer.type(node.slice);
  if (T.isOnly(type, 'list', 'tuple', 'tupleOf', 'str'))
    return T.isOnly(index, 'int') ? 'known' : 'unknown';
  if (T.only(type, 'object')) return T.isOnly(index, 'int', 'str') ? 'known' : 'unknown';
  const dict = T.only(type, 'dict');
  if (!dict) return 'unknown';
  const key = JSON.stringify(tsType(printer, dict.key.type));
  return key === JSON.stringify(tsType(printer, index)) ? 'known' : 'unknown';
}

/** Builtins that have overloads for the types they mostly get, and give `unknown` for others. */
function graspOfCall(printer: Printer, node: S.Call, name: string): Grasp {
  const [first = []] = node.args.map((arg) => printer.type(arg));
  const isOpaque = (keyword: S.Keyword): boolean => T.isUnknown(printer.type(keyword.value));
  switch (name) {
    case 'next':
      return T.isOnly(first, 'iterator') ? 'known' : 'unknown';
    case 'abs':
    case 'round':
      return isNumeric(first) ? (isNumber(first) ? 'known' : 'Int') : 'unknown';
    case 'pow':
      return node.args.every((arg) => isNumeric(printer.type(arg))) ? 'Int' : 'unknown';
    case 'divmod':
      return node.args.every((arg) => isNumeric(printer.type(arg))) ? 'known' : 'unknown';
    case 'sum':
      return iteratesNumbers(first) ? 'known' : 'unknown';
    case 'list':
    case 'set':
    case 'frozenset':
    case 'tuple':
    case 'sorted':
    case 'iter':
    case 'reversed':
    case 'max':
    case 'min':
      return (node.args.length === 1 && isObscure(first)) || node.keywords.some(isOpaque)
        ? 'unknown'
        : 'known';
    default:
      return 'known';
  }
}

/** TypeScript does not see what iterating over this gives: a class of the program, or one of several kinds. */
function isObscure(type: T.Type): boolean {
  return type.length > 1 || T.isOnly(type, 'instance', 'class', 'unknown');
}

function iteratesNumbers(type: T.Type): boolean {
  return (
    type.length > 0 &&
    type.every((atom) => {
      if (atom.kind === 'range') return true;
      if (atom.kind === 'tuple') return atom.elements.every(isNumeric);
      if (atom.kind === 'dict') return false;
      if (!('element' in atom)) return false;
      return isNumeric('type' in atom.element ? atom.element.type : atom.element);
    })
  );
}
