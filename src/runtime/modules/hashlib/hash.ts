import { TypeError } from '../../exceptions/builtin.ts';
import { asSize } from '../../values/as-index.ts';
import { bufferOf } from '../../values/buffer.ts';
import { Bytes } from '../../values/bytes.ts';
import { bytesMethods } from '../../values/bytes-methods.ts';
import { GrowingBytes } from '../../values/growing-bytes.ts';
import { address } from '../../objects/id.ts';
import { typeName } from '../../objects/type-name.ts';
import { registerType } from '../../objects/class-info.ts';
import type { Algorithm } from './algorithms.ts';

/** What hashlib's functions return: takes bytes, tells their digest. */
export class Hash {
  readonly #algorithm: Algorithm;
  readonly #bytes = new GrowingBytes(new Uint8Array());

  constructor(algorithm: Algorithm) {
    this.#algorithm = algorithm;
  }

  get name(): string {
    return this.#algorithm.name;
  }

  get digestSize(): number {
    return this.#algorithm.digestSize;
  }

  get blockSize(): number {
    return this.#algorithm.blockSize;
  }

  update(data: unknown): null {
    if (typeof data === 'string') throw new TypeError('Strings must be encoded before hashing');
    const bytes = bufferOf(data);
    if (!bytes) throw new TypeError('object supporting the buffer API required');
    this.#bytes.splice(this.#bytes.length, 0, bytes);
    return null;
  }

  digest(length?: unknown): Bytes {
    return new Bytes(this.#digest(length));
  }

  hexdigest(length?: unknown): string {
    return bytesMethods.hex(this.digest(length));
  }

  #digest(length: unknown): Uint8Array {
    const { name, digestSize, digest } = this.#algorithm;
    if (digestSize > 0) return digest(this.#bytes.bytes, digestSize);
    if (length === undefined)
      throw new TypeError(`${name}.digest() missing required argument 'length' (pos 1)`);
    return digest(this.#bytes.bytes, asSize(length));
  }

  __repr__(): string {
    return `<${this.name} ${typeName(this)} object @ ${address(this)}>`;
  }

  copy(): Hash {
    const made = makeHash(this.#algorithm);
    made.update(new Bytes(this.#bytes.bytes));
    return made;
  }
}

/** The hash functions whose digests are as long as one wants. */
class EndlessHash extends Hash {}
class Blake2b extends Hash {}
class Blake2s extends Hash {}

registerType(Hash, 'HASH', { module: '_hashlib', cName: '_hashlib.HASH' });
registerType(EndlessHash, 'HASHXOF', { module: '_hashlib', cName: '_hashlib.HASHXOF' });
registerType(Blake2b, 'blake2b', { module: '_blake2', cName: '_blake2.blake2b' });
registerType(Blake2s, 'blake2s', { module: '_blake2', cName: '_blake2.blake2s' });

const classes: Readonly<Record<string, typeof Hash>> = {
  shake_128: EndlessHash,
  shake_256: EndlessHash,
  blake2b: Blake2b,
  blake2s: Blake2s,
};

/** A new hash object, of the type that CPython has for the algorithm. */
export function makeHash(algorithm: Algorithm): Hash {
  const Own = classes[algorithm.name] ?? Hash;
  return new Own(algorithm);
}
