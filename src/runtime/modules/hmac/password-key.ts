import type { Algorithm } from '../hashlib/algorithms.ts';
import { authenticate } from './authenticate.ts';

/** PBKDF2 with HMAC: RFC 8018, 5.2. */
export function passwordKey(
  algorithm: Algorithm,
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  size: number,
): Uint8Array {
  const key: number[] = [];
  for (let block = 1; key.length < size; block++) {
    const number = [24, 16, 8, 0].map((shift) => (block >>> shift) & 255);
    let turn = authenticate(algorithm, password, Uint8Array.from([...salt, ...number]));
    const sum = turn.slice();
    for (let i = 1; i < iterations; i++) {
      turn = authenticate(algorithm, password, turn);
      turn.forEach((byte, at) => (sum[at] = (sum[at] ?? 0) ^ byte));
    }
    key.push(...sum);
  }
  return Uint8Array.from(key.slice(0, size));
}
