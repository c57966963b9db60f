import { TypeError, ValueError, ZeroDivisionError } from '../../exceptions/builtin.ts';
import { special } from '../../objects/special.ts';
import { box } from '../../values/float.ts';
import { bitLength } from '../../values/int.ts';
import { asIndex } from '../../values/as-index.ts';
import { domainError } from './elementary.ts';
import * as precise from './precise.ts';
import { counted, real } from './real.ts';

type Logarithm = (x: number) => number;
const positive = 'expected a positive input';

/** loghelper of Modules/mathmodule.c: ints of any size have a logarithm. */
function logarithm(x: unknown, f: Logarithm): number {
  if (typeof x === 'boolean' || typeof x === 'bigint' || Number.isInteger(x) || isIndexOnly(x)) {
    const n = asIndex(x);
    if (n <= 0) throw new ValueError(positive);
    if (typeof n === 'number' || Number.isFinite(Number(n))) return f(Number(n));
    const bits = bitLength(n);
    return f(Number(n >> BigInt(bits - 64)) / 2 ** 64) + f(2) * bits;
  }
  const value = real(x);
  if (value <= 0) throw domainError(positive, value);
  return f(value);
}

function isIndexOnly(x: unknown): boolean {
  return special(x, '__index__') !== undefined && special(x, '__float__') === undefined;
}

/** math.log(x[, base]): natural without a base. Raises ValueError, ZeroDivisionError. */
export function log(...args: [x?: unknown, base?: unknown]): number {
  if (args.length === 0) throw new TypeError('log expected at least 1 argument, got 0');
  if (args.length > 2) throw new TypeError(`log expected at most 2 arguments, got ${args.length}`);
  const top = logarithm(args[0], precise.log);
  if (args.length === 1) return box(top);
  const bottom = logarithm(args[1], precise.log);
  if (bottom === 0) throw new ZeroDivisionError('division by zero');
  return box(top / bottom);
}

export const log2 = counted('log2', 1, (x: unknown) => box(logarithm(x, exactLog2)));
export const log10 = counted('log10', 1, (x: unknown) => box(logarithm(x, precise.log10)));

/** Powers of two have whole logarithms. */
function exactLog2(x: number): number {
  const near = Math.log2(x);
  const whole = Math.round(near);
  return Math.abs(whole) < 1000 && 2 ** whole === x ? whole : near;
}
