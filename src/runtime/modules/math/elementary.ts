import { OverflowError, ValueError } from '../../exceptions/builtin.ts';
import { repr } from '../../format/repr.ts';
import { box } from '../../values/float.ts';
import * as precise from './precise.ts';
import { float1, float2 } from './real.ts';

const domain = 'math domain error';

/** The error of a function that is not defined at `x`. */
export function domainError(message: string, x: number): Error {
  return new ValueError(message === domain ? domain : `${message}, got ${repr(box(x))}`);
}

/** math_1 of Modules/mathmodule.c: NaN out of a number is a domain error, infinity out of a finite one a range error. */
function checked(f: (x: number) => number, message = domain, overflows = false) {
  return (x: number): number => {
    const result = f(x);
    if (Number.isNaN(result) && !Number.isNaN(x)) throw domainError(message, x);
    if (!Number.isFinite(result) && Number.isFinite(x)) {
      throw overflows ? new OverflowError('math range error') : domainError(message, x);
    }
    return result;
  };
}

function coshOf(x: number): number {
  if (Math.abs(x) > 700) return Math.cosh(x);
  const t = Math.abs(x) < Math.LN2 ? Math.expm1(Math.abs(x)) : precise.exp(Math.abs(x));
  return Math.abs(x) < Math.LN2 ? 1 + (t * t) / (2 * (1 + t)) : 0.5 * (t + 1 / t);
}

function tanhOf(x: number): number {
  const size = Math.abs(x);
  if (size > 20 || size < 2 ** -28 || Number.isNaN(x)) return Math.tanh(x);
  const t = Math.expm1(size > 0.25541281188299536 ? 2 * size : -2 * size);
  const result = size > 0.5493061443340549 ? 1 - 2 / (t + 2) : Math.abs(t / (t + 2));
  return x < 0 ? -result : result;
}

function asinhOf(x: number): number {
  const size = Math.abs(x);
  if (!(size >= 2 && size < 2 ** 26)) return Math.asinh(x);
  const result = precise.log(2 * size + 1 / (Math.sqrt(size * size + 1) + size));
  return x < 0 ? -result : result;
}

function acoshOf(x: number): number {
  if (!(x >= 1 && x < 2 ** 26)) return Math.acosh(x);
  const t = x - 1;
  return x < 2
    ? Math.log1p(t + Math.sqrt(t * t + 2 * t))
    : precise.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
}

const finite = 'expected a finite input';
const withinOne = 'expected a number in range from -1 up to 1';

export const sqrt = float1('sqrt', checked(Math.sqrt, 'expected a nonnegative input'));
export const cbrt = float1('cbrt', Math.cbrt);
export const exp = float1('exp', checked(precise.exp, domain, true));
export const exp2 = float1(
  'exp2',
  checked((x) => 2 ** x, domain, true),
);
export const expm1 = float1('expm1', checked(Math.expm1, domain, true));
export const log1p = float1('log1p', checked(Math.log1p, 'expected argument value > -1'));
export const sin = float1('sin', checked(Math.sin, finite));
export const cos = float1('cos', checked(Math.cos, finite));
export const tan = float1('tan', checked(Math.tan, finite));
export const asin = float1('asin', checked(Math.asin, withinOne));
export const acos = float1('acos', checked(Math.acos, withinOne));
export const atan = float1('atan', Math.atan);
export const sinh = float1('sinh', checked(Math.sinh, domain, true));
export const cosh = float1('cosh', checked(coshOf, domain, true));
export const tanh = float1('tanh', tanhOf);
export const asinh = float1('asinh', asinhOf);
export const acosh = float1('acosh', checked(acoshOf, 'expected argument value not less than 1'));
export const atanh = float1('atanh', checked(Math.atanh, 'expected a number between -1 and 1'));
export const fabs = float1('fabs', Math.abs);
export const degrees = float1('degrees', (x) => x * (180 / Math.PI));
export const radians = float1('radians', (x) => x * (Math.PI / 180));
export const atan2 = float2('atan2', Math.atan2);

/** math.pow: always a float, with the special cases of C99. Raises ValueError, OverflowError. */
export const pow = float2('pow', (x, y) => {
  if (x === 1 || y === 0 || (x === -1 && Math.abs(y) === Infinity)) return 1;
  const result = x ** y;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return result;
  if (Number.isNaN(result) || (x === 0 && y < 0)) throw new ValueError(domain);
  if (!Number.isFinite(result)) throw new OverflowError('math range error');
  return result;
});
