/** A Python int: an integral number while it is safe, else a bigint; always normalised. */
export type Int = number | bigint;

const largest = BigInt(Number.MAX_SAFE_INTEGER);

/** The one representation of an int: a number if it is safe. */
export function normalise(n: bigint): Int {
  return n <= largest && n >= -largest ? Number(n) : n;
}

/** Is it a Python int proper (bool not counted)? */
export function isInt(x: unknown): x is Int {
  return typeof x === 'number' ? Number.isInteger(x) : typeof x === 'bigint';
}

/** Is it a Python int or bool? */
export function isIntLike(x: unknown): x is Int | boolean {
  return typeof x === 'boolean' || isInt(x);
}

/** The number of bits of |n|. */
export function bitLength(n: Int): number {
  if (typeof n === 'number') {
    const size = Math.abs(n);
    if (size < 0x80000000) return 32 - Math.clz32(size);
    const high = Math.floor(size / 0x100000000);
    return high === 0 ? 32 : 64 - Math.clz32(high);
  }
  return (n < 0n ? -n : n).toString(2).length;
}
