// FIPS 180-4 on 64-bit words. The constants are fractional parts of roots of primes, and are computed as such.
const mask = (1n << 64n) - 1n;

function primes(count: number): bigint[] {
  const found: bigint[] = [];
  for (let n = 2n; found.length < count; n++) if (found.every((p) => n % p !== 0n)) found.push(n);
  return found;
}

/** The largest integer whose `power`th power is at most n. */
function root(n: bigint, power: bigint): bigint {
  let [low, high] = [0n, 1n << 80n];
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** power <= n) low = middle;
    else high = middle - 1n;
  }
  return low;
}

const rotate = (x: bigint, n: bigint): bigint => ((x >> n) | (x << (64n - n))) & mask;

function schedule(block: readonly bigint[]): bigint[] {
  const w = [...block];
  for (let t = 16; t < 80; t++) {
    const [a, b] = [w[t - 15] ?? 0n, w[t - 2] ?? 0n];
    const small = rotate(a, 1n) ^ rotate(a, 8n) ^ (a >> 7n);
    const big = rotate(b, 19n) ^ rotate(b, 61n) ^ (b >> 6n);
    w.push((big + (w[t - 7] ?? 0n) + small + (w[t - 16] ?? 0n)) & mask);
  }
  return w;
}

function compress(
  state: readonly bigint[],
  block: readonly bigint[],
  constants: readonly bigint[],
): bigint[] {
  let [a, b, c, d, e, f, g, h] = state as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  schedule(block).forEach((word, t) => {
    const choose = (e & f) ^ (~e & mask & g);
    const high = rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n);
    const first = h + high + choose + (constants[t] ?? 0n) + word;
    const low = rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n);
    const second = low + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) & mask, c, b, a, (first + second) & mask];
  });
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + (state[i] ?? 0n)) & mask);
}

/** SHA-512 of some bytes: 64 bytes. */
export function sha512(bytes: Uint8Array): Uint8Array {
  const constants = primes(80).map((p) => root(p << 192n, 3n) & mask);
  let state = primes(8).map((p) => root(p << 128n, 2n) & mask);
  const padded = new Uint8Array(Math.ceil((bytes.length + 17) / 128) * 128);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  for (let at = 0; at < padded.length; at += 128) {
    const block = Array.from({ length: 16 }, (_, i) => view.getBigUint64(at + i * 8));
    state = compress(state, block, constants);
  }
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((word, i) => {
    digest.setBigUint64(i * 8, word);
  });
  return new Uint8Array(digest.buffer);
}
