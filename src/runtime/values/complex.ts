import { hashFloat } from './hash-number.ts';
import type { Int } from './int.ts';
import { normalise } from './int.ts';
import { box } from './float.ts';

/** A Python complex number. */
export class Complex {
  /** Raw parts. */
  readonly re: number;
  readonly im: number;

  constructor(re: number, im: number) {
    this.re = re;
    this.im = im;
  }

  get real(): number {
    return box(this.re);
  }

  get imag(): number {
    return box(this.im);
  }

  conjugate(): Complex {
    return new Complex(this.re, -this.im);
  }

  equals(other: Complex): boolean {
    return this.re === other.re && this.im === other.im;
  }

  __hash__(): Int {
    const bits =
      BigInt(hashFloat(this.re, () => 0)) + 1000003n * BigInt(hashFloat(this.im, () => 0));
    const hash = BigInt.asIntN(64, bits);
    return normalise(hash === -1n ? -2n : hash);
  }
}

/** Is it a complex number? */
export function isComplex(x: unknown): x is Complex {
  return x instanceof Complex;
}

/** A complex number of its parts. */
export function complexOf(re: number, im: number): Complex {
  return new Complex(Number(re), Number(im));
}
