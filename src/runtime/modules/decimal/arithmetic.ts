import type { Context } from './context.ts';
import { adjusted, digitsOf, finite, fix, rescale, ten } from './number.ts';
import type { Finite, Value } from './number.ts';
import {
  DivisionByZero,
  DivisionImpossible,
  DivisionUndefined,
  InvalidOperation,
} from './signals.ts';

// The operations of CPython's Lib/_pydecimal.py on values.

const nan: Value = { kind: 'nan', negative: false };

export function invalid(context: Context, reason: unknown = InvalidOperation): Value {
  context.signal(InvalidOperation, reason);
  return nan;
}

/** A NaN goes through; a signalling one raises. Undefined when there is none. */
export function passNan(context: Context, ...values: readonly Value[]): Value | undefined {
  if (values.some((x) => x.kind === 'snan')) return invalid(context);
  return values.find((x) => x.kind === 'nan');
}

export const isZero = (x: Value): boolean => x.kind === 'finite' && x.coefficient === 0n;

export function negate(x: Value): Value {
  return { ...x, negative: !x.negative };
}

export function add(a: Value, b: Value, context: Context): Value {
  const none = passNan(context, a, b);
  if (none) return none;
  if (a.kind === 'infinite')
    return b.kind === 'infinite' && a.negative !== b.negative ? invalid(context) : a;
  if (b.kind === 'infinite') return b;
  return addFinite(a as Finite, b as Finite, context);
}

function addFinite(a: Finite, b: Finite, context: Context): Value {
  const exponent = Math.min(a.exponent, b.exponent);
  const negativeZero = context.rounding === 'ROUND_FLOOR' && a.negative !== b.negative;
  if (a.coefficient === 0n && b.coefficient === 0n) {
    return fix(finite((a.negative && b.negative) || negativeZero, 0n, exponent), context);
  }
  if (a.coefficient === 0n || b.coefficient === 0n) {
    const other = a.coefficient === 0n ? b : a;
    const least = Math.max(exponent, other.exponent - context.prec - 1);
    return fix(rescale(other, least, context.rounding), context);
  }
  const [x, y] = aligned(a, b, context.prec);
  const sum = signed(x) + signed(y);
  if (sum === 0n) return fix(finite(negativeZero, 0n, exponent), context);
  return fix(finite(sum < 0n, sum < 0n ? -sum : sum, x.exponent), context);
}

const signed = (x: Finite): bigint => (x.negative ? -x.coefficient : x.coefficient);

/** Gives both the same exponent; a number too small to matter becomes a 1 far behind. */
function aligned(a: Finite, b: Finite, prec: number): readonly [Finite, Finite] {
  const [high, low] = a.exponent < b.exponent ? [b, a] : [a, b];
  const least = high.exponent + Math.min(-1, digitsOf(high.coefficient) - prec - 2);
  const small = adjusted(low) < least ? finite(low.negative, 1n, least) : low;
  const shifted = high.coefficient * ten(high.exponent - small.exponent);
  return [finite(high.negative, shifted, small.exponent), small];
}

export function multiply(a: Value, b: Value, context: Context): Value {
  const none = passNan(context, a, b);
  if (none) return none;
  const negative = a.negative !== b.negative;
  if (a.kind !== 'finite' || b.kind !== 'finite') {
    return isZero(a) || isZero(b) ? invalid(context) : { kind: 'infinite', negative };
  }
  return fix(finite(negative, a.coefficient * b.coefficient, a.exponent + b.exponent), context);
}

export function divide(a: Value, b: Value, context: Context): Value {
  const none = passNan(context, a, b);
  if (none) return none;
  const negative = a.negative !== b.negative;
  if (a.kind === 'infinite')
    return b.kind === 'infinite' ? invalid(context) : { kind: 'infinite', negative };
  if (b.kind === 'infinite') return finite(negative, 0n, context.Emin - context.prec + 1);
  return divideFinite(a as Finite, b as Finite, context);
}

