import { Complex } from '../values/complex.ts';
import { intToFloat } from '../values/int-to-float.ts';

/** Any Python number as a complex one. */
export function toComplex(x: number | bigint | boolean | Complex): Complex {
  if (x instanceof Complex) return x;
  return new Complex(typeof x === 'bigint' ? intToFloat(x) : Number(x), 0);
}
