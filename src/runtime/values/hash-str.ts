import { normalise } from './int.ts';
import type { Int } from './int.ts';

/**
 * Hash of a str as CPython computes it with PYTHONHASHSEED=`seed`: SipHash-1-3 of its internal representation
 * (1, 2 or 4 bytes a code point, by the widest). Python/pyhash.c.
 */
export function hashStr(s: string, seed = 0): Int {
  return s === '' ? 0 : hashBytes(encoded(s), seed);
}

/** Hash of bytes: the same function over the bytes themselves. */
export function hashBytes(bytes: Uint8Array, seed = 0): Int {
  if (bytes.length === 0) return 0;
  const hash = BigInt.asIntN(64, siphash13(bytes, hashKey(seed)));
  return normalise(hash === -1n ? -2n : hash);
}

function encoded(s: string): Uint8Array {
  let widest = 0;
  for (let i = 0; i < s.length; i++) widest = Math.max(widest, s.charCodeAt(i));
  if (widest < 0x100) return Uint8Array.from(s, (c) => c.charCodeAt(0));
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(s))
    return units(Uint16Array.from(s.split(''), (c) => c.charCodeAt(0)));
  return units(Uint32Array.from(s, (c) => c.codePointAt(0) ?? 0));
}

const units = (array: Uint16Array | Uint32Array): Uint8Array => new Uint8Array(array.buffer);

/** The key that CPython derives from PYTHONHASHSEED: k0 low, k0 high, k1 low, k1 high. Python/bootstrap_hash.c. */
function hashKey(seed: number): Int32Array {
  const key = new Uint8Array(16);
  let x = seed;
  if (seed !== 0) {
    for (let i = 0; i < 16; i++) {
      x = (Math.imul(x, 214013) + 2531011) | 0;
      key[i] = (x >>> 16) & 0xff;
    }
  }
  return new Int32Array(key.buffer);
}

/** The four 64-bit words of the state, each as [low, high] 32 bits in a row. */
type State = Int32Array;

function siphash13(bytes: Uint8Array, key: Int32Array): bigint {
  const [k0l = 0, k0h = 0, k1l = 0, k1h = 0] = key;
  const v: State = Int32Array.of(
    k0l ^ 0x70736575,
    k0h ^ 0x736f6d65,
    k1l ^ 0x6e646f6d,
    k1h ^ 0x646f7261,
    k0l ^ 0x6e657261,
    k0h ^ 0x6c796765,
    k1l ^ 0x79746573,
    k1h ^ 0x74656462,
  );
  const whole = bytes.length & ~7;
  for (let i = 0; i < whole; i += 8) absorb(v, word(bytes, i), word(bytes, i + 4));
  absorb(v, word(bytes, whole), word(bytes, whole + 4) | (bytes.length << 24));
  v[4]! ^= 0xff;
  round(v);
  round(v);
  round(v);
  const low = v[0]! ^ v[2]! ^ v[4]! ^ v[6]!;
  const high = v[1]! ^ v[3]! ^ v[5]! ^ v[7]!;
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

/** Four bytes, little end first; zeros past the end. */
function word(bytes: Uint8Array, at: number): number {
  const byte = (i: number): number => bytes[at + i] ?? 0;
  return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
}

function absorb(v: State, low: number, high: number): void {
  v[6]! ^= low;
  v[7]! ^= high;
  round(v);
  v[0]! ^= low;
  v[1]! ^= high;
}

function round(v: State): void {
  mix(v, 0, 2, 13);
  swapHalves(v, 0);
  mix(v, 4, 6, 16);
  mix(v, 0, 6, 21);
  mix(v, 4, 2, 17);
  swapHalves(v, 4);
}

/** a += b; b = rotl(b, bits); b ^= a. */
function mix(v: State, a: number, b: number, bits: number): void {
  const bl = v[b]!;
  const bh = v[b + 1]!;
  const low = (v[a]! >>> 0) + (bl >>> 0);
  v[a] = low;
  v[a + 1] = v[a + 1]! + bh + (low > 0xffffffff ? 1 : 0);
  v[b] = ((bl << bits) | (bh >>> (32 - bits))) ^ v[a]!;
  v[b + 1] = ((bh << bits) | (bl >>> (32 - bits))) ^ v[a + 1]!;
}

function swapHalves(v: State, at: number): void {
  const low = v[at]!;
  v[at] = v[at + 1]!;
  v[at + 1] = low;
}