function divideFinite(a: Finite, b: Finite, context: Context): Value {
  const negative = a.negative !== b.negative;
  const ideal = a.exponent - b.exponent;
  if (b.coefficient === 0n) {
    if (a.coefficient === 0n) return invalid(context, DivisionUndefined);
    context.signal(DivisionByZero);
    return { kind: 'infinite', negative };
  }
  if (a.coefficient === 0n) return fix(finite(negative, 0n, ideal), context);
  const shift = digitsOf(b.coefficient) - digitsOf(a.coefficient) + context.prec + 1;
  const [top, bottom] =
    shift >= 0
      ? [a.coefficient * ten(shift), b.coefficient]
      : [a.coefficient, b.coefficient * ten(-shift)];
  let coefficient = top / bottom;
  let exponent = ideal - shift;
  if (top % bottom !== 0n) {
    if (coefficient % 5n === 0n) coefficient += 1n;
  } else {
    for (; exponent < ideal && coefficient % 10n === 0n; exponent += 1) coefficient /= 10n;
  }
  return fix(finite(negative, coefficient, exponent), context);
}

/** Quotient (towards zero) and remainder (with the sign of a). */
export function divideInteger(
  a: Value,
  b: Value,
  context: Context,
  wanted: 'quotient' | 'remainder' | 'both' = 'both',
): readonly [Value, Value] {
  const none = passNan(context, a, b);
  if (none) return [none, none];
  const negative = a.negative !== b.negative;
  if (a.kind === 'infinite') {
    if (wanted === 'quotient' && b.kind !== 'infinite')
      return [{ kind: 'infinite', negative }, nan];
    const bad = invalid(context);
    return [bad, bad];
  }
  const x = a as Finite;
  if (isZero(b)) return divideByZero(x, negative, context, wanted);
  if (b.kind === 'infinite') return [finite(negative, 0n, 0), fix(x, context)];
  return remainders(x, b as Finite, context);
}

function divideByZero(
  a: Finite,
  negative: boolean,
  context: Context,
  wanted: string,
): readonly [Value, Value] {
  if (a.coefficient === 0n) {
    const bad = invalid(context, DivisionUndefined);
    return [bad, bad];
  }
  if (wanted === 'remainder') {
    const bad = invalid(context);
    return [bad, bad];
  }
  context.signal(DivisionByZero);
  return [{ kind: 'infinite', negative }, wanted === 'both' ? invalid(context) : nan];
}

function remainders(a: Finite, b: Finite, context: Context): readonly [Value, Value] {
  const negative = a.negative !== b.negative;
  const exponent = Math.min(a.exponent, b.exponent);
  const distance = adjusted(a) - adjusted(b);
  if (a.coefficient === 0n || distance <= -2) {
    return [finite(negative, 0n, 0), fix(rescale(a, exponent, context.rounding), context)];
  }
  if (distance <= context.prec) {
    const top = a.coefficient * ten(a.exponent - exponent);
    const bottom = b.coefficient * ten(b.exponent - exponent);
    const quotient = top / bottom;
    if (quotient < ten(context.prec)) {
      return [
        finite(negative, quotient, 0),
        fix(finite(a.negative, top % bottom, exponent), context),
      ];
    }
  }
  const bad = invalid(context, DivisionImpossible);
  return [bad, bad];
}

/** -1, 0, 1; undefined when one of them is no number. */
export function compare(a: Value, b: Value): number | undefined {
  if (/nan/.test(a.kind) || /nan/.test(b.kind)) return undefined;
  const sign = (x: Value): number => (isZero(x) ? 0 : x.negative ? -1 : 1);
  if (sign(a) !== sign(b)) return sign(a) < sign(b) ? -1 : 1;
  if (sign(a) === 0) return 0;
  const size =
    a.kind !== 'finite' || b.kind !== 'finite'
      ? Number(a.kind === 'infinite') - Number(b.kind === 'infinite')
      : compareSizes(a, b);
  return sign(a) * size;
}

function compareSizes(a: Finite, b: Finite): number {
  const distance = adjusted(a) - adjusted(b);
  if (distance !== 0) return Math.sign(distance);
  const exponent = Math.min(a.exponent, b.exponent);
  const x = a.coefficient * ten(a.exponent - exponent);
  const y = b.coefficient * ten(b.exponent - exponent);
  return x < y ? -1 : x > y ? 1 : 0;
}
