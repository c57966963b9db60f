import type * as S from '../../python/syntax.ts';
import { findMethod } from '../2-type/classes.ts';
import * as T from '../2-type/type.ts';
import type { Atom } from '../2-type/type.ts';
import { callOf, member, not, number } from './build.ts';
import { expression } from './expression.ts';
import type { Printer } from './printer.ts';
import { value } from './values.ts';
import type { TsExpression } from './tree.ts';

/** Values whose truth is the same in both languages. */
function isPlain(atom: Atom): boolean {
  switch (atom.kind) {
    case 'none':
    case 'bool':
    case 'int':
    case 'str':
    case 'function':
    case 'class':
    case 'module':
    case 'method':
      return true;
    case 'object':
      return atom.name === 'Match' || atom.name === 'Pattern';
    case 'instance':
      return (
        !atom.info.dynamic &&
        !findMethod(atom.info, '__bool__') &&
        !findMethod(atom.info, '__len__') &&
        atom.info.runtimeBases.every(
          (base) => base === 'object' || base === 'ABC' || /Error$|Exception$/.test(base),
        )
      );
    default:
      return false;
  }
}

export function hasPlainTruth(type: T.Type): boolean {
  return type.length > 0 && type.every(isPlain);
}

/** An expression as a condition. */
export function test(printer: Printer, node: S.Expression): TsExpression {
  if (node.kind === 'UnaryOp' && node.op === 'not') return negated(printer, node.operand);
  if (node.kind === 'BoolOp') {
    const operator = node.op === 'and' ? '&&' : '||';
    return node.values
      .map((child) => test(printer, child))
      .reduce((left, right) => ({ kind: 'binary', operator, left, right }));
  }
  const type = printer.type(node);
  const isSettled = node.kind === 'Constant' && node.value.type !== 'bool';
  if ((hasPlainTruth(type) && !isSettled) || T.isOnly(type, 'bool'))
    return expression(printer, node);
  const sized = sizeOf(type);
  if (sized) {
    return {
      kind: 'binary',
      operator: '>',
      left: member(expression(printer, node), sized),
      right: number(0),
    };
  }
  return callOf(printer.runtime('truthy'), value(printer, node));
}

function sizeOf(type: T.Type): 'length' | 'size' | null {
  if (T.isOnly(type, 'list', 'tuple', 'tupleOf')) return 'length';
  return T.isOnly(type, 'dict', 'set', 'frozenset') ? 'size' : null;
}

/** `not x` as a condition or a value: always a boolean. */
export function negated(printer: Printer, node: S.Expression): TsExpression {
  if (node.kind === 'UnaryOp' && node.op === 'not') {
    const inner = test(printer, node.operand);
    return T.isOnly(printer.type(node.operand), 'bool') ? inner : not(not(inner));
  }
  const sized = sizeOf(printer.type(node));
  if (sized) {
    return {
      kind: 'binary',
      operator: '===',
      left: member(expression(printer, node), sized),
      right: number(0),
    };
  }
  const code = test(printer, node);
  if (code.kind === 'binary' && code.operator === '===') return { ...code, operator: '!==' };
  if (code.kind === 'binary' && code.operator === '!==') return { ...code, operator: '===' };
  return not(code);
}
