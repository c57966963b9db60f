import type { Algorithm } from '../hashlib/algorithms.ts';

/** The HMAC of a message: RFC 2104. */
export function authenticate(
  { digest, digestSize, blockSize }: Algorithm,
  key: Uint8Array,
  message: Uint8Array,
): Uint8Array {
  const padded = new Uint8Array(blockSize);
  padded.set(key.length > blockSize ? digest(key, digestSize) : key);
  const around = (pad: number, content: Uint8Array): Uint8Array =>
    digest(Uint8Array.from([...padded.map((byte) => byte ^ pad), ...content]), digestSize);
  return around(0x5c, around(0x36, message));
}
