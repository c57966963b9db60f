import { TypeError, ValueError, ZeroDivisionError } from '../../exceptions/builtin.ts';
import { named } from '../../builtins/parameters.ts';
import { method } from '../../calls/method.ts';
import { eq } from '../../compare/eq.ts';
import { ge } from '../../compare/ge.ts';
import { gt } from '../../compare/gt.ts';
import { le } from '../../compare/le.ts';
import { lt } from '../../compare/lt.ts';
import { repr } from '../../format/repr.ts';
import { registerType } from '../../objects/class-info.ts';
import { hasAttr } from '../../attributes/get-attr.ts';
import { add } from '../../operators/add.ts';
import { div } from '../../operators/div.ts';
import { divideInts } from '../../operators/divide-ints.ts';
import { floorDiv } from '../../operators/floor-div.ts';
import { mod } from '../../operators/mod.ts';
import { mul } from '../../operators/mul.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { pow } from '../../operators/pow.ts';
import { sub } from '../../operators/sub.ts';
import { asSize } from '../../values/as-index.ts';
import { isFloat } from '../../values/float.ts';
import { hash } from '../../values/hash.ts';
import { signed64 } from '../../values/hash-number.ts';
import { isIntLike, normalise } from '../../values/int.ts';
import type { Int } from '../../values/int.ts';
import { asTuple } from '../../values/tuple.ts';
import { formatFraction } from './format-fraction.ts';
import { floorOf, minus, nearest, over, plus, ratioOf, rational, times } from './rational.ts';
import type { Rational } from './rational.ts';

const token: unique symbol = Symbol('ratio');

/** fractions.Fraction: an exact ratio of ints. */
export class Fraction {
  readonly #ratio: Rational;

  constructor(...args: unknown[]) {
    if (args[0] === token) this.#ratio = args[1] as Rational;
    else {
      const [top = 0, bottom] = named('Fraction', ['numerator', 'denominator'], args);
      this.#ratio = bottom == null ? convert(top) : ofPair(top, bottom);
    }
  }

  static of(ratio: Rational): Fraction {
    return new Fraction(token, ratio);
  }

  static fromFloat(x: unknown): Fraction {
    return new Fraction(x);
  }

  static fromDecimal(x: unknown): Fraction {
    return new Fraction(x);
  }

  static fromNumber(x: unknown): Fraction {
    return new Fraction(x);
  }

  get ratio(): Rational {
    return this.#ratio;
  }

