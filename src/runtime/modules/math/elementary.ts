import { OverflowError, ValueError } from '../../exceptions/builtin.ts';
import { repr } from '../../format/repr.ts';
import { box } from '../../values/float.ts';
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

const finite = 'expected a finite input';
const withinOne = 'expected a number in range from -1 up to 1';

export const sqrt = float1('sqrt', checked(Math.sqrt, 'expected a nonnegative input'));
export const cbrt = float1('cbrt', Math.cbrt);
export const exp = float1('exp', checked(Math.exp, domain, true));
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
export const cosh = float1('cosh', checked(Math.cosh, domain, true));
export const tanh = float1('tanh', Math.tanh);
export const asinh = float1('asinh', Math.asinh);
export const acosh = float1(
  'acosh',
  checked(Math.acosh, 'expected argument value not less than 1'),
);
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
