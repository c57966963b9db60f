import { TypeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { createNative } from '../classes/create.ts';
import { complexSpecials } from '../specials/numbers.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { isIntLike } from '../values/int.ts';
import { Complex, complexOf } from '../values/complex.ts';
import { parseComplex } from '../values/complex-parse.ts';
import { isFloat } from '../values/float.ts';
import { float } from './float.ts';
import { named } from './parameters.ts';

function callComplex(...args: unknown[]): Complex {
  const [real, imag] = named('complex', ['real', 'imag'], args);
  if (typeof real === 'string') {
    if (imag === undefined) return parseComplex(real);
    throw new TypeError("complex() can't take second arg if first is a string");
  }
  const re = part(real ?? 0, 'real');
  if (imag === undefined) return re;
  const im = part(imag, 'imag');
  return complexOf(re.re - im.im, re.im + im.re);
}

function part(x: unknown, name: string): Complex {
  if (x instanceof Complex) return x;
  const own = special(x, '__complex__');
  if (own) return own.call(x) as Complex;
  if (isFloat(x) || isIntLike(x) || special(x, '__float__') || special(x, '__index__')) {
    return complexOf(Number(float(x)), 0);
  }
  throw new TypeError(`complex() argument '${name}' must be a real number, not ${typeName(x)}`);
}

const complexMethods = { conjugate: (z: Complex): Complex => z.conjugate() };

/** Python's complex(real, imag) or complex(text). Raises TypeError, ValueError. */
export const complex = registerType(Object.assign(callComplex, complexMethods), 'complex', {
  instances: [Complex],
  methods: complexMethods,
  specials: () => complexSpecials,
  create: (type, args) => {
    const { re, im } = callComplex(...args);
    return createNative(Complex, type, [re, im]);
  },
});
