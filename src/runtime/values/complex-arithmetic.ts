import { OverflowError, ZeroDivisionError } from '../exceptions/builtin.ts';
import { Complex } from './complex.ts';

// The formulas of CPython's Objects/complexobject.c.

/** A real operand touches its own part only (3.14): it is no complex number with an imaginary part of zero. */
export type ComplexOperand = Complex | number;

const re = (x: ComplexOperand): number => (typeof x === 'number' ? x : x.re);
const im = (x: ComplexOperand): number => (typeof x === 'number' ? 0 : x.im);

/** a + b. */
export function complexAdd(a: ComplexOperand, b: ComplexOperand): Complex {
  const imaginary = typeof a === 'number' ? im(b) : typeof b === 'number' ? a.im : a.im + b.im;
  return new Complex(re(a) + re(b), imaginary);
}

/** a - b. */
export function complexSub(a: ComplexOperand, b: ComplexOperand): Complex {
  const imaginary = typeof a === 'number' ? -im(b) : typeof b === 'number' ? a.im : a.im - b.im;
  return new Complex(re(a) - re(b), imaginary);
}

/** a * b. */
export function complexMul(a: ComplexOperand, b: ComplexOperand): Complex {
  if (typeof a === 'number') return new Complex(a * re(b), a * im(b));
  if (typeof b === 'number') return new Complex(a.re * b, a.im * b);
  const product = new Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);
  return isNowhere(product) ? boxedProduct(a, b, product) : product;
}

function isNowhere({ re, im }: Complex): boolean {
  return Number.isNaN(re) && Number.isNaN(im);
}

const isInfinite = (x: number): boolean => x === Infinity || x === -Infinity;

/** 1 or 0 with the sign of x, for what is infinite and what is not. */
function boxed(x: number): number {
  const size = isInfinite(x) ? 1 : 0;
  return x < 0 || Object.is(x, -0) ? -size : size;
}

/** Zero with the sign of x. */
function signedZero(x: number): number {
  return x < 0 || Object.is(x, -0) ? -0 : 0;
}

const orZero = (x: number): number => (Number.isNaN(x) ? 0 : x);

/** Infinities that came out as nan+nanj (C11, Annex G.5.1). */
function boxedProduct(a: Complex, b: Complex, product: Complex): Complex {
  const [left, right] = [
    isInfinite(a.re) || isInfinite(a.im),
    isInfinite(b.re) || isInfinite(b.im),
  ];
  const parts = [a.re * b.re, a.im * b.im, a.re * b.im, a.im * b.re];
  if (!left && !right && !parts.some(isInfinite)) return product;
  const box = (x: number, own: boolean): number => (own ? boxed(x) : orZero(x));
  const [p, q, r, s] = [box(a.re, left), box(a.im, left), box(b.re, right), box(b.im, right)];
  return new Complex(Infinity * (p * r - q * s), Infinity * (p * s + q * r));
}

/** a / b. Raises ZeroDivisionError. */
export function complexDiv(a: ComplexOperand, b: ComplexOperand): Complex {
  if (re(b) === 0 && im(b) === 0) throw new ZeroDivisionError('division by zero');
  if (typeof a === 'number') return realQuotient(a, b);
  if (typeof b === 'number') return new Complex(a.re / b, a.im / b);
  const quotient = smithQuotient(a, b);
  return isNowhere(quotient) ? boxedQuotient(a, b, quotient) : quotient;
}

function smithQuotient(a: Complex, b: Complex): Complex {
  if (Math.abs(b.re) >= Math.abs(b.im)) {
    const ratio = b.im / b.re;
    const scale = b.re + b.im * ratio;
    return new Complex((a.re + a.im * ratio) / scale, (a.im - a.re * ratio) / scale);
  }
  if (!(Math.abs(b.im) >= Math.abs(b.re))) return new Complex(NaN, NaN);
  const ratio = b.re / b.im;
  const scale = b.re * ratio + b.im;
  return new Complex((a.re * ratio + a.im) / scale, (a.im * ratio - a.re) / scale);
}

