import type { Complex } from '../values/complex.ts';
import { floatRepr } from './float-repr.ts';

/** repr of a complex number: `(1+2j)`, `2j`. */
export function complexRepr(z: Complex): string {
  const im = part(z.im);
  if (z.re === 0 && !Object.is(z.re, -0)) return `${im}j`;
  return `(${part(z.re)}${im.startsWith('-') ? '' : '+'}${im}j)`;
}

/** A part has no `.0`. */
function part(x: number): string {
  return floatRepr(x).replace(/\.0$/, '');
}
