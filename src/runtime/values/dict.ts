import { isPlainKey, plainKey, tupleKey } from './plain-key.ts';
import { hashKey } from './hash-item.ts';
import { sameKey } from './same-key.ts';
import type { Int } from './int.ts';
import { Tuple } from './tuple.ts';

interface Entry<K, V> {
  readonly key: K;
  value: V;
}

/**
 * A dict with Python's own key equality: 1, 1.0 and True are one key, tuples go by value, objects by `__hash__` and
 * `__eq__`. A Map to TypeScript and to `instanceof`. Order is order of insertion.
 */
export class Dict<K = unknown, V = unknown> extends Map<K, V> {
  /** Entries by canonical key: one JavaScript value for all keys that Python takes as the same. */
  readonly #entries = new Map<unknown, Entry<K, V>>();
  /** Canonical tuples by a text that stands for their value. */
  readonly #tuples = new Map<string, unknown>();
  /** Canonical keys by hash, for keys whose equality is more than JavaScript's. */
  readonly #buckets = new Map<Int, unknown[]>();

  constructor(entries?: Iterable<readonly [K, V]> | null) {
    super();
    if (entries) for (const [key, value] of entries) this.set(key, value);
  }

  override get size(): number {
    return this.#entries.size;
  }

  override get(key: K): V | undefined {
    return this.#entries.get(this.#canonical(key))?.value;
  }

  override has(key: K): boolean {
    return this.#entries.has(this.#canonical(key));
  }

  override set(key: K, value: V): this {
    const canonical = this.#canonical(key);
    const entry = this.#entries.get(canonical);
    if (entry) entry.value = value;
    else {
      if (!isPlainKey(canonical)) this.#remember(canonical);
      this.#entries.set(canonical, { key, value });
    }
    return this;
  }

  override delete(key: K): boolean {
    const canonical = this.#canonical(key);
    if (!this.#entries.delete(canonical)) return false;
    if (!isPlainKey(canonical)) this.#forget(canonical);
    return true;
  }

  override clear(): void {
    this.#entries.clear();
    this.#buckets.clear();
    this.#tuples.clear();
  }

  override *entries(): MapIterator<[K, V]> {
    for (const { key, value } of this.#entries.values()) yield [key, value];
    return undefined;
  }

  override *keys(): MapIterator<K> {
    for (const { key } of this.#entries.values()) yield key;
    return undefined;
  }

  override *values(): MapIterator<V> {
    for (const { value } of this.#entries.values()) yield value;
    return undefined;
  }

  override [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  override forEach(visit: (value: V, key: K, map: Map<K, V>) => void, self?: unknown): void {
    for (const { key, value } of this.#entries.values()) visit.call(self, value, key, this);
  }

  #canonical(key: K): unknown {
    if (typeof key === 'string') return key;
    const plain = plainKey(key);
    if (plain !== undefined) return plain;
    const text = key instanceof Tuple ? tupleKey(key) : undefined;
    if (text !== undefined) return this.#tuples.get(text) ?? key;
    const bucket = this.#buckets.get(hashKey(key));
    return bucket?.find((known) => sameKey(known, key)) ?? key;
  }

  #remember(canonical: unknown): void {
    const text = canonical instanceof Tuple ? tupleKey(canonical) : undefined;
    if (text !== undefined) {
      this.#tuples.set(text, canonical);
      return;
    }
    const h = hashKey(canonical);
    const bucket = this.#buckets.get(h);
    if (bucket) bucket.push(canonical);
    else this.#buckets.set(h, [canonical]);
  }

  #forget(canonical: unknown): void {
    const text = canonical instanceof Tuple ? tupleKey(canonical) : undefined;
    if (text !== undefined) {
      this.#tuples.delete(text);
      return;
    }
    const h = hashKey(canonical);
    const rest = (this.#buckets.get(h) ?? []).filter((known) => known !== canonical);
    if (rest.length > 0) this.#buckets.set(h, rest);
    else this.#buckets.delete(h);
  }
}
