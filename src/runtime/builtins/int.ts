import { OverflowError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { createHolder } from '../classes/create.ts';
import { intSpecials } from '../specials/numbers.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { asIndex } from '../values/as-index.ts';
import { bufferOf } from '../values/buffer.ts';
import { Bytes } from '../values/bytes.ts';
import { plain } from '../values/derived.ts';
import { Float } from '../values/float.ts';
import { isIntLike, normalise } from '../values/int.ts';
import type { Int } from '../values/int.ts';
import { intMethods } from '../values/int-methods.ts';
import { parseInt10, parseIntText } from '../values/int-parse.ts';
import { named } from './parameters.ts';

function callInt(x: unknown = 0, base?: unknown): Int {
  if (base !== undefined) return withBase(x, base);
  if (typeof x === 'number') return truncated(x);
  if (typeof x === 'string') return parseInt10(x);
  if (x instanceof Float) return truncated(x.value);
  return ofObject(x);
}

/** The integral part of a raw float. Raises ValueError, OverflowError. */
export function truncated(x: number): Int {
  const whole = Math.trunc(x);
  if (Number.isSafeInteger(whole)) return whole + 0;
  if (Number.isNaN(x)) throw new ValueError('cannot convert float NaN to integer');
  if (!Number.isFinite(x)) throw new OverflowError('cannot convert float infinity to integer');
  return normalise(BigInt(whole));
}

function withBase(x: unknown, given: unknown): Int {
  const [base] = named('int', ['base'], [given]);
  const radix = asIndex(base);
  if (radix !== 0 && (radix < 2 || radix > 36)) {
    throw new ValueError('int() base must be >= 2 and <= 36, or 0');
  }
  if (typeof x === 'string') return parseIntText(x, Number(radix), x);
  const bytes = bufferOf(x);
  if (bytes)
    return parseIntText(String.fromCharCode(...bytes), Number(radix), shownBytes(x, bytes));
  throw new TypeError("int() can't convert non-string with explicit base");
}

/** What a message quotes: a view shows as the bytes it has. */
const shownBytes = (x: unknown, bytes: Uint8Array): unknown =>
  x instanceof Bytes ? x : new Bytes(bytes);

function ofObject(x: unknown): Int {
  if (isIntLike(x)) return asIndex(x);
  const text = plain(x);
  if (typeof text === 'string') return parseInt10(text);
  const bytes = bufferOf(x);
  if (bytes) return parseIntText(String.fromCharCode(...bytes), 10, shownBytes(x, bytes));
  const own = special(x, '__int__');
  if (own) {
    const result = own.call(x);
    if (isIntLike(result)) return asIndex(result);
    throw new TypeError(`__int__ returned non-int (type ${typeName(result)})`);
  }
  const fail = (): Error =>
    new TypeError(
      `int() argument must be a string, a bytes-like object or a real number, not '${typeName(x)}'`,
    );
  return asIndex(x, fail);
}

/**
 * Python's int(x, base): an int of a number, text or object. Also the type itself, with its methods. Raises
 * ValueError, TypeError, OverflowError.
 */
export const int = registerType(Object.assign(callInt, intMethods), 'int', {
  methods: intMethods,
  specials: () => intSpecials,
  create: (type, args) => createHolder(type, callInt(...args)),
});
