import { OverflowError, ZeroDivisionError } from '../exceptions/builtin.ts';
import { Complex } from './complex.ts';

// The formulas of CPython's Objects/complexobject.c.

/** a + b. */
export function complexAdd(a: Complex, b: Complex): Complex {
  return new Complex(a.re + b.re, a.im + b.im);
}

/** a - b. */
export function complexSub(a: Complex, b: Complex): Complex {
  return new Complex(a.re - b.re, a.im - b.im);
}

/** a * b. */
export function complexMul(a: Complex, b: Complex): Complex {
  return new Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);
}

/** a / b. Raises ZeroDivisionError. */
export function complexDiv(a: Complex, b: Complex): Complex {
  if (b.re === 0 && b.im === 0) throw new ZeroDivisionError('division by zero');
  if (Math.abs(b.re) >= Math.abs(b.im)) {
    const ratio = b.im / b.re;
    const scale = b.re + b.im * ratio;
    return new Complex((a.re + a.im * ratio) / scale, (a.im - a.re * ratio) / scale);
  }
  const ratio = b.re / b.im;
  const scale = b.re * ratio + b.im;
  return new Complex((a.re * ratio + a.im) / scale, (a.im * ratio - a.re) / scale);
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
    if (a.re === 0 && a.im === 0) throw noPower();
    return complexDiv(new Complex(1, 0), integralPow(a, -exponent));
  }
  let result = new Complex(1, 0);
  let square = a;
  for (let mask = 1; mask <= exponent; mask *= 2) {
    if (exponent & mask) result = complexMul(result, square);
    square = complexMul(square, square);
  }
  return result;
}