  get numerator(): Int {
    return normalise(this.#ratio.top);
  }

  get denominator(): Int {
    return normalise(this.#ratio.bottom);
  }

  get real(): Fraction {
    return this;
  }

  get imag(): number {
    return 0;
  }

  asIntegerRatio(): readonly [Int, Int] {
    return asTuple([this.numerator, this.denominator]) as unknown as readonly [Int, Int];
  }

  isInteger(): boolean {
    return this.#ratio.bottom === 1n;
  }

  /** Exact with ints and fractions, by floats with floats. */
  #with(
    other: unknown,
    exact: (a: Rational, b: Rational) => unknown,
    floats: (a: unknown, b: unknown) => unknown,
    swap: boolean,
  ): unknown {
    const theirs = exactOf(other);
    if (theirs) return swap ? exact(theirs, this.#ratio) : exact(this.#ratio, theirs);
    if (!isFloat(other)) return NotImplemented;
    return swap ? floats(other, this.__float__()) : floats(this.__float__(), other);
  }

  __add__(other: unknown, swap = false): unknown {
    return this.#with(other, (a, b) => Fraction.of(plus(a, b)), add, swap);
  }

  __radd__(other: unknown): unknown {
    return this.__add__(other, true);
  }

  __sub__(other: unknown, swap = false): unknown {
    return this.#with(other, (a, b) => Fraction.of(minus(a, b)), sub, swap);
  }

  __rsub__(other: unknown): unknown {
    return this.__sub__(other, true);
  }

  __mul__(other: unknown, swap = false): unknown {
    return this.#with(other, (a, b) => Fraction.of(times(a, b)), mul, swap);
  }

  __rmul__(other: unknown): unknown {
    return this.__mul__(other, true);
  }

  __truediv__(other: unknown, swap = false): unknown {
    return this.#with(other, (a, b) => Fraction.of(divided(a, b)), div, swap);
  }

  __rtruediv__(other: unknown): unknown {
    return this.__truediv__(other, true);
  }

  __floordiv__(other: unknown, swap = false): unknown {
    return this.#with(other, (a, b) => normalise(floorOf(quotient(a, b))), floorDiv, swap);
  }

  __rfloordiv__(other: unknown): unknown {
    return this.__floordiv__(other, true);
  }

  __mod__(other: unknown, swap = false): unknown {
    return this.#with(other, (a, b) => Fraction.of(remainder(a, b)), mod, swap);
  }

  __rmod__(other: unknown): unknown {
    return this.__mod__(other, true);
  }

  __divmod__(other: unknown): unknown {
    const both = [this.__floordiv__(other), this.__mod__(other)];
    return both[0] === NotImplemented ? NotImplemented : asTuple(both);
  }

  __pow__(other: unknown): unknown {
    const theirs = exactOf(other);
    if (theirs?.bottom === 1n) return Fraction.of(power(this.#ratio, theirs.top));
    if (theirs)
      return pow(this.__float__(), divideInts(normalise(theirs.top), normalise(theirs.bottom)));
    return isFloat(other) ? pow(this.__float__(), other) : NotImplemented;
  }

  __rpow__(other: unknown): unknown {
    if (this.#ratio.bottom === 1n && this.#ratio.top >= 0n) return pow(other, this.numerator);
    const theirs = exactOf(other);
    if (theirs && this.#ratio.bottom === 1n) return Fraction.of(power(theirs, this.#ratio.top));
    return pow(other, this.__float__());
  }

  __neg__(): Fraction {
    return Fraction.of({ ...this.#ratio, top: -this.#ratio.top });
  }

  __pos__(): Fraction {
    return Fraction.of(this.#ratio);
  }

  __abs__(): Fraction {
    const { top, bottom } = this.#ratio;
    return Fraction.of({ top: top < 0n ? -top : top, bottom });
  }

  #compare(
    other: unknown,
    decide: (sign: bigint) => boolean,
    floats: (a: unknown, b: unknown) => boolean,
  ): unknown {
    const theirs = exactOf(other) ?? ratioOf(other);
    if (theirs) return decide(this.#ratio.top * theirs.bottom - theirs.top * this.#ratio.bottom);
    return isFloat(other) ? floats(0, other) : NotImplemented;
  }

  __eq__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign === 0n, eq);
  }

  __lt__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign < 0n, lt);
  }

  __le__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign <= 0n, le);
  }

  __gt__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign > 0n, gt);
  }

  __ge__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign >= 0n, ge);
  }

  __bool__(): boolean {
    return this.#ratio.top !== 0n;
  }

  __hash__(): Int {
    const { top, bottom } = this.#ratio;
    if (bottom === 1n) return hash(normalise(top));
    const modulus = (1n << 61n) - 1n;
    const inverse = powerModulo(bottom % modulus, modulus - 2n, modulus);
    if (bottom % modulus === 0n) return top < 0n ? -314_159 : 314_159;
    const size = (((top < 0n ? -top : top) % modulus) * inverse) % modulus;
    return signed64(top < 0n ? -size : size);
  }

  __float__(): number {
    return divideInts(this.numerator, this.denominator);
  }

  __int__(): Int {
    return normalise(this.#ratio.top / this.#ratio.bottom);
  }

  __trunc__(): Int {
    return this.__int__();
  }

  __floor__(): Int {
    return normalise(floorOf(this.#ratio));
  }

  __ceil__(): Int {
    return normalise(-floorOf({ ...this.#ratio, top: -this.#ratio.top }));
  }

  __round__(digits?: unknown): unknown {
    if (digits === undefined || digits === null) return normalise(nearest(this.#ratio));
    const places = asSize(digits);
    const unit = 10n ** BigInt(Math.abs(places));
    const { top, bottom } = this.#ratio;
    if (places > 0) return Fraction.of(rational(nearest({ top: top * unit, bottom }), unit));
    return Fraction.of({ top: nearest({ top, bottom: bottom * unit }) * unit, bottom: 1n });
  }

  /** The closest fraction with a denominator no greater than that. Raises ValueError. */
  limitDenominator(...args: unknown[]): Fraction {
    const [given = 1_000_000] = named('limit_denominator', ['maxDenominator'], args);
    const most = BigInt(asSize(given));
    if (most < 1n) throw new ValueError('max_denominator should be at least 1');
    if (this.#ratio.bottom <= most) return Fraction.of(this.#ratio);
    let [p0, q0, p1, q1] = [0n, 1n, 1n, 0n];
    let [n, d] = [this.#ratio.top, this.#ratio.bottom];
    for (;;) {
      const a = floorOf({ top: n, bottom: d });
      const q2 = q0 + a * q1;
      if (q2 > most) break;
      [p0, q0, p1, q1] = [p1, q1, p0 + a * p1, q2];
      [n, d] = [d, n - a * d];
    }
    const k = (most - q0) / q1;
    const closer = 2n * d * (q0 + k * q1) <= this.#ratio.bottom;
    return Fraction.of(closer ? rational(p1, q1) : rational(p0 + k * p1, q0 + k * q1));
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(): this {
    return this;
  }

  __str__(): string {
    const { top, bottom } = this.#ratio;
    return bottom === 1n ? String(top) : `${top}/${bottom}`;
  }

  __repr__(): string {
    return `Fraction(${this.#ratio.top}, ${this.#ratio.bottom})`;
  }

  __format__(spec: string): string {
    return spec === '' ? this.__str__() : formatFraction(this.#ratio, spec);
  }
}

registerType(Fraction, 'Fraction', { module: 'fractions', builtin: false });

function exactOf(x: unknown): Rational | undefined {
  if (x instanceof Fraction) return x.ratio;
  return isIntLike(x) ? ratioOf(x) : undefined;
}

function quotient(a: Rational, b: Rational): Rational {
  if (b.top === 0n) throw new ZeroDivisionError('division by zero');
  return over(a, b);
}

function divided(a: Rational, b: Rational): Rational {
  if (b.top === 0n) throw new ZeroDivisionError(`Fraction(${a.top * b.bottom}, 0)`);
  return over(a, b);
}

function remainder(a: Rational, b: Rational): Rational {
  return minus(a, times(b, { top: floorOf(quotient(a, b)), bottom: 1n }));
}

function power({ top, bottom }: Rational, n: bigint): Rational {
  if (n >= 0n) return { top: top ** n, bottom: bottom ** n };
  if (top === 0n) throw new ZeroDivisionError(`Fraction(${bottom ** -n}, 0)`);
  return rational(bottom ** -n, top ** -n);
}

function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square, left] = [1n, base, exponent];
  for (; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

const shape =
  /^\s*([-+]?)(?=\d|\.\d)(\d*|\d+(?:_\d+)*)(?:(?:\s*\/\s*(\d+(?:_\d+)*))?|(?:\.(\d*|\d+(?:_\d+)*))?(?:e([-+]?\d+))?)\s*$/i;

function parse(text: string): Rational {
  const parts = shape.exec(text);
  if (!parts) throw new ValueError(`Invalid literal for Fraction: ${repr(text)}`);
  const plain = (part = ''): string => part.replaceAll('_', '');
  const [sign, whole, under, decimals] = [
    parts[1],
    plain(parts[2]),
    plain(parts[3]),
    plain(parts[4]),
  ];
  const exponent = Number(parts[5] ?? 0);
  let top = BigInt(whole + decimals || '0');
  let bottom = under === '' ? 10n ** BigInt(decimals.length) : BigInt(under);
  if (exponent >= 0) top *= 10n ** BigInt(exponent);
  else bottom *= 10n ** BigInt(-exponent);
  if (bottom === 0n) throw new ZeroDivisionError(`Fraction(${sign === '-' ? -top : top}, 0)`);
  return rational(sign === '-' ? -top : top, bottom);
}

function convert(x: unknown): Rational {
  if (typeof x === 'string') return parse(x);
  const exact = exactOf(x);
  if (exact) return exact;
  if (isFloat(x) || hasAttr(x, 'as_integer_ratio')) {
    const [top, bottom] = method(x, 'as_integer_ratio', []) as readonly [Int, Int];
    return rational(BigInt(top), BigInt(bottom));
  }
  throw new TypeError(
    'argument should be a string or a Rational instance or have the as_integer_ratio() method',
  );
}

function ofPair(top: unknown, bottom: unknown): Rational {
  const [a, b] = [exactOf(top), exactOf(bottom)];
  if (!a || !b) throw new TypeError('both arguments should be Rational instances');
  if (b.top === 0n) throw new ZeroDivisionError(`Fraction(${a.top * b.bottom}, 0)`);
  return over(a, b);
}
