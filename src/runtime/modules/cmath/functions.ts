import { OverflowError, ValueError } from '../../exceptions/builtin.ts';
import { Complex } from '../../values/complex.ts';
import { asinh as realAsinh, cosh as realCosh } from '../math/elementary.ts';
import * as precise from '../math/precise.ts';
import { hypot as realHypot } from '../math/sums.ts';
import { scaled } from '../math/representation.ts';
import { specialValue } from './special-values.ts';
import type { Tabled } from './special-values.ts';

// The formulas of Modules/cmathmodule.c, on raw numbers.

const large = Number.MAX_VALUE / 4;
const tiny = 2 ** -1022;
const logLarge = Math.log(large);

export const signed = (size: number, sign: number): number =>
  sign < 0 || Object.is(sign, -0) ? -Math.abs(size) : Math.abs(size);

type Formula = (z: Complex) => Complex;

const isFinite = ({ re, im }: Complex): boolean => Number.isFinite(re) && Number.isFinite(im);

/** A function with a table for what is not finite, and a formula for the rest. Raises OverflowError for a result too big. */
function tabled(name: Tabled, formula: Formula): Formula {
  return (z) => (isFinite(z) ? formula(z) : specialValue(name, z));
}

function inRange(z: Complex): Complex {
  if (isFinite(z)) return z;
  throw new OverflowError('math range error');
}

/** i z. */
const turned = ({ re, im }: Complex): Complex => new Complex(-im, re);
/** z / i. */
const turnedBack = ({ re, im }: Complex): Complex => new Complex(im, -re);

const asinhOf = (x: number): number => Number(realAsinh(x));
const coshOf = (x: number): number => Number(realCosh(x));

export const sqrt = tabled('sqrt', ({ re, im }) => {
  if (re === 0 && im === 0) return new Complex(0, im);
  const [ax, ay] = [Math.abs(re), Math.abs(im)];
  let s: number;
  if (ax < tiny && ay < tiny && (ax > 0 || ay > 0)) {
    const x = ax * 2 ** 54;
    s = Math.sqrt(x + hypot(x, ay * 2 ** 54)) * 2 ** -27 * Math.SQRT1_2;
  } else {
    const x = ax / 8;
    s = 2 * Math.sqrt(x + hypot(x, ay / 8));
  }
  const d = ay / (2 * s);
  return re >= 0 ? new Complex(s, signed(d, im)) : new Complex(d, signed(s, im));
});

/** The length of (x, y), rounded once where that can be done. */
export function hypot(x: number, y: number): number {
  return Number(realHypot(x, y));
}

export const acos = tabled('acos', (z) => {
  if (Math.abs(z.re) > large || Math.abs(z.im) > large) {
    const re = Math.atan2(Math.abs(z.im), z.re);
    const size = precise.log(hypot(z.re / 2, z.im / 2)) + Math.LN2 * 2;
    return new Complex(re, signed(size, z.re < 0 ? -z.im : -z.im));
  }
  const [a, b] = [sqrt(new Complex(1 - z.re, -z.im)), sqrt(new Complex(1 + z.re, z.im))];
  return new Complex(2 * Math.atan2(a.re, b.re), asinhOf(b.re * a.im - b.im * a.re));
});

export const acosh = tabled('acosh', (z) => {
  if (Math.abs(z.re) > large || Math.abs(z.im) > large) {
    const size = precise.log(hypot(z.re / 2, z.im / 2)) + Math.LN2 * 2;
    return new Complex(size, Math.atan2(z.im, z.re));
  }
  const [a, b] = [sqrt(new Complex(z.re - 1, z.im)), sqrt(new Complex(z.re + 1, z.im))];
  return new Complex(asinhOf(a.re * b.re + a.im * b.im), 2 * Math.atan2(a.im, b.re));
});

export const asinh = tabled('asinh', (z) => {
  if (Math.abs(z.re) > large || Math.abs(z.im) > large) {
    const size = precise.log(hypot(z.re / 2, z.im / 2)) + Math.LN2 * 2;
    return new Complex(signed(size, z.re), Math.atan2(z.im, Math.abs(z.re)));
  }
  const [a, b] = [sqrt(new Complex(1 + z.im, -z.re)), sqrt(new Complex(1 - z.im, z.re))];
  return new Complex(
    asinhOf(a.re * b.im - b.re * a.im),
    Math.atan2(z.im, a.re * b.re - a.im * b.im),
  );
});

export const asin: Formula = (z) => turnedBack(asinh(turned(z)));

