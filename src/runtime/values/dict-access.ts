import { eq } from '../compare/eq.ts';
import { KeyError } from '../exceptions/builtin.ts';
import { Dict } from './dict.ts';
import { hashKey } from './hash-item.ts';
import { plainKey } from './plain-key.ts';

// Python's view of any Map. A native Map holds only strings, or only safe ints, as keys; a key of another kind may
// still be asked for (`1.0 in {1: 2}`), or come in through untyped code.

/** The key of a native Map that is Python-equal to `key`, or `key` itself. */
function nativeKey(map: ReadonlyMap<unknown, unknown>, key: unknown): unknown {
  if (typeof key === 'string' || typeof key === 'number') return key;
  const plain = plainKey(key);
  if (plain !== undefined) return map.has(key) ? key : plain;
  hashKey(key);
  if (map.has(key)) return key;
  for (const known of map.keys()) if (eq(known, key) === true) return known;
  return key;
}

/** d.get(key): undefined when absent. */
export function dictGet<V>(map: ReadonlyMap<unknown, V>, key: unknown): V | undefined {
  return map instanceof Dict ? (map.get(key) as V | undefined) : map.get(nativeKey(map, key));
}

/** key in d. */
export function dictHas(map: ReadonlyMap<unknown, unknown>, key: unknown): boolean {
  return map instanceof Dict ? map.has(key) : map.has(nativeKey(map, key));
}

/** d[key] = value. */
export function dictSet(map: Map<unknown, unknown>, key: unknown, value: unknown): void {
  map.set(map instanceof Dict ? key : nativeKey(map, key), value);
}

/** Removes a key: was it there? */
export function dictDelete(map: Map<unknown, unknown>, key: unknown): boolean {
  return map.delete(map instanceof Dict ? key : nativeKey(map, key));
}

/** d[key]; a subclass's `__missing__` is asked. Raises KeyError. */
export function dictItem<V>(map: ReadonlyMap<unknown, V>, key: unknown): V {
  const value = dictGet(map, key);
  if (value !== undefined || dictHas(map, key)) return value as V;
  const missing = (map as { __missing__?: (key: unknown) => V }).__missing__;
  if (missing) return missing.call(map, key);
  throw new KeyError(key);
}
