import { TypeError, ValueError } from '../../exceptions/builtin.ts';
import { typeName } from '../../objects/type-name.ts';
import { isFloat } from '../../values/float.ts';
import { floatMethods } from '../../values/float-methods.ts';
import { isIntLike } from '../../values/int.ts';
import type { Int } from '../../values/int.ts';
import { invalid } from './arithmetic.ts';
import { getcontext } from './context.ts';
import { finite } from './number.ts';
import type { Value } from './number.ts';
import { parseDecimal } from './parse.ts';
import { ConversionSyntax, FloatOperation } from './signals.ts';

/** What every Decimal has. Its class needs this file first. */
interface HasState {
  readonly state: Value;
}

function isDecimal(x: unknown): x is HasState {
  return (
    typeof x === 'object' && x !== null && 'state' in x && 'asIntegerRatio' in x && 'quantize' in x
  );
}

const ofInt = (n: Int | boolean): Value => {
  const size = BigInt(n);
  return finite(size < 0n, size < 0n ? -size : size, 0);
};

/** Every float is a decimal number with as many places as its denominator has bits. */
function ofFloat(x: number): Value {
  const raw = Number(x);
  if (Number.isNaN(raw)) return { kind: 'nan', negative: false };
  if (!Number.isFinite(raw)) return { kind: 'infinite', negative: raw < 0 };
  const [top, bottom] = floatMethods.asIntegerRatio(x);
  const size = BigInt(top);
  const places = BigInt(bottom).toString(2).length - 1;
  const negative = raw < 0 || Object.is(raw, -0);
  return finite(negative, (size < 0n ? -size : size) * 5n ** BigInt(places), -places);
}

/** Mixing with floats is a signal of its own. */
function noted(x: number): Value {
  getcontext().signal(FloatOperation);
  return ofFloat(x);
}

/** What Decimal(x) makes of its argument. Raises TypeError, ValueError, InvalidOperation. */
export function convert(x: unknown = 0): Value {
  if (isDecimal(x)) return x.state;
  if (typeof x === 'string') return parseDecimal(x) ?? invalid(getcontext(), ConversionSyntax);
  if (isIntLike(x)) return ofInt(x);
  if (isFloat(x)) return noted(x);
  if (Array.isArray(x)) return ofTuple(x);
  throw new TypeError(`conversion from ${typeName(x)} to Decimal is not supported`);
}

function ofTuple(parts: readonly unknown[]): Value {
  const [sign, digits, exponent] = parts;
  if (parts.length !== 3) throw new ValueError('argument must be a sequence of length 3');
  const negative = sign === 1;
  if (exponent === 'F') return { kind: 'infinite', negative };
  if (exponent === 'n' || exponent === 'N')
    return { kind: exponent === 'n' ? 'nan' : 'snan', negative };
  const text = Array.from(digits as Iterable<number>).join('');
  return finite(negative, BigInt(text || '0'), Number(exponent));
}

/** The other operand of an operation: a Decimal or an int. */
export function operand(x: unknown): Value | undefined {
  if (isDecimal(x)) return x.state;
  return isIntLike(x) ? ofInt(x) : undefined;
}

/** The other operand of a comparison: floats as well. */
export function real(x: unknown): Value | undefined {
  return operand(x) ?? (isFloat(x) ? noted(x) : undefined);
}
