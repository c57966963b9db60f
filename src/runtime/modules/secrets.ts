import { named } from '../builtins/parameters.ts';
import { ValueError } from '../exceptions/builtin.ts';
import { asSize } from '../values/as-index.ts';
import type { Bytes } from '../values/bytes.ts';
import { bytesMethods } from '../values/bytes-methods.ts';
import type { Int } from '../values/int.ts';
import { toBase64 } from './binascii/base64-digits.ts';
import { Random } from './random/random.ts';

/** Python's module secrets. Nothing is secret here: the run's own chance decides, as in random without a seed. */
export const __name__ = 'secrets';
export { compareDigest } from './hmac.ts';
export { Random as SystemRandom } from './random/random.ts';

const chance = new Random();
const usual = 32;

export const choice = <T>(items: readonly T[]): T => chance.choice(items) as T;
export const randbits = (k: unknown): Int => chance.getrandbits(k);

/** An int below n. Raises ValueError. */
export function randbelow(n: Int): Int {
  if (n <= 0) throw new ValueError('Upper bound must be positive.');
  return chance.randrange(n) as Int;
}

export function tokenBytes(...args: unknown[]): Bytes {
  const [count = null] = named('token_bytes', ['nbytes'], args);
  return chance.randbytes(count === null ? usual : asSize(count)) as Bytes;
}

export const tokenHex = (...args: unknown[]): string => bytesMethods.hex(tokenBytes(...args));

export const tokenUrlsafe = (...args: unknown[]): string =>
  toBase64(tokenBytes(...args).data)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
