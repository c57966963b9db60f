import { TypeError } from '../exceptions/builtin.ts';
import { host } from '../host.ts';
import { id } from '../objects/id.ts';
import { boundMethod } from '../objects/bound-method.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { Float } from './float.ts';
import { hashFloat, hashNumber, noneHash } from './hash-number.ts';
import { hashStr } from './hash-str.ts';
import { hashTuple } from './hash-tuple.ts';
import type { Int } from './int.ts';
import { isInt, normalise } from './int.ts';
import { Tuple } from './tuple.ts';

/** Python's hash(x) as 64-bit CPython computes it. Raises TypeError for unhashable types. */
export function hash(x: unknown): Int {
  switch (typeof x) {
    case 'number':
      return Number.isInteger(x) ? hashNumber(x) : hashFloat(x, () => identityHash(x));
    case 'string':
      return hashStr(x, host().weather.hashSeed);
    case 'boolean':
      return x ? 1 : 0;
    case 'bigint':
      return hashNumber(x);
    case 'object':
      return x === null ? noneHash : hashObject(x);
    case 'undefined':
      return noneHash;
    case 'function':
      return hashFunction(x);
    default:
      return identityHash(x);
  }
}

/** Bound methods of the same object are equal, so they hash alike. */
function hashFunction(f: object): Int {
  const bound = boundMethod(f);
  if (!bound) return identityHash(f);
  const bits = BigInt(identityHash(bound.self)) ^ BigInt(identityHash(bound.target));
  return normalise(BigInt.asIntN(64, bits === -1n ? -2n : bits));
}

function hashObject(x: object): Int {
  if (x instanceof Float) return hashFloat(x.value, () => identityHash(x));
  const own = x.constructor === Tuple ? undefined : special(x, '__hash__');
  if (own !== undefined) {
    const result = own.call(x);
    if (isInt(result)) return asHash(result);
    if (typeof result === 'boolean') return Number(result);
    throw new TypeError('__hash__ method should return an integer');
  }
  if (x instanceof Tuple) return hashTuple(Array.from(x, hash));
  if (Array.isArray(x) || x instanceof Map) throw unhashable(x);
  if ((x as { __hash__?: unknown }).__hash__ === null || special(x, '__eq__')) throw unhashable(x);
  return identityHash(x);
}

/** What `__hash__` returned, as slot_tp_hash takes it: an int beyond 64 bits is hashed itself. */
function asHash(n: Int): Int {
  if (typeof n === 'number') return n === -1 ? -2 : n;
  return BigInt.asIntN(64, n) === n ? n : hashNumber(n);
}

/** The error of hash(x) for a type that has none. */
export function unhashable(x: unknown): Error {
  return new TypeError(`unhashable type: '${typeName(x)}'`);
}

/** CPython hashes an object by its address, turned by four bits. */
function identityHash(x: unknown): Int {
  const address = BigInt(id(x));
  return normalise(BigInt.asIntN(64, (address >> 4n) | (address << 60n)));
}
