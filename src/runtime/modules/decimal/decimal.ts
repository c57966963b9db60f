import { OverflowError, TypeError, ValueError } from '../../exceptions/builtin.ts';
import { named } from '../../builtins/parameters.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { registerType } from '../../objects/class-info.ts';
import { typeName } from '../../objects/type-name.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { asSize } from '../../values/as-index.ts';
import { box } from '../../values/float.ts';
import { hash } from '../../values/hash.ts';
import { signed64 } from '../../values/hash-number.ts';
import { normalise } from '../../values/int.ts';
import type { Int } from '../../values/int.ts';
import { asTuple } from '../../values/tuple.ts';
import {
  add,
  compare,
  divide,
  divideInteger,
  invalid,
  isZero,
  multiply,
  negate,
  passNan,
} from './arithmetic.ts';
import { getcontext } from './context.ts';
import type { Context, Rounding } from './context.ts';
import { convert, operand, real } from './convert.ts';
import { DecimalTuple } from './decimal-tuple.ts';
import { exponential, logarithm, power, squareRoot } from './functions.ts';
import { adjusted, digitsOf, finite, fix, rescale, ten } from './number.ts';
import type { Finite, Value } from './number.ts';
import { Inexact, InvalidOperation, Rounded } from './signals.ts';
import { decimalText, formatDecimal } from './text.ts';

const token: unique symbol = Symbol('value');

/** decimal.Decimal: exact decimal numbers; operations round to the context's precision. */
export class Decimal {
  readonly #value: Value;

  constructor(value?: unknown, context?: Context);
  constructor(...args: unknown[]) {
    if (args[0] === token) this.#value = args[1] as Value;
    else this.#value = convert(named('Decimal', ['value', 'context'], args)[0]);
  }

  static of(value: Value): Decimal {
    return new Decimal(token, value as never);
  }

  static fromFloat(x: unknown): Decimal {
    return new Decimal(x);
  }

  static fromNumber(x: unknown): Decimal {
    return new Decimal(x);
  }

  /** The number itself, for the operations. */
  get state(): Value {
    return this.#value;
  }

  get real(): Decimal {
    return this;
  }

  get imag(): Decimal {
    return new Decimal(0);
  }

