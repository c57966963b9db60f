import { isHolder, plain } from './derived.ts';
import { boundMethod } from '../objects/bound-method.ts';
import { isComplex } from './complex.ts';
import { Float } from './float.ts';
import { hash } from './hash.ts';
import { Tuple } from './tuple.ts';

/**
 * The one JavaScript value that stands for all Python keys equal to `x`, when a native Map can find it: 1, 1.0 and
 * True give 1. undefined: Python's own hash and equality must decide.
 */
export function plainKey(x: unknown): unknown {
  switch (typeof x) {
    case 'string':
    case 'number':
    case 'bigint':
    case 'symbol':
      return x;
    case 'function':
      return boundMethod(x) ? undefined : x;
    case 'boolean':
      return x ? 1 : 0;
    case 'undefined':
      return null;
    case 'object':
      if (x instanceof Float) return plainFloat(x);
      if (isComplex(x)) return x.im === 0 ? plainKey(new Float(x.re)) : undefined;
      return x === null ? null : plainObject(x);
  }
}

/** An int, float or str of a class of the program is the same key as its value, unless the class hashes it otherwise. */
function plainObject(x: object): unknown {
  if (!isHolder(x)) return undefined;
  const value = plain(x);
  const isAsValue = hash(x) === hash(value);
  return isAsValue ? plainKey(value) : undefined;
}

/** Can a native Map find this canonical key by itself? */
export function isPlainKey(canonical: unknown): boolean {
  if (typeof canonical === 'function') return boundMethod(canonical) === undefined;
  return typeof canonical !== 'object' || canonical === null || canonical instanceof Float;
}

/** A nan is equal to nothing: only the same object finds it. */
function plainFloat(x: Float): unknown {
  if (Number.isNaN(x.value)) return x;
  return Number.isInteger(x.value) && !Number.isSafeInteger(x.value) ? BigInt(x.value) : x.value;
}

/**
 * A text that two tuples share exactly when they are the same key; undefined for tuples that hold more than numbers,
 * text, None and such tuples.
 */
export function tupleKey(tuple: Tuple): string | undefined {
  let text = '(';
  for (const x of tuple) {
    const part = x instanceof Tuple ? tupleKey(x) : partKey(plainKey(x));
    if (part === undefined) return undefined;
    text += part;
  }
  return `${text})`;
}

function partKey(plain: unknown): string | undefined {
  if (typeof plain === 'string') return `s${plain.length}:${plain}`;
  if (plain === null) return 'n';
  if (typeof plain === 'number') return Number.isNaN(plain) ? undefined : `${plain},`;
  return typeof plain === 'bigint' ? `${plain},` : undefined;
}
