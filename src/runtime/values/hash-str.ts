import { normalise } from './int.ts';
import type { Int } from './int.ts';

/**
 * Hash of a str as CPython computes it with PYTHONHASHSEED=`seed`: SipHash-1-3 of its internal representation
 * (1, 2 or 4 bytes a code point, by the widest). Python/pyhash.c.
 */
export function hashStr(s: string, seed = 0): Int {
  if (s === '') return 0;
  let widest = 0;
  for (let i = 0; i < s.length; i++) widest |= s.charCodeAt(i);
  if (widest < 0x100) return siphash13(s.length, (at) => latin1Word(s, at), seed);
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(s))
    return siphash13(2 * s.length, (at) => ucs2Word(s, at), seed);
  const codes = Array.from(s, (c) => c.codePointAt(0) ?? 0);
  return siphash13(4 * codes.length, (at) => codes[at >> 2] ?? 0, seed);
}

/** Hash of bytes: the same function over the bytes themselves. */
export function hashBytes(bytes: Uint8Array, seed = 0): Int {
  if (bytes.length === 0) return 0;
  const byte = (i: number): number => bytes[i] ?? 0;
  const word: Word = (at) =>
    byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
  return siphash13(bytes.length, word, seed);
}

/** The four bytes from `at` on, little end first; zeros past the end. */
type Word = (at: number) => number;

/** charCodeAt past the end is NaN, which the operators take as 0. */
function latin1Word(s: string, at: number): number {
  return (
    s.charCodeAt(at) |
    (s.charCodeAt(at + 1) << 8) |
    (s.charCodeAt(at + 2) << 16) |
    (s.charCodeAt(at + 3) << 24)
  );
}

function ucs2Word(s: string, at: number): number {
  return s.charCodeAt(at >> 1) | (s.charCodeAt((at >> 1) + 1) << 16);
}

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

const noKey = new Int32Array(4);

/** SipHash with one round a block and three at the end; 64-bit words as pairs of 32 bits: a…d are v0…v3. */
function siphash13(length: number, word: Word, seed: number): Int {
  const [k0l = 0, k0h = 0, k1l = 0, k1h = 0] = seed === 0 ? noKey : hashKey(seed);
  let [al, ah, bl, bh] = [k0l ^ 0x70736575, k0h ^ 0x736f6d65, k1l ^ 0x6e646f6d, k1h ^ 0x646f7261];
  let [cl, ch, dl, dh] = [k0l ^ 0x6e657261, k0h ^ 0x6c796765, k1l ^ 0x79746573, k1h ^ 0x74656462];
  const blocks = (length >> 3) + 1;
  for (let block = 0; block < blocks + 3; block++) {
    const ml = block < blocks ? word(8 * block) : 0;
    const mh =
      block < blocks - 1
        ? word(8 * block + 4)
        : block === blocks - 1
          ? word(8 * block + 4) | (length << 24)
          : 0;
    if (block === blocks) cl ^= 0xff;
    dl ^= ml;
    dh ^= mh;
    // v0 += v1; v1 = rotl(v1, 13) ^ v0; v0 = rotl(v0, 32)
    let low = (al >>> 0) + (bl >>> 0);
    ah = (ah + bh + (low > 0xffffffff ? 1 : 0)) | 0;
    al = low | 0;
    let old = bl;
    bl = ((bl << 13) | (bh >>> 19)) ^ al;
    bh = ((bh << 13) | (old >>> 19)) ^ ah;
    [al, ah] = [ah, al];
    // v2 += v3; v3 = rotl(v3, 16) ^ v2
    low = (cl >>> 0) + (dl >>> 0);
    ch = (ch + dh + (low > 0xffffffff ? 1 : 0)) | 0;
    cl = low | 0;
    old = dl;
    dl = ((dl << 16) | (dh >>> 16)) ^ cl;
    dh = ((dh << 16) | (old >>> 16)) ^ ch;
    // v0 += v3; v3 = rotl(v3, 21) ^ v0
    low = (al >>> 0) + (dl >>> 0);
    ah = (ah + dh + (low > 0xffffffff ? 1 : 0)) | 0;
    al = low | 0;
    old = dl;
    dl = ((dl << 21) | (dh >>> 11)) ^ al;
    dh = ((dh << 21) | (old >>> 11)) ^ ah;
    // v2 += v1; v1 = rotl(v1, 17) ^ v2; v2 = rotl(v2, 32)
    low = (cl >>> 0) + (bl >>> 0);
    ch = (ch + bh + (low > 0xffffffff ? 1 : 0)) | 0;
    cl = low | 0;
    old = bl;
    bl = ((bl << 17) | (bh >>> 15)) ^ cl;
    bh = ((bh << 17) | (old >>> 15)) ^ ch;
    [cl, ch] = [ch, cl];
    al ^= ml;
    ah ^= mh;
  }
  return joined(al ^ bl ^ cl ^ dl, ah ^ bh ^ ch ^ dh);
}

/** Two halves as a signed 64-bit int; -1 is reserved. */
function joined(low: number, high: number): Int {
  const hash = (BigInt(high) << 32n) | BigInt(low >>> 0);
  return normalise(hash === -1n ? -2n : hash);
}
