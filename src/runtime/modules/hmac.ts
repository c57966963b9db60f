import { declared } from '../calls/declared.ts';
import { call } from '../calls/call.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { asBuffer, bufferOf } from '../values/buffer.ts';
import { Bytes } from '../values/bytes.ts';
import { bytesMethods } from '../values/bytes-methods.ts';
import { GrowingBytes } from '../values/growing-bytes.ts';
import { algorithms } from './hashlib/algorithms.ts';
import type { Algorithm } from './hashlib/algorithms.ts';
import type { Hash } from './hashlib/hash.ts';
import { authenticate } from './hmac/authenticate.ts';

/** Python's module hmac. */
export const __name__ = 'hmac';

/** hmac.HMAC. */
export class HMAC {
  readonly #algorithm: Algorithm;
  readonly #key: Uint8Array;
  readonly #message = new GrowingBytes(new Uint8Array());

  constructor(key: Uint8Array, algorithm: Algorithm) {
    this.#key = key.slice();
    this.#algorithm = algorithm;
  }

  get name(): string {
    return `hmac-${this.#algorithm.name}`;
  }

  get digestSize(): number {
    return this.#algorithm.digestSize;
  }

  get blockSize(): number {
    return this.#algorithm.blockSize;
  }

  update(message: unknown): null {
    if (typeof message === 'string') throw new TypeError('Strings must be encoded before hashing');
    this.#message.splice(this.#message.length, 0, asBuffer(message));
    return null;
  }

  digest(): Bytes {
    return new Bytes(authenticate(this.#algorithm, this.#key, this.#message.bytes));
  }

  hexdigest(): string {
    return bytesMethods.hex(this.digest());
  }

  copy(): HMAC {
    const made = new HMAC(this.#key, this.#algorithm);
    made.update(new Bytes(this.#message.bytes));
    return made;
  }
}

registerType(HMAC, 'HMAC', { module: 'hmac' });

function algorithmOf(digest: unknown): Algorithm {
  const name = typeof digest === 'string' ? digest : (call(digest, []) as Hash).name;
  const found = algorithms.get(name.toLowerCase());
  if (found) return found;
  throw new ValueError(`unsupported hash type ${name}`);
}

const make = declared(
  'new(key, msg=, digestmod=)',
  (key: unknown, message: unknown = null, digest: unknown = ''): HMAC => {
    const bytes = bufferOf(key);
    if (!bytes) throw new TypeError(`key: expected bytes or bytearray, but got '${typeName(key)}'`);
    if (digest === '' || digest === null)
      throw new TypeError("Missing required argument 'digestmod'.");
    const made = new HMAC(bytes, algorithmOf(digest));
    if (message !== null) made.update(message);
    return made;
  },
);
export { make as new };

export const digest = declared(
  'digest(key, msg, digest)',
  (key: unknown, message: unknown, name: unknown): Bytes =>
    new Bytes(authenticate(algorithmOf(name), asBuffer(key), asBuffer(message))),
);

/** Are both the same text of ASCII, or the same bytes? */
export function compareDigest(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    if (/[^\0-\x7f]/.test(a + b))
      throw new TypeError('comparing strings with non-ASCII characters is not supported');
    return a === b;
  }
  const [x, y] = [bufferOf(a), bufferOf(b)];
  if (x && y) return new Bytes(x).equals(new Bytes(y));
  throw new TypeError(
    `unsupported operand types(s) or combination of types: '${typeName(a)}' and '${typeName(b)}'`,
  );
}
