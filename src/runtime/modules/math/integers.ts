import { OverflowError, TypeError, ValueError } from '../../exceptions/builtin.ts';
import { asIndex } from '../../values/as-index.ts';
import { intAbs, intFloorDiv, intMul } from '../../values/int-arithmetic.ts';
import { bitLength, normalise } from '../../values/int.ts';
import type { Int } from '../../values/int.ts';
import { counted } from './real.ts';

/** n! Raises ValueError for a negative n. */
export const factorial = counted('factorial', 1, (n: unknown): Int => {
  const count = asIndex(n);
  if (count < 0) throw new ValueError('factorial() not defined for negative values');
  if (count > 2147483647) {
    throw new OverflowError('factorial() argument should not exceed 2147483647');
  }
  return normalise(product(1n, BigInt(count)));
});

/** The product of the integers from low to high: halves of like size multiply fastest. */
function product(low: bigint, high: bigint): bigint {
  if (low > high) return 1n;
  if (high - low < 16n) {
    let all = low;
    for (let n = low + 1n; n <= high; n++) all *= n;
    return all;
  }
  const middle = (low + high) / 2n;
  return product(low, middle) * product(middle + 1n, high);
}

function counts(n: unknown, k: unknown): readonly [bigint, bigint] {
  const pair = [BigInt(asIndex(n)), BigInt(asIndex(k))] as const;
  if (pair[0] < 0n) throw new ValueError('n must be a non-negative integer');
  if (pair[1] < 0n) throw new ValueError('k must be a non-negative integer');
  return pair;
}

/** Ways to choose k of n things. Raises ValueError for negative arguments. */
export function comb(n: unknown, k: unknown): Int {
  const [all, chosen] = counts(n, k);
  if (chosen > all) return 0;
  const few = chosen * 2n > all ? all - chosen : chosen;
  return normalise(product(all - few + 1n, all) / product(1n, few));
}

/** Ways to choose k of n things in order; all of them without k. */
export function perm(n: unknown, k: unknown = null): Int {
  if (k === null) return factorial(n);
  const [all, chosen] = counts(n, k);
  return chosen > all ? 0 : normalise(product(all - chosen + 1n, all));
}

/** The largest integer whose square is at most n. Raises ValueError for a negative n. */
export const isqrt = counted('isqrt', 1, (n: unknown): Int => {
  const value = BigInt(asIndex(n));
  if (value < 0n) throw new ValueError('isqrt() argument must be nonnegative');
  if (value < 2n) return normalise(value);
  let root = 1n << BigInt((bitLength(normalise(value)) + 1) >> 1);
  for (;;) {
    const better = (root + value / root) >> 1n;
    if (better >= root) return normalise(root);
    root = better;
  }
});

function gcdOf(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    let [x, y] = [Math.abs(a), Math.abs(b)];
    while (y > 0) [x, y] = [y, x % y];
    return x;
  }
  let [x, y] = [BigInt(intAbs(a)), BigInt(intAbs(b))];
  while (y > 0n) [x, y] = [y, x % y];
  return normalise(x);
}

/** Greatest common divisor of any number of ints; 0 of none. */
export function gcd(...numbers: unknown[]): Int {
  return numbers.map((n) => asIndex(n)).reduce(gcdOf, 0);
}

/** Least common multiple of any number of ints; 1 of none. */
export function lcm(...numbers: unknown[]): Int {
  return numbers
    .map((n) => asIndex(n))
    .reduce(
      (a, b) => (a === 0 || b === 0 ? 0 : intMul(intFloorDiv(intAbs(a), gcdOf(a, b)), intAbs(b))),
      1,
    );
}

/** ldexp's exponent. */
export function exponentOf(x: unknown): Int {
  return asIndex(x, () => new TypeError('Expected an int as second argument to ldexp.'));
}