export const atanh: Formula = tabled('atanh', (z) => {
  if (z.re < 0 || Object.is(z.re, -0)) {
    const { re, im } = atanh(new Complex(-z.re, -z.im));
    return new Complex(-re, -im);
  }
  const ay = Math.abs(z.im);
  if (z.re > Math.sqrt(large) || ay > Math.sqrt(large)) {
    const h = hypot(z.re / 2, z.im / 2);
    return new Complex(z.re / 4 / h / h, -signed(Math.PI / 2, -z.im));
  }
  if (z.re === 1 && ay < Math.sqrt(tiny)) {
    if (ay === 0) throw new ValueError('math domain error');
    const re = -precise.log(Math.sqrt(ay) / Math.sqrt(hypot(ay, 2)));
    return new Complex(re, signed(Math.atan2(2, -ay) / 2, z.im));
  }
  const re = Math.log1p((4 * z.re) / ((1 - z.re) * (1 - z.re) + ay * ay)) / 4;
  return new Complex(re, -Math.atan2(-2 * z.im, (1 - z.re) * (1 + z.re) - ay * ay) / 2);
});

export const atan: Formula = (z) => turnedBack(atanh(turned(z)));

/** Where the real part is infinite and the imaginary one only turns it. */
function turning(name: Tabled, formula: Formula, atInfinity: Formula): Formula {
  return (z) => {
    if (isFinite(z)) return inRange(formula(z));
    const turns = !Number.isNaN(z.re) && Number.isFinite(z.im) && z.im !== 0;
    return turns ? atInfinity(z) : specialValue(name, z);
  };
}

export const exp = turning(
  'exp',
  ({ re, im }) => {
    if (re <= logLarge) {
      const size = precise.exp(re);
      return new Complex(size * Math.cos(im), size * Math.sin(im));
    }
    const size = precise.exp(re - 1);
    return new Complex(size * Math.cos(im) * Math.E, size * Math.sin(im) * Math.E);
  },
  ({ re, im }) => {
    const size = re > 0 ? Infinity : 0;
    return new Complex(signed(size, Math.cos(im)), signed(size, Math.sin(im)));
  },
);

export const cosh = turning(
  'cosh',
  ({ re, im }) => {
    if (Math.abs(re) > logLarge) {
      const less = re - signed(1, re);
      return new Complex(
        Math.cos(im) * coshOf(less) * Math.E,
        Math.sin(im) * Math.sinh(less) * Math.E,
      );
    }
    return new Complex(Math.cos(im) * coshOf(re), Math.sin(im) * Math.sinh(re));
  },
  ({ re, im }) =>
    new Complex(
      signed(Infinity, Math.cos(im)),
      re > 0 ? signed(Infinity, Math.sin(im)) : -signed(Infinity, Math.sin(im)),
    ),
);

export const sinh = turning(
  'sinh',
  ({ re, im }) => {
    if (Math.abs(re) > logLarge) {
      const less = re - signed(1, re);
      return new Complex(
        Math.cos(im) * Math.sinh(less) * Math.E,
        Math.sin(im) * coshOf(less) * Math.E,
      );
    }
    return new Complex(Math.cos(im) * Math.sinh(re), Math.sin(im) * coshOf(re));
  },
  ({ re, im }) =>
    new Complex(
      re > 0 ? signed(Infinity, Math.cos(im)) : -signed(Infinity, Math.cos(im)),
      signed(Infinity, Math.sin(im)),
    ),
);

export const tanh = turning(
  'tanh',
  ({ re, im }) => {
    if (Math.abs(re) > logLarge)
      return new Complex(
        signed(1, re),
        4 * Math.sin(im) * Math.cos(im) * precise.exp(-2 * Math.abs(re)),
      );
    const [tx, ty] = [Math.tanh(re), Math.tan(im)];
    const cx = 1 / coshOf(re);
    const txty = tx * ty;
    const denominator = 1 + txty * txty;
    return new Complex((tx * (1 + ty * ty)) / denominator, (ty / denominator) * cx * cx);
  },
  ({ re, im }) => new Complex(signed(1, re), signed(0, 2 * Math.sin(im) * Math.cos(im))),
);

export const sin: Formula = (z) => turnedBack(sinh(turned(z)));
export const tan: Formula = (z) => turnedBack(tanh(turned(z)));
export const cos: Formula = (z) => cosh(turned(z));

export const log = tabled(
  'log',
  ({ re, im }) => new Complex(logOfSize(re, im), Math.atan2(im, re)),
);

function logOfSize(re: number, im: number): number {
  const [ax, ay] = [Math.abs(re), Math.abs(im)];
  if (ax > large || ay > large) return precise.log(hypot(ax / 2, ay / 2)) + Math.LN2;
  if (ax < tiny && ay < tiny) {
    if (ax === 0 && ay === 0) throw new ValueError('math domain error');
    return precise.log(hypot(scaled(ax, 53), scaled(ay, 53))) - 53 * Math.LN2;
  }
  const h = hypot(ax, ay);
  if (h < 0.71 || h > 1.73) return precise.log(h);
  const [high, low] = [Math.max(ax, ay), Math.min(ax, ay)];
  return Math.log1p((high - 1) * (high + 1) + low * low) / 2;
}
