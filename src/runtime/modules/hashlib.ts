import { named } from '../builtins/parameters.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { asSize } from '../values/as-index.ts';
import { asBuffer } from '../values/buffer.ts';
import { Bytes } from '../values/bytes.ts';
import { algorithms, blake } from './hashlib/algorithms.ts';
import type { Algorithm } from './hashlib/algorithms.ts';
import { makeHash } from './hashlib/hash.ts';
import type { Hash } from './hashlib/hash.ts';
import { passwordKey } from './hmac/password-key.ts';

/** Python's module hashlib. */
export const __name__ = 'hashlib';

function algorithmOf(name: unknown): Algorithm {
  if (typeof name !== 'string')
    throw new TypeError(`new() argument 'name' must be str, not ${typeName(name)}`);
  const found = algorithms.get(name.toLowerCase());
  if (found) return found;
  throw new ValueError(`unsupported hash type ${name}`);
}

function hashOf(algorithm: Algorithm, data: unknown): Hash {
  const hash = makeHash(algorithm);
  if (data !== undefined) hash.update(data);
  return hash;
}

/** hashlib.new(name, data). Raises ValueError, TypeError. */
const make = (...args: unknown[]): Hash => {
  const [name, data, , string] = named('new', ['name', 'data', 'usedforsecurity', 'string'], args);
  return hashOf(algorithmOf(name), data ?? string);
};
export { make as new };

const constructor =
  (name: string) =>
  (...args: unknown[]): Hash => {
    const [data, , string] = named(name, ['data', 'usedforsecurity', 'string'], args);
    return hashOf(algorithmOf(name), data ?? string);
  };

export const md5 = constructor('md5');
export const sha1 = constructor('sha1');
export const sha224 = constructor('sha224');
export const sha256 = constructor('sha256');
export const sha384 = constructor('sha384');
export const sha512 = constructor('sha512');
export const sha3224 = constructor('sha3_224');
export const sha3256 = constructor('sha3_256');
export const sha3384 = constructor('sha3_384');
export const sha3512 = constructor('sha3_512');
export const shake128 = constructor('shake_128');
export const shake256 = constructor('shake_256');

const blakeConstructor =
  (name: 'blake2b' | 'blake2s', most: number) =>
  (...args: unknown[]): Hash => {
    const [data, size = most, key = new Bytes(), , string] = named(
      name,
      ['data', 'digestSize', 'key', 'usedforsecurity', 'string'],
      args,
    );
    const length = asSize(size);
    if (length < 1 || length > most)
      throw new ValueError(
        `digest_size for ${name[0]?.toUpperCase()}${name.slice(1)} must be between 1 and ${most} bytes, here it is ${length}`,
      );
    return hashOf(blake(name, length, asBuffer(key)), data ?? string);
  };

export const blake2b = blakeConstructor('blake2b', 64);
export const blake2s = blakeConstructor('blake2s', 32);

/** A key made of a password, as PKCS #5 says. Raises ValueError. */
export function pbkdf2Hmac(...args: unknown[]): Bytes {
  const [name, password, salt, iterations, length = null] = named(
    'pbkdf2_hmac',
    ['hashName', 'password', 'salt', 'iterations', 'dklen'],
    args,
  );
  const algorithm = algorithmOf(name);
  const size = length === null ? algorithm.digestSize : asSize(length);
  return new Bytes(
    passwordKey(algorithm, asBuffer(password), asBuffer(salt), asSize(iterations), size),
  );
}
