import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512, shake128, shake256 } from '@noble/hashes/sha3.js';

/** A hash function as its own digest and block sizes, in bytes, and a digest of bytes. */
export interface Algorithm {
  readonly name: string;
  readonly digestSize: number;
  readonly blockSize: number;
  /** `size` bytes; only some can give another number than their own. */
  readonly digest: (bytes: Uint8Array, size: number) => Uint8Array;
}

interface NobleHash {
  (bytes: Uint8Array): Uint8Array;
  readonly outputLen: number;
  readonly blockLen: number;
}

function fixed(name: string, hash: NobleHash): Algorithm {
  return {
    name,
    digestSize: hash.outputLen,
    blockSize: hash.blockLen,
    digest: (bytes) => hash(bytes),
  };
}

const shake = (name: string, hash: typeof shake128): Algorithm => ({
  name,
  digestSize: 0,
  blockSize: hash.blockLen,
  digest: (bytes, dkLen) => (dkLen === 0 ? new Uint8Array() : hash(bytes, { dkLen })),
});

/** BLAKE2 with its parameters. */
export function blake(name: 'blake2b' | 'blake2s', size: number, key: Uint8Array): Algorithm {
  const hash = name === 'blake2b' ? blake2b : blake2s;
  const options = { dkLen: size, ...(key.length > 0 ? { key } : {}) };
  return {
    name,
    digestSize: size,
    blockSize: hash.blockLen,
    digest: (bytes) => hash(bytes, options),
  };
}

const all: readonly Algorithm[] = [
  fixed('md5', md5),
  fixed('sha1', sha1),
  fixed('sha224', sha224),
  fixed('sha256', sha256),
  fixed('sha384', sha384),
  fixed('sha512', sha512),
  fixed('sha3_224', sha3_224),
  fixed('sha3_256', sha3_256),
  fixed('sha3_384', sha3_384),
  fixed('sha3_512', sha3_512),
  shake('shake_128', shake128),
  shake('shake_256', shake256),
  blake('blake2b', 64, new Uint8Array()),
  blake('blake2s', 32, new Uint8Array()),
];

/** The hash functions by their names. */
export const algorithms: ReadonlyMap<string, Algorithm> = new Map(
  all.map((algorithm) => [algorithm.name, algorithm]),
);
