import { abs } from '../builtins/abs.ts';
import { divmod } from '../builtins/divmod.ts';
import { round } from '../builtins/round.ts';
import { eq, ne } from '../compare/eq.ts';
import { ge } from '../compare/ge.ts';
import { gt } from '../compare/gt.ts';
import { le } from '../compare/le.ts';
import { lt } from '../compare/lt.ts';
import { truthy } from '../compare/truthy.ts';
import { format } from '../format/format.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import { add } from '../operators/add.ts';
import { bitAnd } from '../operators/bit-and.ts';
import { bitOr } from '../operators/bit-or.ts';
import { bitXor } from '../operators/bit-xor.ts';
import { div } from '../operators/div.ts';
import { floorDiv } from '../operators/floor-div.ts';
import { lshift } from '../operators/lshift.ts';
import { mod } from '../operators/mod.ts';
import { mul } from '../operators/mul.ts';
import { pow } from '../operators/pow.ts';
import { rshift } from '../operators/rshift.ts';
import { sub } from '../operators/sub.ts';
import { invert, neg, pos } from '../operators/unary-operators.ts';
import { asIndex } from '../values/as-index.ts';
import { isComplex } from '../values/complex.ts';
import { plain } from '../values/derived.ts';
import { box, isFloat } from '../values/float.ts';
import { hash } from '../values/hash.ts';
import { intToFloat } from '../values/int-to-float.ts';
import { isIntLike } from '../values/int.ts';
import { forward, reflected, unary } from './table.ts';
import type { Specials } from './table.ts';

const ring = { add, sub, mul, truediv: div, pow };
const rounding = { floordiv: floorDiv, mod, divmod };
const bits = { and: bitAnd, or: bitOr, xor: bitXor, lshift, rshift };
const equality = { eq, ne };
const orders = { lt, le, gt, ge };

const isReal = (x: unknown): boolean => isIntLike(x) || isFloat(x);
const isNumber = (x: unknown): boolean => isReal(x) || isComplex(x);

const common: Specials = {
  ...unary({ neg, pos, abs, bool: truthy, hash, repr }),
  __format__: (self, spec) => (spec === '' ? str(self) : format(plain(self), spec)),
};

const whole = (x: unknown): unknown => asIndex(x);

/** The special methods of int. */
export const intSpecials: Specials = {
  ...forward({ ...ring, ...rounding, ...bits, ...equality, ...orders }, isIntLike),
  ...reflected({ ...ring, ...rounding, ...bits }, isIntLike),
  ...common,
  ...unary({ invert, int: whole, index: whole, trunc: whole, floor: whole, ceil: whole }),
  __float__: (self) => box(intToFloat(asIndex(plain(self)))),
  __round__: (self, digits) => round(plain(self), digits),
  __pow__: power,
};

/** The special methods of float. */
export const floatSpecials: Specials = {
  ...forward({ ...ring, ...rounding, ...equality, ...orders }, isReal),
  ...reflected({ ...ring, ...rounding }, isReal),
  ...common,
  __int__: (self) => round(box(Math.trunc(Number(plain(self))))),
  __trunc__: (self) => round(box(Math.trunc(Number(plain(self))))),
  __floor__: (self) => round(box(Math.floor(Number(plain(self))))),
  __ceil__: (self) => round(box(Math.ceil(Number(plain(self))))),
  __float__: (self) => plain(self),
  __round__: (self, digits) => round(plain(self), digits),
};

/** The special methods of complex. */
export const complexSpecials: Specials = {
  ...forward({ ...ring, ...equality }, isNumber),
  ...reflected(ring, isNumber),
  ...common,
  __complex__: (self) => self,
};

function power(self: unknown, exponent: unknown, modulus?: unknown): unknown {
  const [a, b, m] = [plain(self), plain(exponent), plain(modulus)];
  return pow(a, b, m);
}
