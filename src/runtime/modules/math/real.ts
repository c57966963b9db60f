import { TypeError } from '../../exceptions/builtin.ts';
import { special } from '../../objects/special.ts';
import { typeName } from '../../objects/type-name.ts';
import { asIndex } from '../../values/as-index.ts';
import { box, Float } from '../../values/float.ts';
import { intToFloat } from '../../values/int-to-float.ts';

/** The raw number of a real argument: PyFloat_AsDouble. Raises TypeError, OverflowError. */
export function real(x: unknown): number {
  if (typeof x === 'number') return x;
  if (x instanceof Float) return x.value;
  if (typeof x === 'bigint') return intToFloat(x);
  if (typeof x === 'boolean') return x ? 1 : 0;
  const own = special(x, '__float__');
  if (own) return real(own.call(x));
  return intToFloat(asIndex(x, () => new TypeError(`must be real number, not ${typeName(x)}`)));
}

type Float1 = (x: unknown) => number;
type Float2 = (x: unknown, y: unknown) => number;

/** Gives a function of a module its Python name and checks how many arguments it gets. */
export function counted<F extends (...args: never[]) => unknown>(
  name: string,
  count: 1 | 2,
  f: F,
): F {
  const checked = (...args: never[]): unknown => {
    if (args.length !== count) throw wrongCount(name, count, args.length);
    return f(...args);
  };
  return Object.defineProperty(checked, 'name', { value: name }) as unknown as F;
}

function wrongCount(name: string, count: 1 | 2, given: number): Error {
  return new TypeError(
    count === 1
      ? `math.${name}() takes exactly one argument (${given} given)`
      : `${name} expected 2 arguments, got ${given}`,
  );
}

/** A function of raw floats as one of the module: takes any real numbers, gives a self-describing float. */
export function float1(name: string, f: (x: number) => number): Float1 {
  // Not by `counted`: programs that reckon spend their time here.
  const checked = (x: unknown, ...more: unknown[]): number => {
    if (x === undefined || more.length > 0)
      throw wrongCount(name, 1, more.length + (x === undefined ? 0 : 1));
    return box(f(typeof x === 'number' ? x : real(x)));
  };
  return Object.defineProperty(checked, 'name', { value: name });
}

/** The same of two arguments. */
export function float2(name: string, f: (x: number, y: number) => number): Float2 {
  return counted(name, 2, (x: unknown, y: unknown) => box(f(real(x), real(y))));
}
