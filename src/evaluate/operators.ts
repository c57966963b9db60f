import type { CompareOperator, Operator, UnaryOperator } from '../python/syntax.ts';
import type { Runtime } from './machine.ts';

type Binary = (a: unknown, b: unknown) => unknown;

/** The runtime's function for an operator. */
export function binary(py: Runtime, op: Operator): Binary {
  const table: Record<Operator, Binary> = {
    '+': py.add,
    '-': py.sub,
    '*': py.mul,
    '@': py.matMul,
    '/': py.div,
    '%': py.mod,
    '**': py.pow,
    '<<': py.lshift,
    '>>': py.rshift,
    '|': py.bitOr,
    '^': py.bitXor,
    '&': py.bitAnd,
    '//': py.floorDiv,
  };
  return table[op];
}

/** The runtime's function for an augmented assignment. */
export function inPlace(py: Runtime, op: Operator): Binary {
  const table: Record<Operator, Binary> = {
    '+': py.iadd,
    '-': py.isub,
    '*': py.imul,
    '@': py.imatMul,
    '/': py.idiv,
    '%': py.imod,
    '**': py.ipow,
    '<<': py.ilshift,
    '>>': py.irshift,
    '|': py.ibitOr,
    '^': py.ibitXor,
    '&': py.ibitAnd,
    '//': py.ifloorDiv,
  };
  return table[op];
}

/** The runtime's function for a sign, `~` or `not`. */
export function unary(py: Runtime, op: UnaryOperator): (a: unknown) => unknown {
  switch (op) {
    case '-':
      return py.neg;
    case '+':
      return py.pos;
    case '~':
      return py.invert;
    case 'not':
      return (a) => !py.truthy(a);
  }
}

/** The runtime's function for a comparison. */
export function comparison(py: Runtime, op: CompareOperator): Binary {
  const table: Record<CompareOperator, Binary> = {
    '==': py.richEq,
    '!=': py.ne,
    '<': py.lt,
    '<=': py.le,
    '>': py.gt,
    '>=': py.ge,
    is: py.is,
    'is not': (a, b) => !py.is(a, b),
    in: (a, b) => py.contains(b, a),
    'not in': (a, b) => !py.contains(b, a),
  };
  return table[op];
}
