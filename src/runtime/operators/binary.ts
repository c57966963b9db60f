import { special } from '../objects/special.ts';
import { classOrder } from '../classes/class-order.ts';
import { typeName } from '../objects/type-name.ts';
import { typeOf } from '../objects/type-of.ts';
import type { ComplexOperand } from '../values/complex-arithmetic.ts';
import type { Complex } from '../values/complex.ts';
import { isComplex } from '../values/complex.ts';
import { toComplex } from './to-complex.ts';
import { box, isFloat } from '../values/float.ts';
import { intToFloat } from '../values/int-to-float.ts';
import { isIntLike } from '../values/int.ts';
import type { Int } from '../values/int.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { plain } from '../values/derived.ts';
import { NotImplemented } from './not-implemented.ts';

/** One binary operator of Python: its special methods and what the builtin types do with it. */
export interface BinaryOperator {
  /** As error messages name it: `+`, `** or pow()`. */
  readonly symbol: string;
  readonly method: string;
  readonly reflected: string;
  readonly inPlace: string;
  readonly ints?: (a: Int, b: Int) => unknown;
  /** Raw floats in, raw float out. */
  readonly floats?: (a: number, b: number) => number | Complex;
  readonly complexes?: (a: ComplexOperand, b: ComplexOperand) => unknown;
  /** Strings, containers …; NotImplemented when it does not apply, TypeError when CPython words it itself. */
  readonly others?: (a: unknown, b: unknown) => unknown;
}

const asInt = (x: Int | boolean): Int => (typeof x === 'boolean' ? Number(x) : x);
const asFloat = (x: Int | boolean | number): number =>
  typeof x === 'bigint' ? intToFloat(x) : Number(x);

/** `a op b` for any operands, by CPython's binary_op1: numbers first, special methods, then sequences. */
export function binary(op: BinaryOperator, a: unknown, b: unknown): unknown {
  const result = tryBinary(op, a, b);
  if (result !== NotImplemented) return result;
  throw unsupported(op.symbol, a, b);
}

/** `a op= b`: the in-place method, or what `a op b` gives. */
export function inPlace(op: BinaryOperator, a: unknown, b: unknown): unknown {
  const own = special(a, op.inPlace);
  if (own) {
    const result = own.call(a, b);
    if (result !== NotImplemented) return result;
  }
  const result = tryBinary(op, a, b);
  if (result !== NotImplemented) return result;
  throw unsupported(`${op.symbol.split(' ')[0] ?? ''}=`, a, b);
}

function tryBinary(op: BinaryOperator, a: unknown, b: unknown): unknown {
  const result = numbers(op, a, b);
  if (result !== NotImplemented) return result;
  const special = specialMethods(op, a, b);
  if (special !== NotImplemented) return special;
  const [x, y] = [plain(a), plain(b)];
  if (x !== a || y !== b) {
    const ofValues = numbers(op, x, y);
    if (ofValues !== NotImplemented) return ofValues;
  }
  return op.others ? op.others(x, b) : NotImplemented;
}

function numbers(op: BinaryOperator, a: unknown, b: unknown): unknown {
  if (isIntLike(a) && isIntLike(b)) return op.ints ? op.ints(asInt(a), asInt(b)) : NotImplemented;
  if (isReal(a) && isReal(b)) {
    if (!op.floats) return NotImplemented;
    const result = op.floats(asFloat(a), asFloat(b));
    return typeof result === 'number' ? box(result) : result;
  }
  if (op.complexes && (isComplex(a) || isComplex(b)) && isNumber(a) && isNumber(b)) {
    return op.complexes(complexOperand(a), complexOperand(b));
  }
  return NotImplemented;
}

/** A complex number, or a real one as a double. */
function complexOperand(x: Int | boolean | number | Complex): ComplexOperand {
  return isComplex(x) ? x : toComplex(x).re;
}

function isReal(x: unknown): x is Int | boolean | number {
  return isIntLike(x) || isFloat(x);
}

function isNumber(x: unknown): x is Int | boolean | number | Complex {
  return isReal(x) || isComplex(x);
}

/** The special methods: the right operand's goes first when its class is derived from the left one's. */
function specialMethods(op: BinaryOperator, a: unknown, b: unknown): unknown {
  const left = special(a, op.method);
  const right = special(b, op.reflected);
  if (!left && !right) return NotImplemented;
  const typeA = typeOf(a);
  const typeB = typeOf(b);
  const derived = right && typeA !== typeB && classOrder(typeB).includes(typeA);
  const reflect = (): unknown => (right ? right.call(b, a) : NotImplemented);
  if (derived && right !== special(a, op.reflected)) {
    const result = reflect();
    if (result !== NotImplemented) return result;
  }
  if (left) {
    const result = left.call(a, b);
    if (result !== NotImplemented) return result;
  }
  return typeA === typeB || (derived && right !== special(a, op.reflected))
    ? NotImplemented
    : reflect();
}

/** CPython's binop_type_error. */
export function unsupported(symbol: string, a: unknown, b: unknown): TypeError {
  return new TypeError(
    `unsupported operand type(s) for ${symbol}: '${typeName(a)}' and '${typeName(b)}'`,
  );
}
