import { TypeError } from '../../exceptions/builtin.ts';
import { encode } from '../../text/encode.ts';
import { Bytes } from '../../values/bytes.ts';
import { isFloat } from '../../values/float.ts';
import { hash } from '../../values/hash.ts';
import { isIntLike } from '../../values/int.ts';
import { sha512 } from '@noble/hashes/sha2.js';

/** The 32-bit words that a seed (not None) stands for: Random.seed of Lib/random.py, version 2. */
export function seedKey(seed: unknown): number[] {
  if (isIntLike(seed)) return wordsOf(BigInt(seed));
  if (isFloat(seed)) return wordsOf(BigInt.asUintN(64, BigInt(hash(seed))));
  if (typeof seed === 'string') return wordsOf(digested(encode(seed, 'utf-8', 'strict')));
  if (seed instanceof Bytes) return wordsOf(digested(seed.data));
  throw new TypeError(
    'The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.',
  );
}

function digested(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of [...bytes, ...sha512(bytes)]) value = (value << 8n) | BigInt(byte);
  return value;
}

function wordsOf(n: bigint): number[] {
  const words: number[] = [];
  for (let left = n < 0n ? -n : n; left > 0n; left >>= 32n) words.push(Number(left & 0xffffffffn));
  return words.length === 0 ? [0] : words;
}
