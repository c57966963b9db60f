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
    throw new TypeError("complex() argument 'real' must be a real number, not str");
  }
  const re = part(real ?? 0, imag === undefined ? null : 'real');
  if (imag === undefined) return re;
  const im = part(imag, 'imag');
  // A part that is no complex number keeps the sign of its zero.
  return complexOf(
    imag instanceof Complex ? re.re - im.im : re.re,
    real instanceof Complex ? im.re + re.im : im.re,
  );
}

/** A part, or the whole number when it has no name. */
function part(x: unknown, name: 'real' | 'imag' | null): Complex {
  if (x instanceof Complex) return x;
  const own = name === 'imag' ? undefined : special(x, '__complex__');
  if (own) {
    const made = own.call(x);
    if (made instanceof Complex) return made;
    throw new TypeError(`__complex__ returned non-complex (type ${typeName(made)})`);
  }
  if (isFloat(x) || isIntLike(x) || special(x, '__float__') || special(x, '__index__')) {
    return complexOf(Number(float(x)), 0);
  }
  throw new TypeError(
    name === null
      ? `complex() argument must be a string or a number, not ${typeName(x)}`
      : `complex() argument '${name}' must be a real number, not ${typeName(x)}`,
  );
}

const complexMethods = {
  conjugate: (z: Complex): Complex => z.conjugate(),
  /** A class method in Python. Raises TypeError. */
  fromNumber: (x: unknown): Complex => part(x, null),
};

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