  #with(
    other: unknown,
    run: (a: Value, b: Value, context: Context) => Value,
    swap = false,
  ): unknown {
    const value = operand(other);
    if (value === undefined) return NotImplemented;
    const context = getcontext();
    return Decimal.of(swap ? run(value, this.#value, context) : run(this.#value, value, context));
  }

  __add__(other: unknown): unknown {
    return this.#with(other, add);
  }

  __radd__(other: unknown): unknown {
    return this.#with(other, add, true);
  }

  __sub__(other: unknown): unknown {
    return this.#with(other, (a, b, context) => add(a, negate(b), context));
  }

  __rsub__(other: unknown): unknown {
    return this.#with(other, (a, b, context) => add(a, negate(b), context), true);
  }

  __mul__(other: unknown): unknown {
    return this.#with(other, multiply);
  }

  __rmul__(other: unknown): unknown {
    return this.#with(other, multiply, true);
  }

  __truediv__(other: unknown): unknown {
    return this.#with(other, divide);
  }

  __rtruediv__(other: unknown): unknown {
    return this.#with(other, divide, true);
  }

  __floordiv__(other: unknown): unknown {
    return this.#with(other, (a, b, context) => divideInteger(a, b, context, 'quotient')[0]);
  }

  __rfloordiv__(other: unknown): unknown {
    return this.#with(other, (a, b, context) => divideInteger(a, b, context, 'quotient')[0], true);
  }

  __mod__(other: unknown): unknown {
    return this.#with(other, (a, b, context) => divideInteger(a, b, context, 'remainder')[1]);
  }

  __rmod__(other: unknown): unknown {
    return this.#with(other, (a, b, context) => divideInteger(a, b, context, 'remainder')[1], true);
  }

  __divmod__(other: unknown): unknown {
    const value = operand(other);
    if (value === undefined) return NotImplemented;
    return asTuple(divideInteger(this.#value, value, getcontext()).map(Decimal.of));
  }

  __pow__(other: unknown): unknown {
    return this.#with(other, power);
  }

  __rpow__(other: unknown): unknown {
    return this.#with(other, power, true);
  }

  __neg__(): Decimal {
    return this.#signed(!this.#value.negative);
  }

  __pos__(): Decimal {
    return this.#signed(this.#value.negative);
  }

  __abs__(): Decimal {
    return this.#signed(false);
  }

  /** A zero loses its sign, except when rounding down. */
  #signed(negative: boolean): Decimal {
    const context = getcontext();
    const x = { ...this.#value, negative };
    if (x.kind !== 'finite') return Decimal.of(passNan(context, x) ?? x);
    if (x.coefficient === 0n && context.rounding !== 'ROUND_FLOOR') {
      return Decimal.of(fix({ ...x, negative: false }, context));
    }
    return Decimal.of(fix(x, context));
  }

  __eq__(other: unknown): unknown {
    const value = real(other);
    return value === undefined ? NotImplemented : compare(this.#value, value) === 0;
  }

  #order(other: unknown, decide: (sign: number) => boolean): unknown {
    const value = real(other);
    if (value === undefined) return NotImplemented;
    const sign = compare(this.#value, value);
    if (sign !== undefined) return decide(sign);
    getcontext().signal(InvalidOperation);
    return false;
  }

  __lt__(other: unknown): unknown {
    return this.#order(other, (sign) => sign < 0);
  }

  __le__(other: unknown): unknown {
    return this.#order(other, (sign) => sign <= 0);
  }

  __gt__(other: unknown): unknown {
    return this.#order(other, (sign) => sign > 0);
  }

  __ge__(other: unknown): unknown {
    return this.#order(other, (sign) => sign >= 0);
  }

  __bool__(): boolean {
    return !isZero(this.#value);
  }

  __hash__(): Int {
    const x = this.#value;
    if (x.kind === 'snan') throw new TypeError('Cannot hash a signaling NaN value');
    if (x.kind !== 'finite') return hash(box(this.__float__()));
    const modulus = (1n << 61n) - 1n;
    let size = x.coefficient % modulus;
    const step = x.exponent >= 0 ? 10n : inverseOfTen;
    for (let i = Math.abs(x.exponent); i > 0; i -= 1) size = (size * step) % modulus;
    return signed64(x.negative ? -size : size);
  }

  __int__(): Int {
    return normalise(this.#whole('ROUND_DOWN'));
  }

  __trunc__(): Int {
    return this.__int__();
  }

  __floor__(): Int {
    return normalise(this.#whole('ROUND_FLOOR'));
  }

  __ceil__(): Int {
    return normalise(this.#whole('ROUND_CEILING'));
  }

  #whole(rounding: Rounding): bigint {
    const x = this.#value;
    if (x.kind === 'infinite') throw new OverflowError('cannot convert Infinity to integer');
    if (x.kind !== 'finite') throw new ValueError('cannot convert NaN to integer');
    const whole = rescale(x, 0, rounding).coefficient;
    return x.negative ? -whole : whole;
  }

  __round__(digits?: unknown): unknown {
    if (digits === undefined || digits === null) return normalise(this.#whole('ROUND_HALF_EVEN'));
    return this.quantize(Decimal.of(finite(false, 1n, -asSize(digits))));
  }

  __float__(): number {
    if (this.#value.kind === 'nan') return box(NaN);
    if (this.#value.kind === 'snan') throw new ValueError('cannot convert signaling NaN to float');
    return box(Number(decimalText(this.#value)));
  }

  __str__(): string {
    return decimalText(this.#value);
  }

  __repr__(): string {
    return `Decimal('${decimalText(this.#value)}')`;
  }

  __format__(spec: string): string {
    return spec === '' ? decimalText(this.#value) : formatDecimal(this.#value, spec, getcontext());
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(): this {
    return this;
  }

  /** The number with the exponent of `exp`, rounded. Raises InvalidOperation when it has too many digits. */
  quantize(...args: unknown[]): Decimal {
    const [exp, rounding, given] = named('quantize', ['exp', 'rounding', 'context'], args);
    const context = (given ?? getcontext()) as Context;
    const target = operandOf(exp);
    const x = this.#value;
    const none = passNan(context, x, target);
    if (none) return Decimal.of(none);
    if (x.kind !== 'finite' || target.kind !== 'finite') {
      return Decimal.of(x.kind === target.kind ? x : invalid(context));
    }
    const result = rescale(x, target.exponent, (rounding ?? context.rounding) as Rounding);
    if (
      digitsOf(result.coefficient) > context.prec ||
      (!isZero(result) && adjusted(result) > context.Emax)
    )
      return Decimal.of(invalid(context));
    if (result.exponent > x.exponent) {
      context.signal(Rounded);
      if (compare(result, x) !== 0) context.signal(Inexact);
    }
    return Decimal.of(result);
  }

  toIntegralValue(...args: unknown[]): Decimal {
    const [rounding] = named('to_integral_value', ['rounding', 'context'], args);
    const x = this.#value;
    if (x.kind !== 'finite' || x.exponent >= 0) return Decimal.of(x);
    return Decimal.of(rescale(x, 0, (rounding ?? getcontext().rounding) as Rounding));
  }

  toIntegral(...args: unknown[]): Decimal {
    return this.toIntegralValue(...args);
  }

  toIntegralExact(...args: unknown[]): Decimal {
    return this.toIntegralValue(...args);
  }

  toEngString(): string {
    return decimalText(this.#value, true);
  }

  /** Without zeros at the end. */
  normalize(): Decimal {
    const context = getcontext();
    const x = this.#value;
    if (x.kind !== 'finite') return Decimal.of(passNan(context, x) ?? x);
    const rounded = fix(x, context);
    if (rounded.kind !== 'finite') return Decimal.of(rounded);
    if (rounded.coefficient === 0n) return Decimal.of(finite(x.negative, 0n, 0));
    let { coefficient, exponent } = rounded;
    for (; coefficient % 10n === 0n; exponent += 1) coefficient /= 10n;
    return Decimal.of(finite(x.negative, coefficient, exponent));
  }

  sqrt(): Decimal {
    return Decimal.of(squareRoot(this.#value, getcontext()));
  }

  exp(): Decimal {
    return Decimal.of(exponential(this.#value, getcontext()));
  }

  ln(): Decimal {
    return Decimal.of(logarithm(this.#value, getcontext(), false));
  }

  log10(): Decimal {
    return Decimal.of(logarithm(this.#value, getcontext(), true));
  }

  asTuple(): DecimalTuple {
    const x = this.#value;
    const digits =
      x.kind === 'finite'
        ? [...x.coefficient.toString()].map(Number)
        : x.kind === 'infinite'
          ? [0]
          : [];
    const exponent =
      x.kind === 'finite' ? x.exponent : { infinite: 'F', nan: 'n', snan: 'N' }[x.kind];
    return DecimalTuple.of<unknown>(x.negative ? 1 : 0, asTuple(digits), exponent) as DecimalTuple;
  }

  asIntegerRatio(): readonly [Int, Int] {
    const x = this.#value;
    if (x.kind === 'infinite') throw new OverflowError('cannot convert Infinity to integer ratio');
    if (x.kind !== 'finite') throw new ValueError('cannot convert NaN to integer ratio');
    let [top, bottom] = [
      x.coefficient * ten(Math.max(x.exponent, 0)),
      ten(Math.max(-x.exponent, 0)),
    ];
    for (const prime of [2n, 5n]) {
      for (; bottom % prime === 0n && top % prime === 0n; bottom /= prime) top /= prime;
    }
    if (top === 0n) bottom = 1n;
    const ratio = asTuple([normalise(x.negative ? -top : top), normalise(bottom)]);
    return ratio as unknown as readonly [Int, Int];
  }

  adjusted(): number {
    return this.#value.kind === 'finite' ? adjusted(this.#value) : 0;
  }

  compare(other: unknown): Decimal {
    const sign = compare(this.#value, operandOf(other));
    return sign === undefined ? new Decimal('NaN') : new Decimal(sign);
  }

  copyAbs(): Decimal {
    return Decimal.of({ ...this.#value, negative: false });
  }

  copyNegate(): Decimal {
    return Decimal.of(negate(this.#value));
  }

  copySign(other: unknown): Decimal {
    return Decimal.of({ ...this.#value, negative: operandOf(other).negative });
  }

  max(other: unknown): Decimal {
    return (compare(this.#value, operandOf(other)) ?? 0) >= 0
      ? this.__pos__()
      : new Decimal(other).__pos__();
  }

  min(other: unknown): Decimal {
    return (compare(this.#value, operandOf(other)) ?? 0) <= 0
      ? this.__pos__()
      : new Decimal(other).__pos__();
  }

  remainderNear(other: unknown): Decimal {
    const [x, y] = [this.#value, operandOf(other)];
    const exponent = Math.min((x as Finite).exponent, (y as Finite).exponent);
    const quotient = new Decimal(Decimal.of(divide(x, y, getcontext())).__round__());
    const near = add(x, negate(multiply(quotient.#value, y, getcontext())), getcontext());
    return Decimal.of(near.kind === 'finite' ? rescale(near, exponent, 'ROUND_HALF_EVEN') : near);
  }

  fma(factor: unknown, term: unknown): Decimal {
    const [x, y] = [this.#value, operandOf(factor)];
    if (x.kind !== 'finite' || y.kind !== 'finite') {
      return Decimal.of(add(multiply(x, y, getcontext()), operandOf(term), getcontext()));
    }
    const exact = finite(
      x.negative !== y.negative,
      x.coefficient * y.coefficient,
      x.exponent + y.exponent,
    );
    return Decimal.of(add(exact, operandOf(term), getcontext()));
  }

  scaleb(places: unknown): Decimal {
    const x = this.#value;
    const by = Number(new Decimal(places).__int__());
    return x.kind === 'finite'
      ? Decimal.of(fix(finite(x.negative, x.coefficient, x.exponent + by), getcontext()))
      : this;
  }

  sameQuantum(other: unknown): boolean {
    const [x, y] = [this.#value, operandOf(other)];
    return x.kind === 'finite' && y.kind === 'finite'
      ? x.exponent === y.exponent
      : x.kind === y.kind;
  }

  isZero(): boolean {
    return isZero(this.#value);
  }

  isSigned(): boolean {
    return this.#value.negative;
  }

  isNan(): boolean {
    return this.#value.kind === 'nan' || this.#value.kind === 'snan';
  }

  isSnan(): boolean {
    return this.#value.kind === 'snan';
  }

  isQnan(): boolean {
    return this.#value.kind === 'nan';
  }

  isInfinite(): boolean {
    return this.#value.kind === 'infinite';
  }

  isFinite(): boolean {
    return this.#value.kind === 'finite';
  }

  conjugate(): Decimal {
    return this;
  }
}

/** 10**-1 modulo 2**61-1. */
const inverseOfTen = 2_075_258_708_292_324_556n;

function operandOf(x: unknown): Value {
  const value = operand(isKeywords(x) ? x['other'] : x);
  if (value) return value;
  throw new TypeError(`conversion from ${typeName(x)} to Decimal is not supported`);
}

registerType(Decimal, 'Decimal', {
  module: 'decimal',
  cName: 'decimal.Decimal',
  builtin: false,
});
