import { KeyError } from '../exceptions/builtin.ts';
import { takePythonKeywords } from '../calls/python-keywords.ts';
import { iter } from '../iteration/iter.ts';
import { dictDelete, dictGet, dictHas, dictSet } from './dict-access.ts';
import { fillDict } from './dict-fill.ts';
import { DictItems, DictKeys, DictValues } from './dict-views.ts';
import { Dict } from './dict.ts';
import { asTuple } from './tuple.ts';

/** The methods of dict, as functions of the dict (any Map). */
export const dictMethods = {
  get: getOr,
  pop: popOr,

  /** The value of the key, which gets `fallback` when it is not there. */
  setdefault<K, V>(d: Map<K, V>, key: K, fallback?: V): V {
    if (dictHas(d, key)) return dictGet(d, key) as V;
    const value = (fallback === undefined ? null : fallback) as V;
    dictSet(d, key, value);
    return value;
  },

  /** Keywords come as an object: `dict.update(d, other, { a: 1 })`. */
  update<K, V>(d: Map<K, V>, ...sources: unknown[]): null {
    fillDict(d as Map<unknown, unknown>, sources);
    return null;
  },

  /** Raises KeyError. */
  popitem<K, V>(d: Map<K, V>): readonly [K, V] {
    let last: [K, V] | undefined;
    for (const entry of d) last = entry;
    if (!last) throw new KeyError('popitem(): dictionary is empty');
    d.delete(last[0]);
    return asTuple<unknown>([last[0], last[1]]) as unknown as readonly [K, V];
  },

  clear<K, V>(d: Map<K, V>): null {
    d.clear();
    return null;
  },

  copy: <K, V>(d: ReadonlyMap<K, V>): Map<K, V> => (d instanceof Dict ? new Dict(d) : new Map(d)),

  keys: <K>(d: ReadonlyMap<K, unknown>): DictKeys<K> => new DictKeys<K>(d),
  values: <V>(d: ReadonlyMap<unknown, V>): DictValues<V> => new DictValues<V>(d),
  items: <K, V>(d: ReadonlyMap<K, V>): DictItems<K, V> => new DictItems<K, V>(d),

  /** A class method in Python: `dict.fromkeys(keys, value)`. */
  fromkeys,
};

function getOr<K, V>(d: ReadonlyMap<K, V>, key: unknown): V | null;
function getOr<K, V, D>(d: ReadonlyMap<K, V>, key: unknown, fallback: D): V | D;
function getOr(d: ReadonlyMap<unknown, unknown>, key: unknown, fallback: unknown = null): unknown {
  const value = dictGet(d, key);
  return value === undefined ? fallback : value;
}

function popOr<K, V>(d: Map<K, V>, key: unknown): V;
function popOr<K, V, D>(d: Map<K, V>, key: unknown, fallback: D): V | D;
function popOr(d: Map<unknown, unknown>, key: unknown, ...fallback: [unknown?]): unknown {
  const value = dictGet(d, key);
  if (dictDelete(d, key)) return value;
  if (fallback.length > 0) return fallback[0];
  throw new KeyError(key);
}

function fromkeys<K>(keys: Iterable<K>): Map<K, null>;
function fromkeys<K, V>(keys: Iterable<K>, value: V): Map<K, V>;
function fromkeys(keys: unknown, value: unknown = null): Map<unknown, unknown> {
  const d = new Dict();
  for (const key of iter(keys)) d.set(key, value);
  return d;
}

takePythonKeywords(dictMethods.update);
