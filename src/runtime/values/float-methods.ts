import { OverflowError, ValueError } from '../exceptions/builtin.ts';
import { asTuple } from './tuple.ts';
import { box } from './float.ts';
import { normalise } from './int.ts';
import type { Int } from './int.ts';

/** The methods of float, as functions of the float. */
export const floatMethods = {
  isInteger: (x: number): boolean => Number.isInteger(Number(x)),

  /** Raises OverflowError, ValueError for what is no number. */
  asIntegerRatio(x: number): readonly [Int, Int] {
    const raw = Number(x);
    if (Number.isNaN(raw)) throw new ValueError('cannot convert NaN to integer ratio');
    if (!Number.isFinite(raw)) throw new OverflowError('cannot convert Infinity to integer ratio');
    let numerator = raw;
    let exponent = 0n;
    while (!Number.isInteger(numerator)) {
      numerator *= 2;
      exponent++;
    }
    const ratio = [normalise(BigInt(numerator)), normalise(1n << exponent)];
    return asTuple(ratio) as unknown as readonly [Int, Int];
  },

  hex: (x: number): string => floatHex(Number(x)),

  /** A class method in Python: `float.fromhex("0x1.8p1")`. Raises ValueError. */
  fromhex(text: string): number {
    const [, sign, whole = '', fraction = '', exponent = '0'] =
      /^\s*([-+]?)(?:0x)?([0-9a-f]*)\.?([0-9a-f]*)(?:p([-+]?\d+))?\s*$/i.exec(text) ?? [];
    if (whole + fraction === '') throw new ValueError('invalid hexadecimal floating-point string');
    const digits = Number(BigInt(`0x${whole}${fraction}`));
    const size = digits * 2 ** (Number(exponent) - 4 * fraction.length);
    return box(sign === '-' ? -size : size);
  },

  conjugate: (x: number): number => x,
};

/** float.hex: 52 bits of fraction as 13 digits. */
function floatHex(x: number): string {
  if (Number.isNaN(x)) return 'nan';
  if (!Number.isFinite(x)) return x < 0 ? '-inf' : 'inf';
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  if (x === 0) return `${sign}0x0.0p+0`;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(x));
  const bits = view.getBigUint64(0);
  const biased = Number(bits >> 52n);
  const digits = (bits & ((1n << 52n) - 1n)).toString(16).padStart(13, '0');
  const exponent = biased === 0 ? -1022 : biased - 1023;
  return `${sign}0x${biased === 0 ? 0 : 1}.${digits}p${exponent < 0 ? '' : '+'}${exponent}`;
}
