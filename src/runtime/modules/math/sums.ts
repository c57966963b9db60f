import { OverflowError, ValueError } from '../../exceptions/builtin.ts';
import { iter } from '../../iteration/iter.ts';
import { add } from '../../operators/add.ts';
import { mul } from '../../operators/mul.ts';
import { box, isFloat } from '../../values/float.ts';
import { isIntLike } from '../../values/int.ts';
import { counted, real } from './real.ts';
import { twoProduct } from './rounding.ts';
import { scaled, splitFloat } from './representation.ts';

/** The sum of floats without rounding errors on the way. Raises OverflowError, ValueError. */
export const fsum = counted('fsum', 1, (items: unknown): number => {
  const partials: number[] = [];
  let [special, infinities] = [0, 0];
  for (const item of iter(items)) {
    const x = real(item);
    if (addTo(partials, x)) continue;
    if (Number.isFinite(x)) throw new OverflowError('intermediate overflow in fsum');
    if (!Number.isNaN(x)) infinities += x;
    special += x;
    partials.length = 0;
  }
  if (special !== 0) {
    if (Number.isNaN(infinities)) throw new ValueError('-inf + inf in fsum');
    return box(special);
  }
  return box(rounded(partials));
});

/** Adds x to nonoverlapping partials (Shewchuk); false when that is no finite number. */
function addTo(partials: number[], x: number): boolean {
  let kept = 0;
  let sum = x;
  for (const partial of partials.slice()) {
    const [big, small] = Math.abs(sum) < Math.abs(partial) ? [partial, sum] : [sum, partial];
    const high = big + small;
    const low = small - (high - big);
    if (low !== 0) partials[kept++] = low;
    sum = high;
  }
  partials.length = kept;
  if (sum !== 0) {
    if (!Number.isFinite(sum)) return false;
    partials.push(sum);
  }
  return true;
}

/** The sum of the partials, rounded half to even. */
function rounded(partials: readonly number[]): number {
  let n = partials.length;
  if (n === 0) return 0;
  let high = partials[--n] ?? 0;
  let low = 0;
  while (n > 0) {
    const x = high;
    const y = partials[--n] ?? 0;
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  const next = partials[n - 1] ?? 0;
  if (n > 0 && ((low < 0 && next < 0) || (low > 0 && next > 0))) {
    const double = low * 2;
    const x = high + double;
    if (double === x - high) high = x;
  }
  return high;
}

/** The product of the items, of any type that can be multiplied. */
export function prod(items: unknown, options: { readonly start?: unknown } = {}): number {
  let total: unknown = options.start ?? 1;
  for (const item of iter(items)) total = mul(total, item);
  return total as number;
}

/** The sum of products of two sequences of one length: exact for floats until the end. Raises ValueError. */
export function sumprod(p: unknown, q: unknown): number {
  const [left, right] = [[...iter(p)], [...iter(q)]];
  if (left.length !== right.length) throw new ValueError('Inputs are not the same length');
  const all = [...left, ...right];
  const floats = all.some(isFloat) && all.every((x) => isFloat(x) || isIntLike(x));
  if (!floats) return left.reduce((sum: unknown, x, i) => add(sum, mul(x, right[i])), 0) as number;
  return fsum(left.flatMap((x, i) => [...twoProduct(real(x), real(right[i]))]));
}

/** Euclidean length of a vector. */
export function hypot(...coordinates: unknown[]): number {
  return box(vectorNorm(coordinates.map((x) => Math.abs(real(x)))));
}

/** Distance of two points of one dimension. Raises ValueError. */
export function dist(p: unknown, q: unknown): number {
  const [from, to] = [[...iter(p)], [...iter(q)]];
  if (from.length !== to.length) {
    throw new ValueError('both points must have the same number of dimensions');
  }
  return box(vectorNorm(from.map((x, i) => Math.abs(real(x) - real(to[i])))));
}

/** vector_norm of Modules/mathmodule.c: within one unit in the last place, nearly always the nearest float. */
function vectorNorm(sizes: readonly number[]): number {
  const max = sizes.reduce((a, b) => (b > a ? b : a), 0);
  if (max === Infinity || sizes.includes(Infinity)) return Infinity;
  if (sizes.some(Number.isNaN)) return NaN;
  if (max === 0 || sizes.length <= 1) return max;
  const exponent = splitFloat(max)[1];
  if (exponent < -1023) {
    const least = 2 ** -1022;
    return least * vectorNorm(sizes.map((x) => x / least));
  }
  const sum = new CompensatedSum();
  for (const size of sizes) sum.addProduct(scaled(size, -exponent), scaled(size, -exponent));
  let root = Math.sqrt(sum.value);
  sum.addProduct(-root, root);
  root += sum.value / (2 * root);
  return scaled(root, exponent);
}

class CompensatedSum {
  #sum = 1;
  #products = 0;
  #sums = 0;

  get value(): number {
    return this.#sum - 1 + (this.#products + this.#sums);
  }

  addProduct(a: number, b: number): void {
    const [high, low] = twoProduct(a, b);
    const sum = this.#sum + high;
    this.#sums += high - (sum - this.#sum);
    this.#sum = sum;
    this.#products += low;
  }
}
