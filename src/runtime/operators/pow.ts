import { isKeywords } from '../calls/keywords.ts';
import type { Keywords } from '../calls/keywords.ts';
import { binary, inPlace } from './binary.ts';
import type { BinaryOperator } from './binary.ts';
import { Complex } from '../values/complex.ts';
import { complexPow, wholeComplex } from '../values/complex-arithmetic.ts';
import { floatPow as powerOfFloats, floatPowAny } from '../values/float-arithmetic.ts';
import { intPow } from '../values/int-arithmetic.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { asIndex } from '../values/as-index.ts';
import { isFloat } from '../values/float.ts';
import { isIntLike } from '../values/int.ts';
import type { Int } from '../values/int.ts';

const operator: BinaryOperator = {
  symbol: '** or pow()',
  method: '__pow__',
  reflected: '__rpow__',
  inPlace: '__ipow__',
  ints: intPow,
  floats: floatPowAny,
  complexes: (a, b) => complexPow(wholeComplex(a), wholeComplex(b)),
};

/** Python's `a ** b` of numbers whose power is a float; floats may be raw, and the result is. */
export function floatPow(a: number, b: number): number {
  return powerOfFloats(Number(a), Number(b));
}

/** Python's `a ** b` and pow(a, b, mod) (any operands, self-describing in and out). */
export function pow(a: Int, b: Int, mod?: Int): Int;
export function pow(a: unknown, b: unknown, mod?: unknown): unknown;
export function pow(named: Keywords): unknown;
export function pow(a: unknown, b?: unknown, mod?: unknown): unknown {
  const last = mod ?? b ?? a;
  return isKeywords(last) ? powNamed([a, b, mod], last) : powPlain(a, b, mod);
}

/** pow(base, exp, mod) with keyword arguments behind the positional ones. */
function powNamed(given: readonly unknown[], named: Keywords): unknown {
  const [base, exp, mod] = ['base', 'exp', 'mod'].map((name, i) =>
    given[i] === named || given[i] === undefined ? named[name] : given[i],
  );
  return powPlain(base, exp, mod);
}

function powPlain(a: unknown, b: unknown, mod: unknown): unknown {
  return mod === undefined || mod === null ? binary(operator, a, b) : powModulo(a, b, mod);
}

/** pow(a, b, mod): integers, or objects whose `__pow__` takes a modulus. */
function powModulo(a: unknown, b: unknown, mod: unknown): unknown {
  if (isIntLike(a) && isIntLike(b) && isIntLike(mod))
    return intPow(asIndex(a), asIndex(b), asIndex(mod));
  const own = special(a, '__pow__');
  if (own) return own.call(a, b, mod);
  for (const one of [a, b, mod]) {
    if (isFloat(one))
      throw new TypeError('pow() 3rd argument not allowed unless all arguments are integers');
    if (one instanceof Complex && isNumber(a) && isNumber(b))
      throw new ValueError('complex modulo');
  }
  throw new TypeError(
    `unsupported operand type(s) for ** or pow(): '${typeName(a)}', '${typeName(b)}', '${typeName(mod)}'`,
  );
}

function isNumber(x: unknown): boolean {
  return isIntLike(x) || isFloat(x) || x instanceof Complex;
}

/** Python's `a **= b`: the new value of a. */
export function ipow(a: Int, b: Int): Int;
export function ipow(a: unknown, b: unknown): unknown;
export function ipow(a: unknown, b: unknown): unknown {
  return inPlace(operator, a, b);
}