/** Infinities and zeros that came out as nan+nanj (C11, Annex G.5.2). */
function boxedQuotient(a: Complex, b: Complex, quotient: Complex): Complex {
  const finite = (x: Complex): boolean => Number.isFinite(x.re) && Number.isFinite(x.im);
  const infinite = (x: Complex): boolean => isInfinite(x.re) || isInfinite(x.im);
  if (infinite(a) && finite(b)) {
    const [x, y] = [boxed(a.re), boxed(a.im)];
    return new Complex(Infinity * (x * b.re + y * b.im), Infinity * (y * b.re - x * b.im));
  }
  if (!infinite(b) || !finite(a)) return quotient;
  const [x, y] = [boxed(b.re), boxed(b.im)];
  return new Complex(signedZero(a.re * x + a.im * y), signedZero(a.im * x - a.re * y));
}

/** A real number by a complex one: _Py_rc_quot. */
function realQuotient(a: number, divisor: ComplexOperand): Complex {
  const b = typeof divisor === 'number' ? new Complex(divisor, 0) : divisor;
  let quotient = new Complex(NaN, NaN);
  if (Math.abs(b.re) >= Math.abs(b.im)) {
    const ratio = b.im / b.re;
    const scale = b.re + b.im * ratio;
    quotient = new Complex(a / scale, (-a * ratio) / scale);
  } else if (Math.abs(b.im) >= Math.abs(b.re)) {
    const ratio = b.re / b.im;
    const scale = b.re * ratio + b.im;
    quotient = new Complex((a * ratio) / scale, -a / scale);
  }
  if (!isNowhere(quotient) || !Number.isFinite(a) || !(isInfinite(b.re) || isInfinite(b.im)))
    return quotient;
  return new Complex(signedZero(a * boxed(b.re)), signedZero(-a * boxed(b.im)));
}

/** An operand as a complex number. */
export function wholeComplex(x: ComplexOperand): Complex {
  return typeof x === 'number' ? new Complex(x, 0) : x;
}

/** -a. */
export function complexNeg(a: Complex): Complex {
  return new Complex(-a.re, -a.im);
}

/** |a| as a raw number. Raises OverflowError. */
export function complexAbs(a: Complex): number {
  const size = Math.hypot(a.re, a.im);
  if (!Number.isFinite(size) && Number.isFinite(a.re) && Number.isFinite(a.im)) {
    throw new OverflowError('absolute value too large');
  }
  return size;
}

/** a ** b. Raises ZeroDivisionError, OverflowError. */
export function complexPow(a: Complex, b: Complex): Complex {
  const power = rawPow(a, b);
  if (Math.abs(power.re) === Infinity || Math.abs(power.im) === Infinity) {
    throw new OverflowError('complex exponentiation');
  }
  return power;
}

function rawPow(a: Complex, b: Complex): Complex {
  if (b.im === 0 && Number.isInteger(b.re) && Math.abs(b.re) <= 100) return integralPow(a, b.re);
  if (a.re === 0 && a.im === 0) {
    if (b.im !== 0 || b.re < 0) throw noPower();
    return new Complex(0, 0);
  }
  const size = Math.hypot(a.re, a.im);
  const angle = Math.atan2(a.im, a.re);
  let length = size ** b.re;
  let phase = angle * b.re;
  if (b.im !== 0) {
    length /= Math.exp(angle * b.im);
    phase += b.im * Math.log(size);
  }
  return new Complex(length * Math.cos(phase), length * Math.sin(phase));
}

const noPower = (): Error => new ZeroDivisionError('zero to a negative or complex power');

function integralPow(a: Complex, exponent: number): Complex {
  if (exponent < 0) {
    const inverse = integralPow(a, -exponent);
    if (inverse.re === 0 && inverse.im === 0) throw noPower();
    return complexDiv(new Complex(1, 0), inverse);
  }
  let result = new Complex(1, 0);
  let square = a;
  for (let mask = 1; mask <= exponent; mask *= 2) {
    if (exponent & mask) result = complexMul(result, square);
    square = complexMul(square, square);
  }
  return result;
}
